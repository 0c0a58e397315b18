import { z } from 'zod';
import { SaysoError } from '../model/errors.ts';
import { wording } from '../options/wording.ts';

/** One line of NDJSON input; other fields are ignored. */
const recordSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  date: z.iso.date().optional(),
});

export type InputRecord = z.output<typeof recordSchema>;

/**
 * Reads one line of NDJSON input.
 *
 * @throws SaysoError `input` that says what is wrong with the line.
 */
export function readRecord(bytes: Uint8Array): InputRecord {
  const parsed = recordSchema.safeParse(parseJson(decodeLine(bytes)), { error: wording });
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues.map(({ path, message }) => [...path, message].join(' '));
  throw new SaysoError('input', String(first));
}

function decodeLine(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new SaysoError('input', 'not valid UTF-8', { cause });
  }
}

function parseJson(line: string): unknown {
  if (line.trim() === '') throw new SaysoError('input', 'an empty line');
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new SaysoError('input', `not valid JSON: ${(cause as SyntaxError).message}`, { cause });
  }
}
