import type { Quote, Scored } from './annotations.ts';
import { type Calibration, noCalibration, observe } from './calibration.ts';
import { isClose, isWhole, type Matched, matchQuotes } from './match-quotes.ts';
import { noRates, type Rates } from './rates.ts';
import { isRightSpeaker } from './speakers.ts';
import { shared } from './words.ts';

export const QUOTE_TYPES = ['direct', 'mixed', 'indirect'] as const;

/** How many of those that can be judged are right. */
export interface Share {
  right: number;
  of: number;
}

export interface QuoteFigures {
  /** Gold that counts neither way as its cue is none of speech. */
  leftOut: number;
  /** Content of the same words, and as good as the same. */
  readonly same: Rates;
  readonly close: Rates;
  readonly byWord: Rates;
  readonly whole: Rates;
  /** Recall by the gold's type, precision by the one found. */
  readonly wholeByType: Readonly<Record<Quote['type'], Rates>>;
  /** Of those paired. */
  readonly type: Share;
  /** Of those paired whose speaker the gold names. */
  readonly speaker: Share;
  readonly confidence: Calibration;
}

/** Counts over all documents; with `speechOnly` gold whose cue is none of speech counts neither way. */
export function scoreQuotes(documents: Iterable<Scored>, speechOnly: boolean): QuoteFigures {
  const figures: QuoteFigures = {
    leftOut: 0,
    same: noRates(),
    close: noRates(),
    byWord: noRates(),
    whole: noRates(),
    wholeByType: { direct: noRates(), mixed: noRates(), indirect: noRates() },
    type: { right: 0, of: 0 },
    speaker: { right: 0, of: 0 },
    confidence: noCalibration(),
  };
  for (const document of documents) {
    const { text, gold, found } = document;
    const matched = matchQuotes({ text, gold, found: found.quotes ?? [] }, speechOnly);
    figures.leftOut += matched.leftOut;
    for (const { quote } of matched.gold) countGold(figures, quote);
    for (const one of matched.found) countFound(figures, one, document);
    countWords(figures.byWord, matched);
  }
  return figures;
}

function countGold(figures: QuoteFigures, { type }: Quote): void {
  for (const rates of [figures.same, figures.close, figures.whole, figures.wholeByType[type]]) rates.gold++;
}

function countFound(figures: QuoteFigures, { quote, match }: Matched<Quote>['found'][number], document: Scored): void {
  const whole = isWhole(quote, match);
  for (const [rates, right] of [
    [figures.same, match?.likeness === 1],
    [figures.close, match !== undefined && isClose(match)],
    [figures.whole, whole],
  ] as const) {
    rates.found++;
    rates.right += Number(right);
    rates.met += Number(right);
  }
  figures.wholeByType[quote.type].found++;
  figures.wholeByType[quote.type].right += Number(whole);
  if (quote.confidence !== undefined) observe(figures.confidence, quote.confidence, whole);
  if (!match) return;
  figures.wholeByType[match.quote.type].met += Number(whole);
  figures.type.of++;
  figures.type.right += Number([match.quote.type, match.quote.typeAlt ?? []].flat().includes(quote.type));
  if ((match.quote.speaker ?? null) === null) return;
  figures.speaker.of++;
  figures.speaker.right += Number(isRightSpeaker(quote, match.quote, document));
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
