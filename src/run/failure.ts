import { codeOf, reasonOf } from '../io/system-error.ts';
import { SaysoError } from '../model/errors.ts';
import type { Failure } from './task.ts';

/** What went wrong with a text, in words for people; a stack only for what nobody foresaw. */
export function failureOf(error: unknown): Failure {
  if (error instanceof SaysoError) return { reason: error.message };
  if (codeOf(error) === 'ENOENT') return { reason: 'vanished before it could be read' };
  const reason = reasonOf(error);
  if (reason !== null) return { reason };
  const stack = error instanceof Error ? error.stack : undefined;
  return { reason: `unexpected error: ${String(error)}`, ...(stack !== undefined && { stack }) };
}
