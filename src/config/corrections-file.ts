/** A corrections file as text: one more decision in it, with all else as it stands. */
import { applyEdits, createScanner, type Edit, findNodeAtLocation, modify, type Node, parseTree } from 'jsonc-parser';
import { compactJson } from '../io/formats/printed.ts';
import type { CorrectionData } from '../model/corrections.ts';

const FIELDS = ['path', 'exact', 'prefix', 'suffix', 'speaker', 'quote', 'name'] as const;
const ANCHOR = ['path', 'exact', 'prefix', 'suffix'] as const;
const DECISIONS = ['speaker', 'quote', 'name'] as const;

/** The text of a new file. */
export function newCorrections(correction: CorrectionData): string {
  return `{ "corrections": [\n  ${entryText(correction)}\n] }\n`;
}

/**
 * The text of a file with a correction more, or, where it holds one of the same words already, with that one decided anew.
 * Comments and everything else stay.
 *
 * @param text of a file that the schema of corrections allows
 * @param known its corrections
 */
export function withCorrection(text: string, known: readonly CorrectionData[], correction: CorrectionData): string {
  const index = known.findIndex((one) => ANCHOR.every((field) => one[field] === correction[field]));
  return index < 0 ? appended(text, correction) : decidedAnew(text, index, correction);
}

function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function decidedAnew(text: string, index: number, correction: CorrectionData): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: eolOf(text) };
  return DECISIONS.reduce((before, field) => {
    const edits = modify(before, ['corrections', index, field], correction[field], { formattingOptions });
    return applyEdits(before, edits);
  }, text);
}

/**
 * Not by `modify`, which puts an element right behind the one before it: a comment on that one would then stand behind the
 * new one.
 */
function appended(text: string, correction: CorrectionData): string {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const list = tree && findNodeAtLocation(tree, ['corrections']);
  if (!list) throw new TypeError('no corrections file');
  const last = list.children?.at(-1);
  const [from, to] = [last ? endOf(last) : list.offset + 1, endOf(list) - 1];
  const between = text.slice(from, to);
  const hasComma = last !== undefined && beginsWithComma(between);
  const at = from + between.trimEnd().length;
  const indent = last ? indentOf(text, last.offset) : '  ';
  const eol = eolOf(text);
  const closing = between.slice(at - from).includes('\n') ? '' : eol;
  const entry = `${eol}${indent}${entryText(correction)}${hasComma ? ',' : ''}${closing}`;
  const comma: Edit[] = last && !hasComma ? [{ offset: from, length: 0, content: ',' }] : [];
  return applyEdits(text, [...comma, { offset: at, length: 0, content: entry }]);
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

function beginsWithComma(text: string): boolean {
  const scanner = createScanner(text, true);
  scanner.scan();
  return text.charAt(scanner.getTokenOffset()) === ',';
}

/** The blanks before an element that begins its line. */
function indentOf(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^\s*$/u.test(line) ? line : '  ';
}

/** One correction on one line. */
function entryText(correction: CorrectionData): string {
  return inline(
    Object.fromEntries(FIELDS.flatMap((field) => (field in correction ? [[field, correction[field]]] : []))),
  );
}

function inline(value: unknown): string {
  if (typeof value !== 'object' || value === null) return compactJson(value);
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{ ${fields.map(([name, inner]) => `${compactJson(name)}: ${inline(inner)}`).join(', ')} }`;
}
