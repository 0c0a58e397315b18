import type { Span } from '../../../model/span.ts';

/** The lines of a text whose line ends are "\n", blanks at their edges included. */
export function* linesOf(text: string): Iterable<Span> {
  let from = 0;
  for (;;) {
    const at = text.indexOf('\n', from);
    if (at < 0) break;
    yield { start: from, end: at };
    from = at + 1;
  }
  yield { start: from, end: text.length };
}
