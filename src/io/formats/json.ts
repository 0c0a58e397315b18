import { SCHEMA_VERSION } from '../../model/schema.ts';

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
