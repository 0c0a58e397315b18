/** The JSON values of a stream: a document, an envelope, or one value a line. */
import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import { type ParseError, parseTree } from 'jsonc-parser';
import { DEEPEST, tooDeepAt } from '../io/depth.ts';
import { type Line, linesOf } from '../io/lines.ts';
import { positions } from '../model/position.ts';

/** A value, or a stretch that is not one. */
export type Value =
  | { readonly value: unknown; readonly json: string; readonly line: number }
  | { readonly fault: string; readonly line: number; readonly column: number };

/**
 * Where the first line is JSON by itself, each line is a value and is handed on as it comes; else the whole is one
 * value, or lines of which the first is broken.
 */
export async function* valuesOf(stream: Readable): AsyncGenerator<Value, void, undefined> {
  const held: Line[] = [];
  let isLines: boolean | null = null;
  for await (const line of linesOf(stream)) {
    isLines ??= 'value' in valueOfLine(line);
    if (isLines) yield valueOfLine(line);
    else held.push({ ...line, bytes: Uint8Array.from(line.bytes) });
  }
  if (held.length === 0) return;
  const whole = Buffer.concat(held.flatMap(({ bytes }) => [bytes, Buffer.from('\n')]));
  const one = valueOfLine({ number: 1, bytes: whole });
  const broken = held.map(valueOfLine);
  // Lines of a value that is spread over many are numbers, brackets and fields; none is an object by itself.
  const seemLines = broken.some((line) => 'value' in line && typeof line.value === 'object' && line.value !== null);
  if ('value' in one || !seemLines || held.length === 1) yield one;
  else yield* broken;
}

function valueOfLine({ number, bytes }: Line): Value {
  if (!isUtf8(bytes)) return { fault: 'not valid UTF-8', line: number, column: 1 };
  const json = textOf(bytes);
  const deep = tooDeepAt(json);
  if (deep !== null) {
    const { line, column } = positions(json)(deep);
    return { fault: `nested more than ${DEEPEST} deep`, line: number + line - 1, column };
  }
  try {
    return { value: JSON.parse(json), json, line: number };
  } catch {
    return { ...syntaxFault(json, number) };
  }
}

/** Valid UTF-8 as text, without the mark at its beginning. */
function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  return (
    BYTE_ORDER_MARK.equals(bytes.subarray(0, BYTE_ORDER_MARK.length)) ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes
  ).toString();
}

const BYTE_ORDER_MARK = Buffer.from('\ufeff');

function syntaxFault(json: string, firstLine: number): { fault: string; line: number; column: number } {
  const errors: ParseError[] = [];
  parseTree(json, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const { line, column } = positions(json)(errors[0]?.offset ?? 0);
  return { fault: json.trim() === '' ? 'empty' : 'not valid JSON', line: firstLine + line - 1, column };
}
