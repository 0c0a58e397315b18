import { overlaps } from '../model/span.ts';
import type { Quote, Scored } from './annotations.ts';
import { type Calibration, noCalibration, observe } from './calibration.ts';
import { isClose, isWhole, type LeftOut, type Matched, matchedQuotes } from './match-quotes.ts';
import { noRates, type Rates } from './rates.ts';
import { isRightSpeaker } from './speakers.ts';
import { shared } from './words.ts';

export const QUOTE_TYPES = ['direct', 'mixed', 'indirect'] as const;
export type QuoteType = (typeof QUOTE_TYPES)[number];

/** How many of those that can be judged are right. */
export interface Share {
  right: number;
  of: number;
}

export interface QuoteFigures {
  /** Gold that counts neither way by its kind. */
  leftOut: number;
  /** Content of the same words, and as good as the same. */
  readonly same: Rates;
  readonly close: Rates;
  readonly byWord: Rates;
  /** Of those that have one: it touches that of the other. */
  readonly cue: Rates;
  readonly source: Rates;
  /** Content as good as the same; cue and source touch, or are rightly absent. */
  readonly whole: Rates;
  /** Recall by the gold's type, precision by the one found. */
  readonly wholeByType: Readonly<Record<QuoteType, Rates>>;
  /** Of those paired. */
  readonly type: Share;
  /** Of those paired whose speaker the gold names. */
  readonly speaker: Share;
  readonly confidence: Calibration;
}

/** Counts over all documents; gold that is left out counts neither way. */
export function scoreQuotes(documents: Iterable<Scored>, isLeftOut?: LeftOut): QuoteFigures {
  const figures = noFigures();
  for (const document of documents) count(figures, document, matchedQuotes(document, isLeftOut));
  return figures;
}

/** The figures of one document whose quotes are paired. */
export function quoteFigures(document: Scored, matched: Matched<Quote>): QuoteFigures {
  const figures = noFigures();
  count(figures, document, matched);
  return figures;
}

function count(figures: QuoteFigures, document: Scored, matched: Matched<Quote>): void {
  figures.leftOut += matched.leftOut;
  for (const { quote } of matched.gold) countGold(figures, quote);
  for (const one of matched.found) countFound(figures, one, document);
  countWords(figures.byWord, matched);
}

function noFigures(): QuoteFigures {
  return {
    leftOut: 0,
    same: noRates(),
    close: noRates(),
    byWord: noRates(),
    cue: noRates(),
    source: noRates(),
    whole: noRates(),
    wholeByType: { direct: noRates(), mixed: noRates(), indirect: noRates() },
    type: { right: 0, of: 0 },
    speaker: { right: 0, of: 0 },
    confidence: noCalibration(),
  };
}

function countGold(figures: QuoteFigures, { type, cue, source }: Quote): void {
  for (const rates of [figures.same, figures.close, figures.whole]) rates.gold++;
  if (type) figures.wholeByType[type].gold++;
  if (cue) figures.cue.gold++;
  if (source) figures.source.gold++;
}

function countFound(figures: QuoteFigures, { quote, match }: Matched<Quote>['found'][number], document: Scored): void {
  const whole = isWhole(quote, match);
  for (const [rates, right] of [
    [figures.same, match?.likeness === 1],
    [figures.close, match !== undefined && isClose(match)],
    [figures.whole, whole],
  ] as const)
    countOne(rates, right);
  for (const part of ['cue', 'source'] as const) {
    const [own, theirs] = [quote[part], match?.quote[part]];
    if (own) countOne(figures[part], theirs ? overlaps(own, theirs) : false);
  }
  if (quote.confidence !== undefined) observe(figures.confidence, quote.confidence, whole);
  if (quote.type) {
    figures.wholeByType[quote.type].found++;
    figures.wholeByType[quote.type].right += Number(whole);
  }
  if (match) countMatched(figures, quote, match.quote, { whole, document });
}

function countMatched(
  figures: QuoteFigures,
  found: Quote,
  gold: Quote,
  { whole, document }: { readonly whole: boolean; readonly document: Scored },
): void {
  if (gold.type) {
    figures.wholeByType[gold.type].met += Number(whole);
    figures.type.of++;
    figures.type.right += Number([gold.type, gold.typeAlt ?? []].flat().includes(found.type ?? ''));
  }
  if ((gold.speaker ?? null) === null) return;
  figures.speaker.of++;
  figures.speaker.right += Number(isRightSpeaker(found, gold, document));
}

function countOne(rates: Rates, isRight: boolean): void {
  rates.found++;
  rates.right += Number(isRight);
  rates.met += Number(isRight);
}

function countWords(rates: Rates, { found, gold, openWords }: Matched<Quote>): void {
  const goldWords = new Set(gold.flatMap(({ words }) => [...words]));
  const foundWords = new Set(found.flatMap(({ words }) => [...words]));
  for (const { words } of found) {
    rates.found += words.size - shared(words, openWords);
    rates.right += shared(words, goldWords);
  }
  rates.gold += goldWords.size;
  rates.met += shared(goldWords, foundWords);
}
