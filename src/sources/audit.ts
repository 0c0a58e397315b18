/** Who is quoted in an article, and in all of them. */
import { entitiesById, speakersOf } from '../archive/speakers.ts';
import { COURTESIES } from '../lang/en/affiliation.ts';
import { ARTICLES } from '../lang/en/function-words.ts';
import { byCodeUnit, commonest } from '../model/order.ts';
import { countWords, oneLine } from '../model/plain-text.ts';
import type { ReadableEntity } from '../model/readable.ts';
import { type SourceKind, sourceKindSchema } from '../model/schema.ts';
import { rowKey, rowName } from '../people/gather.ts';
import type { SourcesDocument } from './document.ts';
import { type Body, bodiesIn, organisationIn } from './organisation.ts';
import type { ShareRow, SourceRow } from './schema.ts';

/** What is added up of one source. */
interface Sum {
  name: string | null;
  readonly key: string | null;
  readonly sourceKind: SourceKind;
  readonly titles: Map<string, number>;
  readonly organisations: Map<string, number>;
  quotes: number;
  words: number;
  /** Of the first quote in each article, added up. */
  positions: number;
  articles: number;
}

/** What is added up of sources of one kind. */
interface KindSum {
  quotes: number;
  words: number;
}

/** An article, or all so far. */
export interface Audit {
  readonly sources: Map<string, Sum>;
  readonly kinds: Map<SourceKind, KindSum>;
}

/** Why quotes do not count. */
export type Uncounted = 'unsure' | 'nested' | 'unsaid' | 'boilerplate';

export function newAudit(): Audit {
  return { sources: new Map(), kinds: new Map() };
}

/**
 * The sources of one article. A quote within another counts for nobody, since its words are already the other's; `skip` is told
 * of what does not count.
 */
export function auditOf(doc: SourcesDocument, minConfidence: number, skip: (why: Uncounted) => void): Audit {
  const audit = newAudit();
  const byId = entitiesById(doc.entities);
  const bodies = bodiesIn(doc.entities);
  const begin = doc.sentences[0]?.start ?? 0;
  const length = Math.max((doc.sentences.at(-1)?.end ?? 0) - begin, 1);
  for (const quote of doc.quotes) {
    const why = reasonAgainst(quote, minConfidence);
    if (why !== null) {
      skip(why);
      continue;
    }
    const words = countWords(quote.text);
    const position = Math.min(Math.max((quote.content[0]?.start ?? 0) - begin, 0) / length, 1);
    addKind(audit, kindOf(quote), words);
    const speakers = speakersOf(quote, byId);
    for (const speaker of speakers.length > 0 ? speakers : [null])
      addSource(audit, quote, { speaker, bodies, words, position });
  }
  return audit;
}

type Quote = SourcesDocument['quotes'][number];

function reasonAgainst(
  { confidence, parent, utterance = 'actual', boilerplate }: Quote,
  least: number,
): Uncounted | null {
  if (boilerplate === true) return 'boilerplate';
  if (utterance !== 'actual') return 'unsaid';
  if (confidence < least) return 'unsure';
  return parent === null ? null : 'nested';
}

function addKind({ kinds }: Audit, kind: SourceKind, words: number): void {
  const sum = kinds.get(kind) ?? { quotes: 0, words: 0 };
  sum.quotes++;
  sum.words += words;
  kinds.set(kind, sum);
}

interface Spoken {
  readonly speaker: ReadableEntity | null;
  readonly bodies: readonly Body[];
  readonly words: number;
  readonly position: number;
}

function addSource(audit: Audit, quote: Quote, { speaker, bodies, words, position }: Spoken): void {
  const source = quote.source ? oneLine(quote.source.text) : null;
  const kind = speaker ? 'name' : kindOf(quote);
  const sum = sumOf(audit, speaker, kind, source);
  if (sum.quotes === 0) {
    sum.positions = position;
    for (const title of speaker ? titlesOf(speaker) : []) count(sum.titles, title, 1);
  }
  const organisation =
    source === null || kind === 'document' ? null : organisationIn(source, bodies, speaker?.id ?? null);
  if (organisation !== null) count(sum.organisations, organisation, 1);
  sum.quotes++;
  sum.words += words;
}

