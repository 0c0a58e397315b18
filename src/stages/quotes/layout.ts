/** What the layout shows to be said: the turns of a transcript, quotations that a line announces or signs. */
import type { Attribution, Block } from '../../model/document.ts';
import { lowerAt, nounPhraseAt, sentenceAround, spanAt, tagAt } from '../../model/phrase-lookup.ts';
import type { Range } from '../../model/phrases.ts';
import { contains, firstEndingAfter, overlaps, type Span, sameSpan } from '../../model/span.ts';
import { typeOf } from './attributions.ts';
import type { Candidate } from './candidate.ts';
import { inverted } from './grammar/inverted.ts';
import { subjectOf } from './grammar/subject.ts';
import type { QuoteInput } from './input.ts';

/** A block with what is said in it, in tokens. */
export interface LaidOutQuote {
  readonly block: Block;
  readonly content: readonly Range[];
}

/** How often what the shape of the lines shows is whole. */
const CONFIDENCE = { turn: 0.95, 'block-quotation': 0.9 } as const;

/** The blocks in which somebody speaks, in order. */
export function laidOutIn(input: QuoteInput): LaidOutQuote[] {
  return input.layout.blocks.flatMap((block) => {
    const content = block.content?.map((span) => rangeOf(input, span));
    return content && content.length > 0 ? [{ block, content }] : [];
  });
}

/** The tokens within a span. */
export function rangeOf({ tokens }: QuoteInput, { start, end }: Span): Range {
  const first = firstEndingAfter(tokens, start);
  return { first, end: firstEndingAfter(tokens, end - 1, first) + 1 };
}

/** A turn or block quotation as the document states it. */
export function attributionOf(input: QuoteInput, { block, content }: LaidOutQuote): Attribution {
  const kind = block.kind === 'turn' ? 'turn' : 'block-quotation';
  return {
    type: typeOf(input, content),
    content: content.map((range) => spanAt(input, range)),
    cue: block.colon,
    source: sourceOf(input, block),
    addressee: null,
    parent: null,
    confidence: CONFIDENCE[kind],
    rule: `layout/${kind}`,
  };
}

/** The label or signature as it stands; of an announcing sentence who speaks in it. */
function sourceOf(input: QuoteInput, { kind, label, name }: Block): Span | null {
  if (!label || kind === 'turn' || name) return label;
  const range = announcerIn(input, rangeOf(input, label));
  return range && spanAt(input, range);
}

/** "Leader Hana Moss" in "Leader Hana Moss released the following statement", "the ministry" in "The ministry's statement in full". */
function announcerIn(input: QuoteInput, label: Range): Range | null {
  const { first } = sentenceAround(input, label.end - 1);
  for (let i = label.end - 1; i >= first; i--) {
    const verb = input.phrases.verbs[input.phrases.verbAt[i] ?? -1];
    if (verb?.head !== i || verb.form === 'infinitive') continue;
    const subject = subjectOf(input, verb) ?? inverted(input, verb);
    if (subject) return { first: subject.first, end: subject.end };
  }
  return ownerIn(input, first, label.end);
}

/** Whose statement it is, where the line has no verb. */
function ownerIn(input: QuoteInput, first: number, end: number): Range | null {
  for (let i = first; i < end; i++) {
    const phrase = nounPhraseAt(input, i - 1);
    if (tagAt(input, i) === 'POS' && phrase) return { first: Math.max(phrase.first, first), end: i };
    if ((lowerAt(input, i) === 'from' || lowerAt(input, i) === 'by') && i + 1 < end) return { first: i + 1, end };
  }
  return null;
}

/** The candidates that agree with the layout: within what one person says or outside of all of it, no label and not the same. */
export function besideLayout<C extends Candidate>(input: QuoteInput, found: readonly C[]): readonly C[] {
  const blocks = input.layout.blocks.filter(({ content }) => content);
  if (blocks.length === 0) return found;
  const isTranscript = input.layout.kind === 'transcript';
  return found.filter((candidate) => {
    const whole = wholeOf(input, candidate);
    // "Second Quarter Earnings Call Transcript": beside the turns stand headings.
    if (isTranscript && input.paragraphs[firstEndingAfter(input.paragraphs, whole.start)]?.kind === 'heading')
      return false;
    for (let at = firstEndingAfter(blocks, whole.start); (blocks[at]?.start ?? Infinity) < whole.end; at++) {
      if (!agrees(input, candidate, whole, blocks[at] as Block)) return false;
    }
    return true;
  });
}

/** From the first word of what is said, cue and source to the last. */
function wholeOf(input: QuoteInput, { content, cue, source, sourceElsewhere }: Candidate): Span {
  const ranges = [...content, cue, ...(source && !sourceElsewhere ? [source] : [])];
  const first = Math.min(...ranges.map((range) => range.first));
  return spanAt(input, { first, end: Math.max(...ranges.map((range) => range.end)) });
}

function agrees(
  input: QuoteInput,
  { cue, content: said }: Candidate,
  whole: Span,
  { kind, label, content }: Block,
): boolean {
  if (label && overlaps(label, kind === 'turn' ? whole : spanAt(input, cue))) return false;
  const [only, ...others] = content ?? [];
  const own = said.length === 1 && said[0] ? spanAt(input, said[0]) : whole;
  if (only && others.length === 0 && sameSpan(only, own)) return false;
  return (content ?? []).every((span) => contains(span, whole) || !overlaps(span, whole));
}
