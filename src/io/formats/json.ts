import { SCHEMA_VERSION } from '../../model/schema.ts';

/**
 * Characters that JSON may leave bare and that a terminal would obey or a line reader take for a line's end: DEL, C1
 * controls, line separators, bidirectional controls. Escaped, they mean the same to every JSON parser.
 */
const BARE = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** How the documents of one output are put together. */
export interface Frame {
  /** The document that is written as number `index`, with what belongs before and after it. */
  readonly item: (json: string, index: number) => string;
  /** What comes after `count` documents. */
  readonly closing: (count: number) => string;
}

const OPENING = `{\n  "schemaVersion": ${JSON.stringify(SCHEMA_VERSION)},\n  "documents": [`;

/** `--format json`: all documents in one envelope. */
export const ENVELOPE: Frame = {
  item: (json, index) => `${index === 0 ? OPENING : ','}\n    ${json}`,
  closing: (count) => (count === 0 ? `${OPENING}]\n}\n` : '\n  ]\n}\n'),
};

/** `--format ndjson`: one document a line. */
export const LINES: Frame = { item: (json) => `${json}\n`, closing: () => '' };

/** JSON on one line. */
export function compactJson(value: unknown): string {
  return escapeBare(JSON.stringify(value));
}

/**
 * JSON for reading and for diffs: objects and arrays that hold no others stand on one line, so that a span is one
 * line and not four. `indent` is the number of blanks before the value's own first line.
 */
export function prettyJson(value: unknown, indent = 0): string {
  return escapeBare(print(value, indent));
}

function print(value: unknown, indent: number): string {
  if (!isNested(value)) return JSON.stringify(value);
  if (Array.isArray(value)) {
    if (!value.some(isNested)) return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    return `[${lines(value, indent, (item) => print(item, indent + 2))}]`;
  }
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const field = ([name, inner]: [string, unknown]): string => `${JSON.stringify(name)}: ${print(inner, indent + 2)}`;
  if (!fields.some(([, inner]) => isNested(inner)))
    return fields.length === 0 ? '{}' : `{ ${fields.map(field).join(', ')} }`;
  return `{${lines(fields, indent, field)}}`;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function lines<T>(items: readonly T[], indent: number, item: (item: T) => string): string {
  const pad = `\n${' '.repeat(indent)}`;
  return `${items.map((one) => `${pad}  ${item(one)}`).join(',')}${pad}`;
}

function escapeBare(json: string): string {
  return json.replace(BARE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
