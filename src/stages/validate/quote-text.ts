import type { SegmentLayer, TextLayer } from '../../model/document.ts';
import { withoutOuterMarks } from '../../model/marks.ts';
import { firstStartingAt, type Span } from '../../model/span.ts';

/** Between two spans with nothing but this between them no word was left out. */
const NO_WORD = /^[^\p{L}\p{N}]*$/u;

/**
 * What was said: the spans of the content, each without its outer marks, white space as it stands. Where words stand
 * between two of them, " … " parts them, so that nobody prints as one what was said in two.
 */
export function quoteText(doc: TextLayer & Pick<SegmentLayer, 'quotations'>, content: readonly Span[]): string {
  let text = '';
  let end = 0;
  for (const [i, span] of content.entries()) {
    if (i > 0) text += NO_WORD.test(doc.text.slice(end, span.start)) ? ' ' : ' … ';
    text += withoutOuterMarks(withoutReopening(doc, span));
    end = span.end;
  }
  return text;
}

/** A span's text without the marks with which a quotation is taken up again at the beginning of a paragraph. */
function withoutReopening({ text, quotations }: TextLayer & Pick<SegmentLayer, 'quotations'>, span: Span): string {
  let kept = '';
  let from = span.start;
  for (let i = firstStartingAt(quotations, span.start + 1); i < quotations.length; i++) {
    const quotation = quotations[i];
    if (!quotation || quotation.start >= span.end) break;
    if (!quotation.continues || quotation.inner.start <= quotation.start) continue;
    kept += text.slice(from, quotation.start);
    from = Math.min(quotation.inner.start, span.end);
  }
  return kept + text.slice(from, span.end);
}
