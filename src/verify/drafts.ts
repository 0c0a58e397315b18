/** The quotations of a draft that are to be verified: in marks, set apart, and the turns of a conversation. */
import type { Segmented } from '../model/document.ts';
import { rawSpan } from '../model/origin.ts';
import type { ReadableDocument } from '../model/readable.ts';
import { BLANK_LINE, firstEndingAfter, overlaps, type Span, trim } from '../model/span.ts';

/** A stretch that the draft quotes, in the offsets of the reading copy, without its marks. */
export interface QuotedStretch {
  /** In order; several where it goes on in the next paragraph, or where a cue interrupts it. */
  readonly spans: readonly Span[];
  /** Indices of spans before which a sentence of the draft ends: “We win,” she said. “We stay.” */
  readonly ends: readonly number[];
}

/** What is quoted, in order of position. Titles in marks are nobody's words. */
export function quotedIn(page: Segmented, titles: Uint8Array | null, doc: ReadableDocument): QuotedStretch[] {
  const apart = setApart(page);
  const contents = new Set(doc.quotes.flatMap(({ content = [] }) => content.map(({ start }) => start)));
  // What looks like a title is none where somebody says it.
  const isContent = (quotation: Span): boolean => contents.has(rawSpan(page.layout.origin, quotation).start);
  const blocks = apart.flatMap(({ spans }) => spans);
  const isFree = (span: Span): boolean => !overlaps(blocks[firstEndingAfter(blocks, span.start)] ?? NOWHERE, span);
  const marked = inMarks(page, (quotation, index) => (titles?.[index] ?? 0) === 0 || isContent(quotation)).filter(
    ({ spans }) => spans.some(isFree),
  );
  return [...interrupted(page, marked, doc), ...apart].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ spans }: QuotedStretch): number {
  return spans[0]?.start ?? 0;
}

const NOWHERE: Span = { start: -1, end: -1 };

/** Turns and block quotations. */
function setApart({ text, layout }: Segmented): QuotedStretch[] {
  return layout.blocks.flatMap(({ kind, content, start, end }) => {
    if (kind !== 'turn' && kind !== 'block-quotation') return [];
    const spans = (content ?? [{ start, end }]).flatMap((span) => trim(text, span) ?? []);
    return spans.length === 0 ? [] : [{ spans, ends: [] }];
  });
}

/** The outermost quotations in marks; one that goes on over several paragraphs is one. */
function inMarks(
  { text, quotations }: Segmented,
  isSaid: (quotation: Span, index: number) => boolean,
): QuotedStretch[] {
  const found: { spans: Span[]; ends: number[] }[] = [];
  let isOpen = false;
  quotations.forEach((quotation, index) => {
    if (quotation.depth > 0) return;
    const inner = isSaid(quotation, index) ? trim(text, quotation.inner) : null;
    const last = found.at(-1);
    if (inner && quotation.continues && isOpen && last) last.spans.push(inner);
    else if (inner) found.push({ spans: [inner], ends: [] });
    isOpen = inner !== null;
  });
  return found;
}

/** Joins what a cue interrupts, as the quotes of the document tell: “We win,” she said, “and stay.” */
function interrupted(page: Segmented, all: readonly QuotedStretch[], doc: ReadableDocument): QuotedStretch[] {
  const places = spanIndices(page, doc);
  const joined: { spans: Span[]; ends: number[] }[] = [];
  let before: readonly Place[] = [];
  for (const { spans } of all) {
    const own = places(spans[0] as Span);
    const last = joined.at(-1);
    const end = last?.spans.at(-1)?.end ?? 0;
    const isOne = last && own.some((a) => before.some((b) => a.quote === b.quote && a.span > b.span));
    if (isOne && !BLANK_LINE.test(page.text.slice(end, spans[0]?.start))) {
      if (endsSentence(page.text.slice(end, spans[0]?.start))) last.ends.push(last.spans.length);
      last.spans.push(...spans);
    } else joined.push({ spans: [...spans], ends: [] });
    before = spans.length > 1 ? places(spans.at(-1) as Span) : own;
  }
  return joined;
}

/** Whether the words between two quotations end in a stop: what follows is then a quotation of its own. */
function endsSentence(between: string): boolean {
  return /[.!?:;]\s*["“‘'«„]*$/u.test(between);
}

interface Place {
  readonly quote: number;
  readonly span: number;
}

/** Answers in which content spans of which interrupted quotes a stretch lies; the stretches must come in order. */
function spanIndices({ layout }: Segmented, { quotes }: ReadableDocument): (stretch: Span) => Place[] {
  const spans = quotes
    .flatMap(({ content = [] }, quote) =>
      content.length < 2 ? [] : content.map((own, span) => ({ quote, span, own })),
    )
    .sort((a, b) => a.own.start - b.own.start);
  let next = 0;
  let open: typeof spans = [];
  return (stretch) => {
    const raw = rawSpan(layout.origin, stretch);
    for (let one = spans[next]; one && one.own.start < raw.end; one = spans[++next]) open.push(one);
    open = open.filter(({ own }) => own.end > raw.start);
    return open.filter(({ own }) => overlaps(own, raw)).map(({ quote, span }) => ({ quote, span }));
  };
}
