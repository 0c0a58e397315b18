/** The figures of one document, and its errors. */
import { isValueType } from '../model/entity-types.ts';
import { entityTypeSchema } from '../model/schema.ts';
import type { Quote, Scored } from './annotations.ts';
import { countNames, type MatchedNames, matchNames } from './entities.ts';
import { type Matched, matchedQuotes } from './match-quotes.ts';
import { type Mistake, nameMistakes, quoteMistakes } from './mistakes.ts';
import { QUOTE_TYPES, quoteFigures } from './quotes.ts';
import { noRates, type Rates } from './rates.ts';
import { noSpeakers, type SpeakerCounts, scoreSpeakers } from './speakers.ts';

/** What is measured, in the order in which it is told: of quotes, then of names. */
export const QUOTE_MEASURES = [
  'whole',
  ...QUOTE_TYPES.map((type) => `whole, ${type}` as const),
  'content',
  'content, same words',
  'content, by word',
  'cue',
  'source',
] as const;
const NAME_TYPES = entityTypeSchema.options;
/** `names` are all but dates, times and numbers. */
export const NAME_MEASURES = ['names', ...NAME_TYPES] as const;

export type Measure = (typeof QUOTE_MEASURES)[number] | (typeof NAME_MEASURES)[number];

/** What counts of one document. */
export interface DocumentScore {
  /** Only what the gold of the document has answers for. */
  readonly rates: ReadonlyMap<Measure, Rates>;
  readonly speakers: SpeakerCounts;
  /** Made when somebody asks for them. */
  readonly mistakes: () => Mistake[];
}

/** Scores one document: its quotes and its names are paired with the gold's once for all that is asked of them. */
export function scoreDocument(document: Scored): DocumentScore {
  const quotes = document.gold.quotes ? matchedQuotes(document) : null;
  const names = hasNames(document) ? matchNames(document, typeOf) : null;
  return {
    rates: new Map([...(quotes ? quoteRates(document, quotes) : []), ...(names ? nameRates(names) : [])]),
    speakers: quotes ? scoreSpeakers(document, quotes) : noSpeakers(),
    mistakes: () => [
      ...(quotes ? quoteMistakes(document, quotes) : []),
      ...(names ? nameMistakes(document.text, names) : []),
    ],
  };
}

/** Gold that has entities only as those who speak says nothing of names: not one has a mention. */
function hasNames({ gold: { entities } }: Scored): boolean {
  return entities?.some(({ mentions }) => mentions.length > 0) ?? false;
}

function quoteRates(document: Scored, matched: Matched<Quote>): [Measure, Rates][] {
  const { whole, wholeByType, close, same, byWord, cue, source } = quoteFigures(document, matched);
  return [
    ['whole', whole],
    ...QUOTE_TYPES.map((type): [Measure, Rates] => [`whole, ${type}`, wholeByType[type]]),
    ['content', close],
    ['content, same words', same],
    ['content, by word', byWord],
    ['cue', cue],
    ['source', source],
  ];
}

type NameType = (typeof NAME_TYPES)[number];

function typeOf(type: string): NameType | undefined {
  return NAME_TYPES.find((name) => name === type);
}

function nameRates(matched: MatchedNames<NameType>): [Measure, Rates][] {
  const all = noRates();
  const byType = new Map(NAME_TYPES.map((type) => [type, noRates()]));
  countNames(matched, (type, key) => {
    const rates = byType.get(type);
    if (rates) rates[key]++;
    if (!isValueType(type)) all[key]++;
  });
  return [['names', all], ...byType];
}
