import type { LayoutLayer, SegmentLayer } from './document.ts';
import { LETTER_OR_DIGIT } from './letters.ts';
import { rawSpan } from './origin.ts';
import { endAt, spanAt, startAt } from './phrase-lookup.ts';
import type { Range } from './phrases.ts';

/** Where a run of tokens stands in the text; parted where the text has words that the reading copy leaves out. */
export function rawSpansOf(
  { layout, tokens }: LayoutLayer & Pick<SegmentLayer, 'tokens'>,
  { first, end }: Range,
): { start: number; end: number }[] {
  const { origin, raw } = layout;
  if (origin === null) return [{ start: startAt({ tokens }, first), end: endAt({ tokens }, end - 1) }];
  const spans: { start: number; end: number }[] = [];
  for (let i = first; i < end; i++) {
    const here = rawSpan(origin, spanAt({ tokens }, { first: i, end: i + 1 }));
    const last = spans.at(-1);
    if (last && !LETTER_OR_DIGIT.test(raw.slice(last.end, here.start))) last.end = here.end;
    else spans.push(here);
  }
  return spans;
}