function kindOf({ sourceKind }: Quote): SourceKind {
  return sourceKindSchema.safeParse(sourceKind).data ?? 'none';
}

function sumOf({ sources }: Audit, speaker: ReadableEntity | null, kind: SourceKind, source: string | null): Sum {
  // Of "they" in two places nobody knows whether they are the same.
  const named = kind === 'pronoun' ? null : source;
  const key = speaker ? rowKey(speaker) : null;
  const id = key ?? `${kind} ${withoutArticle(named ?? '').toLowerCase()}`;
  const known = sources.get(id);
  if (known) return known;
  const sum = newSum(speaker ? rowName(speaker) : named, key, kind);
  sources.set(id, sum);
  return sum;
}

function titlesOf({ mentions }: ReadableEntity): string[] {
  return mentions.flatMap(({ title = '' }) => (tellsRole(title) ? [oneLine(title)] : []));
}

function tellsRole(title: string): boolean {
  return title !== '' && !COURTESIES.has(title.toLowerCase().replace(/\.$/u, ''));
}

function newSum(name: string | null, key: string | null, sourceKind: SourceKind): Sum {
  const counts = { quotes: 0, words: 0, positions: 0, articles: 1 };
  return { name, key, sourceKind, titles: new Map(), organisations: new Map(), ...counts };
}

function withoutArticle(source: string): string {
  const [first = '', ...others] = source.split(' ');
  return others.length > 0 && ARTICLES.has(first.toLowerCase()) ? others.join(' ') : source;
}

function count(counts: Map<string, number>, value: string, by: number): void {
  counts.set(value, (counts.get(value) ?? 0) + by);
}

/** Adds an article to the sums over all. */
export function addAudit(all: Audit, one: Audit): void {
  for (const [id, own] of one.sources) {
    const sum = all.sources.get(id);
    if (!sum) {
      all.sources.set(id, { ...own, titles: new Map(own.titles), organisations: new Map(own.organisations) });
      continue;
    }
    sum.quotes += own.quotes;
    sum.words += own.words;
    sum.positions += own.positions;
    sum.articles += own.articles;
    for (const [title, by] of own.titles) count(sum.titles, title, by);
    for (const [name, by] of own.organisations) count(sum.organisations, name, by);
  }
  for (const [kind, { quotes, words }] of one.kinds) {
    const sum = all.kinds.get(kind) ?? { quotes: 0, words: 0 };
    all.kinds.set(kind, { quotes: sum.quotes + quotes, words: sum.words + words });
  }
}

/** The sources, those quoted most first. */
export function sourceRows(
  { sources }: Audit,
  article: { readonly path: string; readonly date?: string | undefined } | null,
): SourceRow[] {
  return [...sources.values()]
    .sort(
      (a, b) => b.quotes - a.quotes || b.words - a.words || byCodeUnit(a.key ?? a.name ?? '', b.key ?? b.name ?? ''),
    )
    .map(({ name, key, sourceKind, titles, organisations, quotes, words, positions, articles }) => ({
      path: article?.path ?? null,
      ...(article?.date !== undefined && { date: article.date }),
      name,
      key,
      title: commonest(titles)[0] ?? null,
      organisation: commonest(organisations)[0] ?? null,
      sourceKind,
      quotes,
      words,
      firstPosition: rounded(positions / articles),
      articles,
    }));
}

/** How many of the quotes have sources of each kind, most first. */
export function shareRows({ kinds }: Audit, path: string | null): ShareRow[] {
  const all = [...kinds.values()];
  const [quotes, words] = [all.reduce((sum, one) => sum + one.quotes, 0), all.reduce((sum, one) => sum + one.words, 0)];
  return [...kinds]
    .sort(([a, one], [b, other]) => other.quotes - one.quotes || byCodeUnit(a, b))
    .map(([sourceKind, own]) => ({
      path,
      sourceKind,
      ...own,
      share: rounded(own.quotes / quotes),
      wordShare: words === 0 ? 0 : rounded(own.words / words),
    }));
}

/** To thousandths. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
