/** Documents as a report holds them: facts in columns, and what is shown. Keeps names and labels, nothing else. */
import { metaText } from '../archive/meta.ts';
import { isValueType } from '../model/entity-types.ts';
import { countWords } from '../model/plain-text.ts';
import type { ReadableClaim, ReadableQuote, WholeDocument } from '../model/readable.ts';
import type { Span } from '../model/span.ts';
import { speakerIds } from '../model/speaker-ids.ts';
import type {
  ArticleFacts,
  ArticleRecord,
  ClaimColumns,
  ClaimRecord,
  FactsBlock,
  FlatSpans,
  NamedEntity,
  QuoteColumns,
  QuoteRecord,
} from './data.ts';
import { type LabelNumberings, labelOf, type Numbering, newLabels, newNumbering, numberOf } from './labels.ts';

/** What all articles share. */
export interface Shared {
  readonly entities: Numbering<NamedEntity>;
  readonly labels: LabelNumberings;
  /** Ids that are taken. */
  readonly ids: Set<string>;
  articles: number;
  quotes: number;
  claims: number;
  withoutText: number;
}

export function newShared(): Shared {
  const counts = { articles: 0, quotes: 0, claims: 0, withoutText: 0 };
  return { entities: newNumbering(), labels: newLabels(), ids: new Set(), ...counts };
}

export function newFacts(): FactsBlock {
  const quotes = {
    ...{ type: [], speaker: [], together: [], about: [], confidence: [], speakerConfidence: [], rule: [] },
    ...{ speakerRule: [], sourceKind: [], utterance: [], boilerplate: [], nested: [], words: [] },
  };
  const claims = { quote: [], assertedBy: [], stance: [], modality: [], polarity: [] };
  return { articles: [], quotes, claims, diagnostics: [] };
}

/** Adds the facts of an article to a block, and gives what is shown of it. */
export function addArticle(doc: WholeDocument, facts: FactsBlock, shared: Shared): ArticleRecord {
  const text = doc.offsetUnit === 'utf16' ? (doc.text ?? null) : null;
  const numbers = entityNumbers(doc, shared);
  for (const quote of doc.quotes) addQuote(quote, facts.quotes, numbers, shared);
  const rows = new Map(doc.quotes.map(({ id }, row) => [id, row]));
  for (const claim of doc.claims) addClaim(claim, facts.claims, { rows, numbers, shared });
  for (const { code } of doc.diagnostics) facts.diagnostics.push(labelOf(shared.labels, 'code', code));
  facts.articles.push(articleFacts(doc, shared));
  shared.articles++;
  shared.quotes += doc.quotes.length;
  shared.claims += doc.claims.length;
  if (text === null) shared.withoutText++;
  return {
    text,
    sentences: flat(doc.sentences),
    quotes: doc.quotes.map((quote) => quoteRecord(quote, text)),
    claims: doc.claims.map(claimRecord),
    boilerplate: flat(doc.boilerplate),
    names: doc.entities.flatMap(({ id, type, mentions }) =>
      isValueType(type)
        ? []
        : mentions.flatMap(({ kind, start, end }) => (kind === 'name' ? [start, end, numbers.get(id) ?? -1] : [])),
    ),
    diagnostics: doc.diagnostics.map(({ start, end, message }) => ({ span: [start, end], message })),
  };
}

/** The number that each entity of an article has in the report, by its id. */
function entityNumbers({ entities }: WholeDocument, shared: Shared): Map<string, number> {
  const named = entities.filter(({ type }) => !isValueType(type));
  return new Map(
    named.map(({ id, key, name, type }) => [id, numberOf(shared.entities, key, () => ({ key, name, type }))]),
  );
}

