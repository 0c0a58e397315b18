/** What somebody looks for, and whether a quote is that. */
import type { AskedName } from '../archive/asked-name.ts';
import { countName, type NameUse, newNameUse } from '../archive/name-use.ts';
import { stancesIn } from '../archive/stances.ts';
import { isBetween } from '../model/days.ts';
import type { ReadableQuote } from '../model/readable.ts';
import type { Stance } from '../model/schema.ts';
import { type AnsweringEntities, answeringIn, entitiesOf, type OfQuote } from './answering.ts';
import type { FoundDocument } from './document.ts';
import type { WordTest } from './words.ts';

/** What is looked for: of each list one is enough, and what is null or empty is not asked for. */
export interface Query {
  readonly speaker: readonly AskedName[];
  readonly about: readonly AskedName[];
  readonly text: WordTest | null;
  readonly types: readonly string[];
  readonly stances: readonly string[];
  readonly sourceKinds: readonly string[];
  readonly since: string | undefined;
  readonly until: string | undefined;
  /** Which utterances count: `actual` alone, if nobody wants what was not said. */
  readonly utterances: readonly string[];
  readonly boilerplate: boolean;
}

/** Why a quote that is looked for is left out all the same. */
export type LeftOut = 'unsure' | 'unsaid' | 'boilerplate' | 'undated';

/** What is known of a search as it goes on. */
export interface Search {
  readonly query: Query;
  readonly names: readonly NameUse[];
  readonly leftOut: Map<LeftOut, number>;
  found: number;
}

export function newSearch(query: Query): Search {
  const use = (option: NameUse['option']) => (asked: AskedName) => newNameUse(option, asked);
  const names = [...query.speaker.map(use('speaker')), ...query.about.map(use('about'))];
  return { query, names, leftOut: new Map(), found: 0 };
}

/** The quotes of a document that are looked for; what is found and what is left out is added to the search. */
export function foundIn(search: Search, doc: FoundDocument, minConfidence = 0): ReadableQuote[] {
  const { query } = search;
  if (doc.date !== undefined && !isBetween(doc.date, query.since, query.until)) return [];
  const inDocument = reading(search, doc);
  return doc.quotes.filter((quote) => {
    const hits = inDocument.answering.map((entities) => entitiesOf(quote, entities));
    countNear(search, hits);
    if (!namesFit(search, hits) || !isAsked(query, quote, inDocument)) return false;
    const why = reasonAgainst(query, quote, doc.date, minConfidence);
    if (why === null) countFound(search, hits);
    else search.leftOut.set(why, (search.leftOut.get(why) ?? 0) + 1);
    return why === null;
  });
}

/** What is looked up in a document, once for all its quotes. */
interface Reading {
  readonly stancesOf: (quote: ReadableQuote) => readonly Stance[];
  /** The entities that each name means, or nearly; parallel to the search's names. */
  readonly answering: readonly AnsweringEntities[];
}

function reading({ names }: Search, doc: FoundDocument): Reading {
  return { stancesOf: stancesIn(doc.claims), answering: names.map((use) => answeringIn(doc.entities, use)) };
}

function isAsked(query: Query, quote: ReadableQuote, { stancesOf }: Reading): boolean {
  const { types, sourceKinds, stances, text } = query;
  const isIn = (list: readonly string[], value: string | undefined): boolean =>
    list.length === 0 || (value !== undefined && list.includes(value));
  if (!isIn(types, quote.type) || !isIn(sourceKinds, quote.sourceKind)) return false;
  if (stances.length > 0 && !stancesOf(quote).some((stance) => stances.includes(stance))) return false;
  return text?.(quote.text) ?? true;
}

/** Whether one of the names asked for as speaker speaks, and the quote is about one of those asked for as that. */
function namesFit({ names }: Search, hits: readonly OfQuote[]): boolean {
  return (['speaker', 'about'] as const).every((option) => {
    const own = hits.filter((_, i) => names[i]?.option === option);
    return own.length === 0 || own.some(({ meant }) => meant.size > 0);
  });
}

/** Who is near is counted whatever else is asked for; who is meant is known from here on, with what is found of him. */
function countNear({ names }: Search, hits: readonly OfQuote[]): void {
  for (const [i, { meant, near }] of hits.entries()) {
    const use = names[i] as NameUse;
    for (const entity of meant) countName(use.meant, entity, 0);
    for (const entity of near) countName(use.near, entity, 1);
  }
}

function countFound(search: Search, hits: readonly OfQuote[]): void {
  search.found++;
  for (const [i, { meant }] of hits.entries()) {
    for (const entity of meant) countName((search.names[i] as NameUse).meant, entity, 1);
  }
}

function reasonAgainst(query: Query, quote: ReadableQuote, date: string | undefined, least: number): LeftOut | null {
  if (quote.confidence < least) return 'unsure';
  if (quote.boilerplate === true && !query.boilerplate) return 'boilerplate';
  if (!query.utterances.includes(quote.utterance ?? 'actual')) return 'unsaid';
  return isBetween(date, query.since, query.until) ? null : 'undated';
}
