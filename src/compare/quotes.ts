/** What changed about quotes. */
import { oneLine } from '../model/plain-text.ts';
import { cover, type Span, sameSpan } from '../model/span.ts';
import { type Changes, changesOf, listChange } from './changes.ts';
import type { ComparableQuote } from './comparable.ts';
import { cited, contrasted, type Difference, readsAlike } from './difference.ts';
import { type Meaning, speakersOf } from './meaning.ts';
import type { Overlay } from './overlay.ts';
import { overlapShare, type Pairs, pairByExtent, pairRest } from './pair.ts';
import { longestAscending } from './partners.ts';
import { wordsShared } from './words.ts';

/** Contents that share less than this are not the same quote, unless their cues agree. */
const LEAST_SHARE = 0.2;
/** In a text that was changed, contents of which less than this share of the words is the same are two quotes. */
const LEAST_WORDS = 0.3;

/** Pairs quotes: by how much of their content they share, helped by an equal cue. */
export function pairQuotes({ before, after, isSameText }: Overlay): Pairs<ComparableQuote> {
  const near = pairByExtent(before.quotes, after.quotes, extentOf, (a, b) => {
    const share = overlapShare(a.content, b.content);
    const sameCue = a.cue !== null && b.cue !== null && sameSpan(a.cue, b.cue);
    if (share < LEAST_SHARE && !sameCue) return 0;
    if (!isSameText && wordsShared(a.text, b.text) < LEAST_WORDS) return 0;
    return share + (sameCue ? 0.5 : 0) + (a.rule === b.rule ? 0.01 : 0);
  });
  // A passage may have been moved, and who says the same twice is still quoted twice.
  return isSameText ? near : pairRest(near, ({ text }) => oneLine(text));
}

/** From the first to the last of content and cue. */
function extentOf({ content, cue }: ComparableQuote): Span {
  const spans: Span[] = cue === null ? [...content] : [...content, cue];
  return spans.reduce((whole, span) => cover(whole, span));
}

/** All differences of quotes; the meanings read the ids of the old and of the new version. */
export function quoteDifferences(
  quotes: Pairs<ComparableQuote>,
  meanings: readonly [Meaning, Meaning],
  versions: Overlay,
): Difference[] {
  return [
    ...quotes.lost.map((quote) => wholeQuote('lost', quote, meanings[0], versions)),
    ...quotes.added.map((quote) => wholeQuote('new', quote, meanings[1], versions)),
    ...(versions.isSameText ? [] : movedQuotes(quotes.both, versions)),
    ...quotes.both.flatMap((pair) => quoteChanges(pair, meanings, versions)),
  ];
}

/** From the first to the last of the content. */
export function placeOf({ content }: ComparableQuote): Span {
  return content.reduce((whole, span) => cover(whole, span), content[0] ?? { start: 0, end: 0 });
}

function wholeQuote(word: 'lost' | 'new', quote: ComparableQuote, meaning: Meaning, { original }: Overlay): Difference {
  const { text, type, rule, content } = quote;
  const isLost = word === 'lost';
  return {
    kind: `quote-${word}`,
    at: placeOf(quote),
    ...(isLost && { lostAt: placeOf({ ...quote, content: content.map(original) }) }),
    before: isLost ? text : null,
    after: isLost ? null : text,
    rule,
    message: `quote ${word}: ${cited(text)}, ${type}, by ${speakersOf(quote, meaning) ?? 'nobody known'}`,
  };
}

/**
 * Quotes that stand in another order than before: all but those of the longest row that keeps its order. One within
 * another goes with it.
 */
function movedQuotes(both: Pairs<ComparableQuote>['both'], { before, after }: Overlay): Difference[] {
  const [old, now] = [new Map(before.quotes.map((q, i) => [q, i])), new Map(after.quotes.map((q, i) => [q, i]))];
  const outermost = both.filter(([a, b]) => a.parent === null && b.parent === null);
  const inOrder = outermost.sort(([a], [b]) => (old.get(a) ?? 0) - (old.get(b) ?? 0));
  const kept = new Set(longestAscending(inOrder.map(([, quote]) => now.get(quote) ?? 0)));
  return inOrder.flatMap(([earlier, quote], i) => {
    if (kept.has(i)) return [];
    const message = `quote moved: ${cited(quote.text)}`;
    return [
      { kind: 'quote-moved', at: placeOf(quote), before: earlier.text, after: quote.text, rule: quote.rule, message },
    ];
  });
}

