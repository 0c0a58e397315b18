import { SCHEMA_VERSION } from '../../model/schema.ts';

/**
 * Characters that JSON may leave bare and that a terminal would obey or a line reader take for a line's end: DEL, C1
 * controls, line separators, bidirectional controls. Escaped, they mean the same to every JSON parser.
 */
const BARE = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** JSON in pieces, one after the other: text, or its UTF-8. What is long is never one string: that takes two bytes a character. */
export type Json = readonly (string | Uint8Array)[];

/** What the JSON says. */
export function readJson(json: Json): unknown {
  return JSON.parse(jsonText(json));
}

/** The JSON as one string. */
export function jsonText(json: Json): string {
  const decoder = new TextDecoder();
  return json.map((piece) => (typeof piece === 'string' ? piece : decoder.decode(piece))).join('');
}

/** How the documents of one output are put together. */
export interface Frame {
  /** The document that is written as number `index`, with what belongs before and after it. */
  readonly item: (json: Json, index: number) => Json;
  /** What comes after `count` documents. */
  readonly closing: (count: number) => string;
}

const OPENING = `{\n  "schemaVersion": ${JSON.stringify(SCHEMA_VERSION)},\n  "documents": [`;

/** `--format json`: all documents in one envelope. */
export const ENVELOPE: Frame = {
  item: (json, index) => between(`${index === 0 ? OPENING : ','}\n    `, json, ''),
  closing: (count) => (count === 0 ? `${OPENING}]\n}\n` : '\n  ]\n}\n'),
};

/** `--format ndjson`: one document a line. */
export const LINES: Frame = { item: asLine, closing: () => '' };

/** With a line's end. */
export function asLine(json: Json): Json {
  return between('', json, '\n');
}

/** One string where the JSON is one: each piece is written by itself. */
function between(before: string, json: Json, after: string): Json {
  const [only] = json;
  return json.length === 1 && typeof only === 'string' ? [before + only + after] : [before, ...json, after];
}

/** JSON on one line. */
export function compactJson(value: unknown): string {
  return escapeBare(JSON.stringify(value));
}

/**
 * JSON for reading and for diffs: objects and arrays that hold no others stand on one line, so that a span is one
 * line and not four. `indent` is the number of blanks before the value's own first line.
 */
export function prettyJson(value: unknown, indent = 0): string {
  return escapeBare(printedJson(value, indent));
}

/** The same, with what a terminal would obey as it is. */
export function printedJson(value: unknown, indent: number): string {
  if (!isNested(value)) return JSON.stringify(value);
  if (Array.isArray(value)) {
    if (!value.some(isNested)) return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    return `[${lines(value, indent, (item) => printedJson(item, indent + 2))}]`;
  }
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const field = ([name, inner]: [string, unknown]): string =>
    `${JSON.stringify(name)}: ${printedJson(inner, indent + 2)}`;
  if (!fields.some(([, inner]) => isNested(inner)))
    return fields.length === 0 ? '{}' : `{ ${fields.map(field).join(', ')} }`;
  return `{${lines(fields, indent, field)}}`;
}

export function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function lines<T>(items: readonly T[], indent: number, item: (item: T) => string): string {
  const pad = `\n${' '.repeat(indent)}`;
  return `${items.map((one) => `${pad}  ${item(one)}`).join(',')}${pad}`;
}

export function escapeBare(json: string): string {
  return json.replace(BARE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
