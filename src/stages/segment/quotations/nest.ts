import type { Quotation } from '../../../model/document.ts';
import { byPosition, contains, type Span, sameSpan, trim } from '../../../model/span.ts';

type Draft = { -readonly [Key in keyof Quotation]: Quotation[Key] };

/**
 * Gives each quotation its depth. Empty ones and those that cross another are left out; marks that were typed twice
 * (““so””) become one pair.
 */
export function nest(text: string, found: readonly Quotation[]): Quotation[] {
  const nested: Draft[] = [];
  const open: Draft[] = [];
  for (const quotation of [...found].sort(byPosition)) {
    const tidy = tidied(text, quotation);
    if (!tidy) continue;
    while (endsBefore(open.at(-1), tidy)) open.pop();
    const outer = open.at(-1);
    if (outer && !contains(outer.inner, tidy)) continue;
    if (outer && outer.mark === tidy.mark && sameSpan(outer.inner, tidy)) {
      outer.inner = tidy.inner;
      continue;
    }
    const draft = { ...tidy, depth: open.length };
    nested.push(draft);
    open.push(draft);
  }
  return nested;
}

function endsBefore(outer: Span | undefined, { start }: Span): boolean {
  return outer !== undefined && outer.end <= start;
}

/** Without the blanks before the end where no mark closes it, or null where nothing stands within the marks. */
function tidied(text: string, quotation: Quotation): Quotation | null {
  const words = trim(text, quotation.inner);
  if (!words) return null;
  if (quotation.closed) return quotation;
  return { ...quotation, end: words.end, inner: { start: quotation.inner.start, end: words.end } };
}
