/** Looks through all quotes for words, bit by bit, so that the page stays awake. */
import { folded, holdsAll, termsOf } from '../logic/search.ts';
import { listAt } from '../logic/store.ts';
import { type Book, contentOf, quoteAt } from './book.ts';

/** Milliseconds of work before somebody else has a turn. */
const TURN = 20;

/** Answers which quotes hold words; asked anew, it lets go of what it was looking for. */
export type Search = (query: string) => Promise<Uint8Array | null | 'overtaken'>;

/** Quotes that hold all words in what is said, the source, or the speaker's name: 1 for each; null where no words are given. */
export function createSearch(book: Book): Search {
  const names = book.store.entities.map(({ name }) => folded(name));
  const texts: string[] = new Array<string>(book.store.size);
  let current = 0;
  const textOf = (row: number): string => {
    const known = texts[row];
    if (known !== undefined) return known;
    const { record, quote } = quoteAt(book, row);
    const [from = 0, to = 0] = quote.source ?? [];
    const source = quote.words?.[2] ?? record.text?.slice(from, to) ?? '';
    const speakers = [...listAt(book.store.quotes.speakers, row)].map((entity) => names[entity] ?? '');
    const text = [folded(contentOf(record, quote)), folded(source), ...speakers].join('\n');
    texts[row] = text;
    return text;
  };
  return async (query) => {
    const own = ++current;
    const terms = termsOf(query);
    if (terms.length === 0) return null;
    const found = new Uint8Array(book.store.size);
    let until = performance.now() + TURN;
    for (let row = 0; row < found.length; row++) {
      if (holdsAll(textOf(row), terms)) found[row] = 1;
      if (row % 64 !== 0 || performance.now() < until) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (own !== current) return 'overtaken';
      until = performance.now() + TURN;
    }
    return found;
  };
}
