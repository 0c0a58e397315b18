import type { Failure } from '../run/task.ts';
import type { Style } from './colour.ts';
import { escapeLine, escapeText } from './escape.ts';
import type { Output } from './world.ts';

/** Writes to the stream for people; whether anybody reads there is never an error. */
export function say(stderr: Output, text: string): void {
  stderr.write(text, () => undefined);
}

/** One line: what failed and why; the stack below of an unexpected error. */
export function failureText(shown: string, { reason, stack }: Failure, style: Style): string {
  const line = `${style.failure('sayso:')} ${escapeLine(shown)}: ${escapeLine(reason)}\n`;
  return stack === undefined ? line : `${line}${escapeText(stack)}\n`;
}

/** An error of the whole run; its lines are of our own making, and each is one for people. */
export function errorText(lines: readonly string[], style: Style): string {
  return lines.map((line) => `${style.failure('sayso:')} ${escapeLine(line)}\n`).join('');
}
