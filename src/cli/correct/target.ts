/** What stands at a place and can be decided about. */
import { SaysoError } from '../../model/errors.ts';
import { positions } from '../../model/position.ts';
import type { OutputQuote, SaysoDocument } from '../../model/schema.ts';
import { contains, type Span } from '../../model/span.ts';
import type { NamedPlace } from './place.ts';

/** Where the words of a decision begin and end, offsets of the text. */
export interface Target extends Span {
  /** The words may not end before: else they would mean a quote within this one. */
  readonly least: number;
  /** Where what is meant begins, by which it is known again; null where it is no quote of the document. */
  readonly quote: number | null;
}

/** What a decision is about. */
export type What = 'quote' | 'name' | 'quotation';

/**
 * The quote or name at an offset. For `quotation` that may also be one in quotation marks that is in no quote.
 *
 * @throws SaysoError `usage` where none stands there.
 */
export function targetAt(doc: SaysoDocument, text: string, offset: number, what: What, place: NamedPlace): Target {
  const found = what === 'name' ? nameAt(doc, offset) : (quoteAt(doc, offset) ?? lostAt(doc, offset, what));
  if (found) return found;
  const kind = what === 'name' ? 'name' : 'quote';
  const near = nearest(what === 'name' ? namesIn(doc) : doc.quotes.flatMap(({ content }) => content), offset);
  const { line, column } = positions(text)(near ?? 0);
  const hint = near === null ? `there is none in ${place.file}` : `the nearest begins at ${line}:${column}`;
  throw new SaysoError('usage', `no ${kind} stands at ${place.file}:${place.line}:${place.column}; ${hint}`);
}

function namesIn({ entities }: SaysoDocument): Span[] {
  return entities.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'name'));
}

const holds = (span: Span | null, offset: number): boolean =>
  span !== null && span.start <= offset && offset < span.end;

function nameAt(doc: SaysoDocument, offset: number): Target | null {
  const name = smallest(namesIn(doc).filter((span) => holds(span, offset)));
  return name && { start: name.start, end: name.end, least: name.end, quote: null };
}

/** The innermost quote with the offset in its content, else the one in whose cue or source it stands. */
function quoteAt({ quotes }: SaysoDocument, offset: number): Target | null {
  const said = quotes.filter(({ content }) => content.some((span) => holds(span, offset)));
  const quote =
    smallest(said.map((one) => ({ ...hullOf(one), one })))?.one ??
    quotes.find(({ cue, source, addressee }) => [cue, source, addressee].some((span) => holds(span, offset)));
  const [first] = quote?.content ?? [];
  if (!quote || !first) return null;
  return { ...first, least: leastEnd(quotes, quote, first), quote: first.start };
}

function hullOf({ content }: OutputQuote): Span {
  return { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
}

/** The end of what begins where the quote begins and stands within it. */
function leastEnd(quotes: readonly OutputQuote[], quote: OutputQuote, first: Span): number {
  const inner = quotes.map(hullOf).filter((span) => span.start - first.start < NEAR && contains(first, span));
  const within = inner.filter(({ start, end }) => end - start < first.end - first.start && quote.content.length > 0);
  return Math.min(first.end, Math.max(first.start, ...within.map(({ end }) => end + MORE)));
}

/** So near to the beginning a quote within another one matters, and so much more than it tells the outer one. */
const NEAR = 80;
const MORE = 12;

/** A quotation that is in no quote: whoever says that it is none need not be told of it again. */
function lostAt({ diagnostics }: SaysoDocument, offset: number, what: What): Target | null {
  const lost = diagnostics.find((one) => one.code === 'unattributed-quote' && holds(one, offset));
  return what === 'quotation' && lost ? { start: lost.start, end: lost.end, least: 0, quote: null } : null;
}

function smallest<S extends Span>(spans: readonly S[]): S | null {
  return spans.reduce<S | null>(
    (best, one) => (best === null || one.end - one.start < best.end - best.start ? one : best),
    null,
  );
}

function nearest(spans: readonly Span[], offset: number): number | null {
  const distance = (span: Span): number => (offset < span.start ? span.start - offset : offset - span.end);
  return (
    spans.reduce<Span | null>((best, one) => (!best || distance(one) < distance(best) ? one : best), null)?.start ??
    null
  );
}
