import type { Mishap } from '../perform.ts';
import { escapeLine, escapeText } from './escape.ts';
import type { Output } from './world.ts';

/** Writes to the stream for people; whether anybody reads there is never an error. */
export function say(stderr: Output, text: string): void {
  stderr.write(text, () => undefined);
}

/** One line: what failed and why; the stack below where nobody foresaw it. */
export function sayMishap(stderr: Output, shown: string, { reason, stack }: Mishap): void {
  say(
    stderr,
    `sayso: ${escapeLine(shown)}: ${escapeLine(reason)}\n${stack === undefined ? '' : `${escapeText(stack)}\n`}`,
  );
}

/** An error of the whole run, which may have several lines of its own making. */
export function sayError(stderr: Output, message: string): void {
  for (const line of message.split('\n')) say(stderr, `sayso: ${escapeLine(line)}\n`);
}
