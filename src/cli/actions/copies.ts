/** Which articles of an archive tell one story: copies of one count once. */
import { type ArticleContent, articleGroups, type Fingerprint, fingerprintOf } from '../../duplicates/index.ts';

/** Articles as they are read; of each its fingerprint is kept. */
export interface Copies {
  /** The number of the article, by which it is asked for. */
  readonly add: (article: ArticleContent) => number;
  /** Answers with the number of an article's story, when all have been read. */
  readonly reports: () => Promise<(article: number) => number>;
}

/** Nothing is read yet. */
export function newCopies(): Copies {
  const fingerprints: Fingerprint[] = [];
  return {
    add: (article) => fingerprints.push(fingerprintOf(article)) - 1,
    reports: async () => (await articleGroups(fingerprints)).groupOf,
  };
}