function quoteChanges(
  [before, after]: readonly [ComparableQuote, ComparableQuote],
  [old, now]: readonly [Meaning, Meaning],
  versions: Overlay,
): Difference[] {
  const words = cited(after.text);
  const changes = changesOf({
    at: placeOf(after),
    rule: after.rule,
    tell: (what, change) => `${what} changed ${change}: ${words}`,
  });
  const { found, field } = changes;
  contentChange(before, after, changes, versions);
  field('quote-type', 'quote’s type', before.type, after.type);
  field('quote-utterance', 'utterance', before.utterance, after.utterance);
  partChange('quote-cue', 'cue', [before.cue, after.cue], changes, versions);
  partChange('quote-source', 'source', [before.source, after.source], changes, versions);
  field('quote-source-kind', 'kind of source', before.sourceKind, after.sourceKind);
  field('quote-speaker', 'speaker', speakersOf(before, old), speakersOf(after, now));
  field('quote-speaker-rule', 'rule of the speaker', before.speakerRule, after.speakerRule);
  field('quote-speaker-confidence', 'confidence in the speaker', before.speakerConfidence, after.speakerConfidence);
  partChange('quote-addressee', 'addressee', [before.addressee, after.addressee], changes, versions);
  parentChange([old.quote(before.parent), now.quote(after.parent)], changes);
  field('quote-rule', 'rule', before.rule, after.rule);
  field('quote-confidence', 'confidence', before.confidence, after.confidence);
  field('quote-boilerplate', 'boilerplate', before.boilerplate ?? false, after.boilerplate ?? false);
  const [namesBefore, namesAfter] = [before.about.map(old.entity), after.about.map(now.entity)];
  const about = listChange(namesBefore, namesAfter);
  if (about !== null) {
    const place = { kind: 'quote-about', at: placeOf(after), rule: after.rule } as const;
    found.push({ ...place, before: namesBefore, after: namesAfter, message: `about changed (${about}): ${words}` });
  }
  return found;
}

/** Content that reaches elsewhere, or that stays where it was in a text whose words were changed there. */
function contentChange(
  before: ComparableQuote,
  after: ComparableQuote,
  { tell }: Changes,
  { isSameText, isExact, wordsBefore, wordsAfter }: Overlay,
): void {
  const texts = [before.text, after.text] as const;
  const spans = [before.content, after.content] as const;
  const isWorded = isSameText ? before.text === after.text : readsAlike(...texts);
  const isElsewhere = isExact && !sameSpans(...spans);
  if (isElsewhere && (isSameText || !isWorded)) {
    const shown = contrasted(spansOf(before.content, wordsBefore), spansOf(after.content, wordsAfter));
    const hasWords = shown[0] !== shown[1];
    tell('quote-span', 'quote’s span', texts, hasWords ? shown : [placesOf(before.content), placesOf(after.content)]);
  } else if (!isWorded) tell('quote-text', 'quote’s text', texts, contrasted(...texts));
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, i) => sameSpan(span, b[i] ?? span));
}

function spansOf(spans: readonly Span[], wordsOf: (span: Span) => string | null): string {
  return spans.map((span) => wordsOf(span) ?? placesOf([span])).join(' + ');
}

function placesOf(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `[${start},${end})`).join(' + ');
}

type Part = ComparableQuote['cue'];

/** Cue, source or addressee: its words, and in a text that stayed where it stands. */
function partChange(
  kind: 'quote-cue' | 'quote-source' | 'quote-addressee',
  what: string,
  [before, after]: readonly [Part, Part],
  { tell }: Changes,
  { isSameText }: Overlay,
): void {
  if (before === null && after === null) return;
  const hasBoth = before !== null && after !== null;
  const isWorded = hasBoth && (isSameText ? before.text === after.text : readsAlike(before.text, after.text));
  if (isWorded && (!isSameText || sameSpan(before, after))) return;
  // Of the same words somewhere else only the place tells.
  const show = (part: Part): string | null => part && `${cited(part.text)}${isWorded ? ` ${placesOf([part])}` : ''}`;
  tell(kind, what, [before?.text ?? null, after?.text ?? null], [show(before), show(after)]);
}

function parentChange(
  [before, after]: readonly [ComparableQuote | null, ComparableQuote | null],
  { tell }: Changes,
): void {
  if (before === after) return;
  const shown = (quote: ComparableQuote | null): string | null => quote && cited(quote.text);
  tell('quote-parent', 'the quote around', [before?.text ?? null, after?.text ?? null], [shown(before), shown(after)]);
}
