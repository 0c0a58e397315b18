/** What the rows of one article have in common. */
import { metaText } from '../archive/meta.ts';
import { type Context, contextIn, type Place, placesIn } from '../archive/place.ts';
import { entitiesById } from '../archive/speakers.ts';
import type { ReadableEntityNames, ReadableHead } from '../model/readable.ts';
import type { Span } from '../model/span.ts';
import { type Column, column, dayOf, joined } from './column.ts';

/** A document with what is asked of it for each row. */
export interface Article<E = ReadableEntityNames> {
  readonly head: ReadableHead;
  readonly byId: ReadonlyMap<string, E>;
  readonly placeOf: (span: Span) => Place;
  readonly contextOf: (spans: readonly Span[]) => Context;
}

/** What tables ask of every document. */
export type TableDocument<E = ReadableEntityNames> = ReadableHead & {
  readonly entities: readonly E[];
  readonly sentences: readonly Span[];
};

export function articleOf<E extends ReadableEntityNames>(document: TableDocument<E>): Article<E> {
  return {
    head: document,
    byId: entitiesById(document.entities),
    placeOf: placesIn(document),
    contextOf: (spans) => contextIn(document, spans),
  };
}

/** Something that stands in an article. */
export interface Placed {
  readonly article: Article;
  readonly place: Place;
  readonly context: Context;
}

/** Where the spans stand, from the first to the last of them, and between what. */
export function placed(article: Article, spans: readonly Span[]): Placed {
  const [first, last] = [spans[0], spans.at(-1)];
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  return { article, place: article.placeOf(span), context: article.contextOf(spans) };
}

/** When and where the article came out. */
export const articleColumns: readonly Column<Placed>[] = [
  column('date', 'date', 'day of the article, where it is known', ({ article }) => dayOf(article.head.date)),
  column('title', 'text', 'title of the article, where it is known', ({ article }) => metaText(article.head, 'title')),
  column('url', 'text', 'address of the article, where it is known', ({ article }) => metaText(article.head, 'url')),
];

/** The place in the text. */
export const placeColumns: readonly Column<Placed>[] = [
  column('path', 'text', 'file of the article', ({ place }) => place.path),
  column('line', 'integer', 'line, from 1; empty where the text is not at hand', ({ place }) => place.line),
  column('column', 'integer', 'column in UTF-16 units, from 1', ({ place }) => place.column),
  column('start', 'integer', 'offset of its beginning', ({ place }) => place.start),
  column('end', 'integer', 'offset behind it', ({ place }) => place.end),
];

export const contextColumns: readonly Column<Placed>[] = [
  column('before', 'text', 'what stands before it in its sentence', ({ context }) => context.before),
  column('after', 'text', 'what stands behind it in its sentence', ({ context }) => context.after),
];

export const documentColumn: Column<Placed> = column(
  'document',
  'text',
  'id of the document',
  ({ article }) => article.head.id,
);

/** Names of entities, in one cell. */
export function namesOf({ byId }: Article, ids: readonly string[]): string | null {
  return joined(ids.flatMap((id) => byId.get(id)?.name ?? []));
}

/** Keys of entities, in one cell. */
export function keysOf({ byId }: Article, ids: readonly string[]): string | null {
  return joined(ids.flatMap((id) => byId.get(id)?.key ?? []));
}
