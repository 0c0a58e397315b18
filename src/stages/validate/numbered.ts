import type { Accounted, LayoutLayer } from '../../model/document.ts';
import { rawSpan } from '../../model/origin.ts';
import type { Span } from '../../model/span.ts';

/** A document whose every layer is there. */
export type Assembled = Omit<Accounted, 'stage'>;

/** The same with the ids that its entities have in the output. */
export interface Numbered extends Assembled {
  /** Parallel to `entities`. */
  readonly ids: readonly string[];
}

/** The id of an attribution in the output. */
export const quoteId = (index: number): string => `q${index + 1}`;

/** Where a span of the reading copy stands in the text. */
export function placed({ layout }: LayoutLayer, span: Span): { start: number; end: number } {
  return rawSpan(layout.origin, span);
}

/** The same with the text's own words. */
export function withText(doc: LayoutLayer, span: Span): { start: number; end: number; text: string } {
  const { start, end } = placed(doc, span);
  return { start, end, text: doc.layout.raw.slice(start, end) };
}
