import { readFileSync } from 'node:fs';
import { type Annotations, annotationsOf } from '../../src/score/annotations.ts';

/**
 * The documents of an NDJSON file, gold or a program's output.
 *
 * @throws Error naming file, line and field where a line is no such document.
 */
export function readAnnotations(file: string): Annotations[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [annotationsIn(line, `${file}:${i + 1}`)]));
}

function annotationsIn(line: string, place: string): Annotations {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${place}: not JSON`);
  }
  const read = annotationsOf(value);
  if ('fault' in read) throw new Error(`${place}: ${read.fault}`);
  if (read.annotations.offsetUnit !== 'utf16') throw new Error(`${place}: offsetUnit: must be "utf16"`);
  return read.annotations;
}