function articleFacts(
  { id, path, date, meta, quotes, claims, diagnostics }: WholeDocument,
  { ids }: Shared,
): ArticleFacts {
  let own = id;
  for (let i = 2; ids.has(own); i++) own = `${id}~${i}`;
  ids.add(own);
  const [title, url] = [metaText({ meta }, 'title'), metaText({ meta }, 'url')];
  return {
    id: own,
    path,
    ...(title !== null && { title }),
    ...(date !== undefined && { date }),
    ...(url !== null && { url }),
    quotes: quotes.length,
    claims: claims.length,
    diagnostics: diagnostics.length,
  };
}

function addQuote(
  quote: ReadableQuote,
  columns: QuoteColumns,
  numbers: ReadonlyMap<string, number>,
  { labels }: Shared,
): void {
  const known = (ids: readonly string[]): number[] => ids.flatMap((id) => numbers.get(id) ?? []);
  const speakers = known(speakerIds(quote));
  const row = columns.type.push(labelOf(labels, 'type', quote.type)) - 1;
  columns.speaker.push(speakers[0] ?? -1);
  if (speakers.length > 1) columns.together.push([row, ...speakers]);
  columns.about.push([...new Set(known(quote.about))]);
  columns.confidence.push(hundredths(quote.confidence));
  columns.speakerConfidence.push(hundredths(quote.speakerConfidence));
  columns.rule.push(labelOf(labels, 'rule', quote.rule));
  columns.speakerRule.push(labelOf(labels, 'speakerRule', quote.speakerRule ?? ''));
  columns.sourceKind.push(labelOf(labels, 'sourceKind', quote.sourceKind ?? 'none'));
  columns.utterance.push(labelOf(labels, 'utterance', quote.utterance ?? 'actual'));
  columns.boilerplate.push(quote.boilerplate ? 1 : 0);
  columns.nested.push(quote.parent === null ? 0 : 1);
  columns.words.push(countWords(quote.text));
}

/** What an article's claims point into. */
interface Around {
  /** Rows of the article's quotes, by id. */
  readonly rows: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly shared: Shared;
}

function addClaim(claim: ReadableClaim, columns: ClaimColumns, { rows, numbers, shared: { labels } }: Around): void {
  columns.quote.push((claim.quote === null ? undefined : rows.get(claim.quote)) ?? -1);
  columns.assertedBy.push((claim.assertedBy === null ? undefined : numbers.get(claim.assertedBy)) ?? -1);
  columns.stance.push(labelOf(labels, 'stance', claim.stance ?? 'states'));
  columns.modality.push(labelOf(labels, 'modality', claim.modality));
  columns.polarity.push(labelOf(labels, 'polarity', claim.polarity));
}

function quoteRecord(quote: ReadableQuote, text: string | null): QuoteRecord {
  const { id, content, cue, source, addressee } = quote;
  const record = { id, content: flat(content), ...spansOf({ cue, source, addressee }) };
  return text === null ? { ...record, words: [quote.text, cue?.text ?? '', source?.text ?? ''] } : record;
}

function claimRecord(claim: ReadableClaim): ClaimRecord {
  const { id, statement, spans, negation, modal, hedge, confidence, rule = '', complete } = claim;
  return {
    id,
    statement,
    spans: flat(spans),
    ...spansOf({ negation, modal, hedge }),
    confidence: hundredths(confidence),
    rule,
    ...(complete === false && { incomplete: true as const }),
  };
}

/** The spans that there are. */
function spansOf<Name extends string>(spans: Record<Name, Span | null | undefined>): { [Field in Name]?: FlatSpans } {
  const given = Object.entries<Span | null | undefined>(spans).flatMap(([name, span]) =>
    span ? [[name, [span.start, span.end]] as const] : [],
  );
  return Object.fromEntries(given) as unknown as { [Field in Name]?: FlatSpans };
}

function flat(spans: readonly Span[]): number[] {
  return spans.flatMap(({ start, end }) => [start, end]);
}

function hundredths(share: number | null | undefined): number {
  return share === null || share === undefined ? -1 : Math.round(share * 100);
}
