/** The blocks of data, taken out of the page: the facts at once, the articles when they are looked at. */
import { type ArticleRecord, BLOCKS, type FactsBlock, type Head, type Tables } from '../data.ts';
import { type Store, storeOf } from '../logic/store.ts';

/** All that the page has to show. */
export interface Book {
  readonly head: Head;
  readonly store: Store;
  /** An article with all that is shown of it, by its index. */
  readonly article: (index: number) => ArticleRecord;
}

/** So many blocks are kept when they have been read; they are read again where more are looked at. */
const MOST_BLOCKS = 256;

/** Opens the data of the page. */
export function openBook(): Book {
  const parsed = <T>(text: string): T => JSON.parse(text) as T;
  const textOf = (id: string): string => document.getElementById(id)?.textContent ?? 'null';
  const store = storeOf(
    [...document.getElementsByClassName(BLOCKS.facts)].map(({ textContent }) => parsed<FactsBlock>(textContent ?? '')),
    parsed<Tables>(textOf(BLOCKS.tables)),
  );
  const blocks = document.getElementsByClassName(BLOCKS.articles);
  const known = new Map<number, readonly ArticleRecord[]>();
  const articlesOf = (block: number): readonly ArticleRecord[] => {
    const articles = known.get(block) ?? parsed<ArticleRecord[]>(blocks[block]?.textContent ?? '[]');
    known.delete(block);
    known.set(block, articles);
    const [oldest] = known.keys();
    if (known.size > MOST_BLOCKS && oldest !== undefined) known.delete(oldest);
    return articles;
  };
  return {
    head: parsed<Head>(textOf(BLOCKS.head)),
    store,
    article: (index) => {
      const { block = 0, place = 0 } = store.articles[index] ?? {};
      const found = articlesOf(block)[place];
      if (!found) throw new RangeError(`no article ${index}`);
      return found;
    },
  };
}

/** A quote as people look at it: what is counted of it, where it stands, what it says. */
export function quoteAt(
  { store, article }: Book,
  row: number,
): {
  readonly index: number;
  readonly record: ArticleRecord;
  readonly quote: ArticleRecord['quotes'][number];
} {
  const index = store.quotes.article[row] ?? 0;
  const record = article(index);
  const quote = record.quotes[row - (store.articles[index]?.firstQuote ?? 0)];
  if (!quote) throw new RangeError(`no quote ${row}`);
  return { index, record, quote };
}

/** What a quote says, in the words of its article; its spans are joined by blanks. */
export function contentOf({ text }: ArticleRecord, quote: ArticleRecord['quotes'][number]): string {
  if (text === null || quote.words) return quote.words?.[0] ?? '';
  const parts: string[] = [];
  for (let i = 0; i < quote.content.length; i += 2) parts.push(text.slice(quote.content[i], quote.content[i + 1]));
  return parts.join(' ');
}
