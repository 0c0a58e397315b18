/** The figures of one document, and its errors. */
import { isValueType } from '../model/entity-types.ts';
import { entityTypeSchema } from '../model/schema.ts';
import type { Scored } from './annotations.ts';
import { countNames, matchNames } from './entities.ts';
import { type Mistake, nameMistakes, quoteMistakes } from './mistakes.ts';
import { QUOTE_TYPES, scoreQuotes } from './quotes.ts';
import { noRates, type Rates } from './rates.ts';
import { type SpeakerCounts, scoreSpeakers } from './speakers.ts';

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
  readonly mistakes: readonly Mistake[];
}

/** Scores one document. */
export function scoreDocument(document: Scored): DocumentScore {
  const { gold } = document;
  return {
    rates: new Map([
      ...(gold.quotes ? quoteRates(document) : []),
      ...(gold.entities && hasNames(document) ? nameRates(document) : []),
    ]),
    speakers: scoreSpeakers(document),
    mistakes: [
      ...(gold.quotes ? quoteMistakes(document) : []),
      ...(hasNames(document) ? nameMistakes(document, typeOf) : []),
    ],
  };
}

/** Gold that has entities only as those who speak says nothing of names: not one has a mention. */
function hasNames({ gold: { entities } }: Scored): boolean {
  return entities?.some(({ mentions }) => mentions.length > 0) ?? false;
}

function quoteRates(document: Scored): [Measure, Rates][] {
  const { whole, wholeByType, close, same, byWord, cue, source } = scoreQuotes([document]);
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

function nameRates(document: Scored): [Measure, Rates][] {
  const all = noRates();
  const byType = new Map(NAME_TYPES.map((type) => [type, noRates()]));
  countNames(matchNames(document, typeOf), (type, key) => {
    const rates = byType.get(type);
    if (rates) rates[key]++;
    if (!isValueType(type)) all[key]++;
  });
  return [['names', all], ...byType];
}
