/** Which articles of an archive tell one story: copies of one count once. */

/** What an article is known by. */
interface Known {
  readonly path: string;
  readonly sha256?: string | undefined;
}

/** Articles as they are read; asked when all have been. */
export interface Copies {
  /** The number of the article, by which it is asked for. */
  readonly add: (article: Known) => number;
  /** The number of its story. */
  readonly reports: () => (article: number) => number;
}

/** The same bytes are the same story. */
export function newCopies(): Copies {
  const byHash = new Map<string, number>();
  const reports: number[] = [];
  return {
    add: ({ sha256 }) => {
      const article = reports.length;
      const report = byHash.get(sha256 ?? '') ?? article;
      if (sha256 !== undefined) byHash.set(sha256, report);
      reports.push(report);
      return article;
    },
    reports: () => (article) => reports[article] ?? article,
  };
}
