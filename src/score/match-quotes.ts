/** Quotes that were found, paired with those of the gold by their content. */
import { overlaps, type Span } from '../model/span.ts';
import { type Annotations, ignoredIn, isOptional, type Quote, type Scored } from './annotations.ts';
import { paired } from './pairs.ts';
import { jaccard, shared, wordsIn, wordsOf } from './words.ts';

/** Contents at least so much alike count as the same. */
const CLOSE = 0.8;

type Words = ReadonlySet<number>;

/** What is paired with gold: a quote of the output, or one that is not written yet. */
interface Found extends Parties {
  readonly content: readonly Span[];
  /** The quote in which this one stands. */
  readonly parent?: unknown;
}

interface Match {
  readonly quote: Quote;
  /** Jaccard of the words of both contents. */
  readonly likeness: number;
}

/** The quotes of one document that count. */
export interface Matched<Q> {
  readonly found: readonly { readonly quote: Q; readonly words: Words; readonly match: Match | undefined }[];
  readonly gold: readonly { readonly quote: Quote; readonly words: Words }[];
  /** Gold that counts neither way by its kind. */
  readonly leftOut: number;
  /** Words that only gold has that counts neither way. */
  readonly openWords: Words;
}

/** Whether gold of a text counts neither way, whatever was found. */
export type LeftOut = (quote: Quote, text: string) => boolean;

interface Parties {
  readonly cue: Span | null;
  readonly source: Span | null;
}

/** Whether a quote is right in all: content as good as the gold's; cue and source touch the gold's or are rightly absent. */
export function isWhole(found: Parties, match: Match | undefined): boolean {
  const same = (a: Span | null, b: Span | null): boolean => (a && b ? overlaps(a, b) : a === b);
  if (!match || !isClose(match)) return false;
  return same(found.cue, match.quote.cue) && same(found.source, match.quote.source);
}

/** Whether contents are so much alike that they count as the same. */
export function isClose({ likeness }: { readonly likeness: number }): boolean {
  return likeness >= CLOSE;
}

/**
 * Pairs the quotes of a document one to one, contents most alike first. A quote that is paired with gold that counts
 * neither way counts neither way. Neither does one without a pair that stands in another quote, as corpora mark the
 * outermost only, or most of whose words the gold says nothing of.
 */
export function matchQuotes<Q extends Found>(
  { text, gold, found }: { readonly text: string; readonly gold: Annotations; readonly found: readonly Q[] },
  isLeftOut: LeftOut = () => false,
): Matched<Q> {
  const words = wordsIn(text);
  const ignored = wordsOf(words, ignoredIn(gold));
  const own = found.map((quote) => ({ quote, words: wordsOf(words, quote.content) }));
  const theirs = (gold.quotes ?? []).map((quote) => ({
    quote,
    words: wordsOf(words, quote.content),
    accepted: [quote.content, ...(quote.altContent ?? [])].map((content) => wordsOf(words, content)),
    isLeftOut: isLeftOut(quote, text),
  }));
  const likeness = (f: number, g: number): number =>
    Math.max(...(theirs[g]?.accepted ?? []).map((content) => jaccard(own[f]?.words ?? new Set(), content)));
  const near = sharing(own, theirs);
  const pairs = new Map(paired(own.length, theirs.length, likeness, near).map((pair) => [pair.found, pair]));
  const counting = theirs.filter(({ quote, isLeftOut }) => !isLeftOut && !isOptional(quote));
  const counts = new Set(counting);
  const goldWords = new Set(counting.flatMap((one) => [...one.words]));
  return {
    found: own.flatMap((one, f): Matched<Q>['found'] => {
      const pair = pairs.get(f);
      const match = pair && theirs[pair.gold];
      if (pair && match) {
        return counts.has(match) ? [{ ...one, match: { quote: match.quote, likeness: pair.likeness } }] : [];
      }
      const isApart = (one.quote.parent ?? null) !== null || shared(one.words, ignored) * 2 > one.words.size;
      return isApart ? [] : [{ ...one, match: undefined }];
    }),
    gold: counting,
    leftOut: theirs.filter(({ quote, isLeftOut }) => isLeftOut && !isOptional(quote)).length,
    openWords: new Set(
      theirs.flatMap((one) => (counts.has(one) ? [] : [...one.words].filter((word) => !goldWords.has(word)))),
    ),
  };
}

/** Pairs the quotes of a document that is scored. */
export function matchedQuotes({ text, gold, found }: Scored, isLeftOut?: LeftOut): Matched<Quote> {
  return matchQuotes({ text, gold, found: found.quotes ?? [] }, isLeftOut);
}

/** Answers which quotes of the gold share a word with one that was found. */
function sharing(
  found: readonly { readonly words: Words }[],
  gold: readonly { readonly accepted: readonly Words[] }[],
): (found: number) => number[] {
  const byWord = new Map<number, number[]>();
  for (const [g, { accepted }] of gold.entries())
    for (const word of new Set(accepted.flatMap((words) => [...words]))) {
      const those = byWord.get(word) ?? [];
      byWord.set(word, those);
      those.push(g);
    }
  return (f) => {
    const near = new Set([...(found[f]?.words ?? [])].flatMap((word) => byWord.get(word) ?? []));
    return [...near].sort((a, b) => a - b);
  };
}
