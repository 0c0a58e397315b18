/** Articles that are met twice in one archive. */

/** An article as it is met. */
export interface Met {
  readonly path: string;
  /** Of its bytes; what has none is never the same as another. */
  readonly sha256?: string | undefined;
  /** Documents of a folder lie in a file each, so that these are one reading, whatever file they are in. */
  readonly from: 'documents' | 'texts';
}

/**
 * Tells whether an article was met before: the same bytes under the same path, or, in another reading, under a path that begins
 * farther up or down (`news/a.txt` and `a.txt`). Within one reading what lies in two folders are two articles.
 */
export function newMeetings(): (article: Met) => boolean {
  const wholes = new Map<string, Met['from']>();
  const ends = new Map<string, Met['from']>();
  return ({ path, sha256, from }) => {
    if (sha256 === undefined) return false;
    const keys = endsOf(path).map((end) => `${end}\n${sha256}`);
    const [whole = '', ...shorter] = keys;
    const isElsewhere = (found: Met['from'] | undefined): boolean => found !== undefined && found !== from;
    if (wholes.has(whole) || isElsewhere(ends.get(whole)) || shorter.some((end) => isElsewhere(wholes.get(end)))) {
      return true;
    }
    wholes.set(whole, from);
    for (const end of shorter) if (!ends.has(end)) ends.set(end, from);
    return false;
  };
}

/** Deeper than this no two readings begin apart; a stranger's path may have any length. */
const MOST_FOLDERS = 16;

/** `a/b/c.txt`, `b/c.txt`, `c.txt`. */
function endsOf(path: string): string[] {
  const ends = [path];
  for (let at = path.indexOf('/'); at !== -1 && ends.length <= MOST_FOLDERS; at = path.indexOf('/', at + 1)) {
    ends.push(path.slice(at + 1));
  }
  return ends;
}
