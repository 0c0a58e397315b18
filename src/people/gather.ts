/** The persons and organisations of an archive, added up article by article; of an article nothing else is kept. */
import { PRONOUN_FORMS } from '../lang/en/pronouns.ts';
import { TITLE_GENDER } from '../lang/en/role-nouns.ts';
import { isValueType } from '../model/entity-types.ts';
import { entityKey } from '../model/lexicon.ts';
import { byCodeUnit } from '../model/order.ts';
import { oneLine } from '../model/plain-text.ts';
import { positions } from '../model/position.ts';
import type { ReadableDocument, ReadableEntity } from '../model/readable.ts';
import type { EntityType } from '../model/schema.ts';
import { speakerIds } from '../model/speaker-ids.ts';
import { fullestName } from './person-name.ts';
import type { Occurrence } from './schema.ts';

/** What is known of one person or organisation. */
export interface Gathered {
  readonly key: string;
  readonly type: EntityType;
  /** Canonical names with the number of articles that have them. */
  readonly names: Map<string, number>;
  /** Written forms with the number of their mentions. */
  readonly forms: Map<string, number>;
  articles: number;
  quotes: number;
  first: Occurrence;
  last: Occurrence;
  /** Pronouns and titles that tell a sex. */
  male: number;
  female: number;
  /** Keys of the names that stand in the same articles, with their number. */
  readonly company: Map<string, number>;
}

/** An archive as far as it has been read. */
export interface Gathering {
  readonly rows: Map<string, Gathered>;
  /** In how many articles each name stands, whatever its type. */
  readonly spread: Map<string, Spread>;
  articles: number;
  /** Quotes that were less sure than was asked for and count for nobody. */
  unsure: number;
}

/** How widely a name is spread. */
interface Spread {
  readonly name: string;
  articles: number;
}

/** Nobody's company need be known to the last name; bounds the memory. */
const MOST_COMPANY = 5000;

export function newGathering(): Gathering {
  return { rows: new Map(), spread: new Map(), articles: 0, unsure: 0 };
}

/** Adds an article, with its quotes that are at least so sure. */
export function gather(gathering: Gathering, doc: ReadableDocument, minConfidence = 0): void {
  gathering.articles++;
  const named = doc.entities.filter(isNamed);
  const keys = spreadNames(gathering, named);
  const sure = doc.quotes.filter(({ confidence = 1 }) => confidence >= minConfidence);
  gathering.unsure += doc.quotes.length - sure.length;
  const quotes = quotesBySpeaker(sure);
  const placeOf = placer(doc);
  const met = new Set<string>();
  for (const entity of named) {
    if (entity.type !== 'PERSON' && entity.type !== 'ORG') continue;
    const row = rowOf(gathering, entity, placeOf);
    row.quotes += quotes.get(entity.id) ?? 0;
    addMentions(row, entity);
    if (met.has(row.key)) continue;
    met.add(row.key);
    row.articles++;
    addCompany(row, keys);
  }
}

/** Counts each name of an article once; gives their keys. */
function spreadNames({ spread }: Gathering, named: readonly ReadableEntity[]): string[] {
  const names = new Map(named.map((entity) => [rowKey(entity), entity.name]));
  for (const [key, name] of names) {
    const known = spread.get(key);
    if (known) known.articles++;
    else spread.set(key, { name, articles: 1 });
  }
  return [...names.keys()];
}

/** A name in the text itself: dates and amounts, and what stands in bylines and captions alone, are left out. */
function isNamed({ type, mentions }: ReadableEntity): boolean {
  return !isValueType(type) && mentions.some(({ kind, boilerplate }) => kind === 'name' && boilerplate !== true);
}

/** The name of an entity's row: one person with a title in the name and without, or by the family name alone, has one. */
export function rowName({ key, type, name, aliases }: ReadableEntity): string {
  return type === 'PERSON' && key === entityKey(type, name) ? fullestName(name, aliases) : name;
}

/** The key of an entity's row. */
export function rowKey(entity: ReadableEntity): string {
  const name = rowName(entity);
  return name === entity.name ? entity.key : entityKey(entity.type, name);
}

function quotesBySpeaker(quotes: ReadableDocument['quotes']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const quote of quotes) {
    if (quote.boilerplate === true) continue;
    for (const id of speakerIds(quote)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

type PlaceOf = (entity: ReadableEntity) => Occurrence;

/** Answers where an article names somebody first; lines and columns are found where its text is there in UTF-16. */
function placer({ path, date, text, offsetUnit }: ReadableDocument): PlaceOf {
  let lines: ReturnType<typeof positions> | null = null;
  return ({ mentions }) => {
    const mention = mentions.find(({ kind, boilerplate }) => kind === 'name' && boilerplate !== true) ?? mentions[0];
    const [start, end] = [mention?.start ?? 0, mention?.end ?? 0];
    if (text !== undefined && offsetUnit === 'utf16' && start <= text.length) lines ??= positions(text);
    const { line, column } = lines?.(start) ?? { line: null, column: null };
    return { ...(date !== undefined && { date }), path, line, column, start, end };
  };
}

function rowOf({ rows }: Gathering, entity: ReadableEntity, placeOf: PlaceOf): Gathered {
  const key = rowKey(entity);
  const row = rows.get(key);
  const place = placeOf(entity);
  if (row) {
    if (byTime(place, row.first) < 0) row.first = place;
    if (byTime(place, row.last) > 0) row.last = place;
    return row;
  }
  const made: Gathered = {
    key,
    type: entity.type,
    names: new Map(),
    forms: new Map(),
    articles: 0,
    quotes: 0,
    first: place,
    last: place,
    male: 0,
    female: 0,
    company: new Map(),
  };
  rows.set(key, made);
  return made;
}

/** By date where both have one; else by path and offset. */
function byTime(a: Occurrence, b: Occurrence): number {
  if (a.date !== undefined && b.date !== undefined && a.date !== b.date) return byCodeUnit(a.date, b.date);
  if (a.path !== b.path) return byCodeUnit(a.path, b.path);
  return a.start - b.start;
}

function addMentions(row: Gathered, entity: ReadableEntity): void {
  const name = rowName(entity);
  row.names.set(name, (row.names.get(name) ?? 0) + 1);
  for (const { kind, text, title, boilerplate } of entity.mentions) {
    if (kind === 'name' && boilerplate !== true) {
      const form = oneLine(text);
      row.forms.set(form, (row.forms.get(form) ?? 0) + 1);
    }
    const gender = kind === 'pronoun' ? PRONOUN_FORMS.get(text.toLowerCase())?.gender : genderOf(title);
    if (gender === 'male') row.male++;
    if (gender === 'female') row.female++;
  }
}

function genderOf(title: string | undefined): string | undefined {
  return title === undefined ? undefined : TITLE_GENDER.get(title.toLowerCase().replace(/\.$/u, ''));
}

function addCompany({ key: own, company }: Gathered, keys: readonly string[]): void {
  for (const key of keys) {
    if (key === own) continue;
    const known = company.get(key);
    if (known !== undefined) company.set(key, known + 1);
    else if (company.size < MOST_COMPANY) company.set(key, 1);
  }
}
