/** A report out of documents, piece by piece; of what was written only names, labels and ids are kept. */
import { SaysoError } from '../model/errors.ts';
import type { WholeDocument } from '../model/readable.ts';
import { addArticle, newFacts, newShared, type Shared } from './articles.ts';
import type { ArticleRecord, FactsBlock, Head, Tables } from './data.ts';
import { labelLists } from './labels.ts';
import { dataBlock, type PageAssets, pageEnd, pageStart } from './shell.ts';

/** More than a browser can hold. */
export const MOST_ARTICLES = 100_000;

/** Characters of articles in a block: what is parsed when one of them is shown. */
const BLOCK_CHARACTERS = 200_000;

/** A report that is being written. */
export interface Report {
  /** What stands before the data. */
  readonly start: () => string;
  /** Takes an article; gives what can be written, which may be nothing yet. */
  readonly add: (doc: WholeDocument) => string;
  /** What stands in the end. */
  readonly end: () => string;
  readonly counts: Pick<Shared, 'articles' | 'quotes' | 'claims' | 'withoutText'>;
}

export function createReport(head: Head, assets: PageAssets): Report {
  const shared = newShared();
  let batch = newBatch();
  const flushed = (): string => {
    const { facts, articles } = batch;
    batch = newBatch();
    return articles.length === 0 ? '' : dataBlock('facts', facts) + dataBlock('articles', articles);
  };
  return {
    start: () => pageStart(head, assets),
    add: (doc) => {
      if (shared.articles === MOST_ARTICLES) throw tooMany();
      const record = addArticle(doc, batch.facts, shared);
      batch.articles.push(record);
      batch.characters += sizeOf(record);
      return batch.characters < BLOCK_CHARACTERS ? '' : flushed();
    },
    end: () => flushed() + dataBlock('tables', tablesOf(shared)) + pageEnd(assets),
    counts: shared,
  };
}

interface Batch {
  readonly facts: FactsBlock;
  readonly articles: ArticleRecord[];
  characters: number;
}

function newBatch(): Batch {
  return { facts: newFacts(), articles: [], characters: 0 };
}

/** About how many characters it will take. */
function sizeOf({ text, quotes, claims }: ArticleRecord): number {
  return (text?.length ?? 0) + 250 * (quotes.length + claims.length);
}

function tablesOf({ entities, labels, withoutText }: Shared): Tables {
  return { entities: entities.values, labels: labelLists(labels), withoutText };
}

/** One page cannot hold it; tells what can. */
export function tooMany(): SaysoError {
  return new SaysoError(
    'usage',
    'more than 100,000 articles are too many for one page: write tables of them (sayso table), or reports of parts of them',
  );
}
