/** Values as JSON, compact or for reading: nearly all that a run writes comes from here, so the latter takes one pass and few calls. */
import { memoize } from '../../model/memoize.ts';

/**
 * Characters that JSON may leave bare and that a terminal would obey or a line reader take for a line's end: DEL, C1
 * controls, line separators, bidirectional controls. Escaped, they mean the same to every JSON parser.
 */
const BARE = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** What may have to be written otherwise: controls, quotes, backslashes, what is bare, and surrogates, which may lack their other half. */
const UNEASY = /[^ !#-[\]-~\u00a0-\u200d\u2010-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\uffff]/;

/** JSON on one line. */
export function compactJson(value: unknown): string {
  const json = JSON.stringify(value);
  return json.replace(BARE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const nameOf = memoize((name) => `${compactJson(name)}: `);
/** A line's end with so many blanks: documents are not deep. */
const lines: string[] = [];

/**
 * JSON for reading and for diffs: objects and arrays that hold no others stand on one line, so that a span is one
 * line and not four. What is undefined is left out of objects.
 *
 * @param indent blanks before the value's own first line
 */
export function prettyJson(value: unknown, indent = 0): string {
  if (!isNested(value)) return atom(value);
  return Array.isArray(value) ? prettyArray(value, indent) : prettyObject(value as Record<string, unknown>, indent);
}

export function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function prettyArray(items: readonly unknown[], indent: number): string {
  const isOpen = items.some(isNested);
  const line = isOpen ? lineAt(indent + 2) : '';
  const separator = isOpen ? ',' : ', ';
  let printed = '';
  for (let i = 0; i < items.length; i++) {
    if (i > 0) printed += separator;
    printed += line + prettyJson(items[i], indent + 2);
  }
  return `[${printed}${isOpen ? lineAt(indent) : ''}]`;
}

function prettyObject(value: Record<string, unknown>, indent: number): string {
  const names = Object.keys(value);
  const isOpen = names.some((name) => isNested(value[name]));
  const line = isOpen ? lineAt(indent + 2) : ' ';
  let printed = '';
  for (const name of names) {
    const field = value[name];
    if (field === undefined) continue;
    if (printed !== '') printed += ',';
    printed += line + nameOf(name) + prettyJson(field, indent + 2);
  }
  return printed === '' ? '{}' : `{${printed}${isOpen ? lineAt(indent) : ' '}}`;
}

function lineAt(indent: number): string {
  lines[indent] ??= `\n${' '.repeat(indent)}`;
  return lines[indent];
}

/** Numbers and most strings are their own JSON; the engine's writer, asked for each of them, takes twice as long. */
function atom(value: unknown): string {
  if (typeof value === 'string') return UNEASY.test(value) ? compactJson(value) : `"${value}"`;
  return Number.isFinite(value) ? `${value as number}` : JSON.stringify(value);
}
