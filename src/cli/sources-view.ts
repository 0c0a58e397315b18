/** The rows of `sayso sources` for reading. */
import type { ShareRow, SourceRow } from '../sources/schema.ts';
import type { Style } from './colour.ts';
import { type Column, columnsText } from './columns.ts';
import { cut } from './cut.ts';
import { escapeLine } from './escape.ts';

const SOURCES: readonly Column[] = [
  { head: 'quotes', right: true },
  { head: 'words', right: true },
  { head: 'articles', right: true },
  { head: 'first', right: true },
  { head: 'source' },
  { head: 'kind' },
  { head: 'title' },
  { head: 'organisation' },
];
const SHARES: readonly Column[] = [
  { head: 'quotes', right: true },
  { head: 'share', right: true },
  { head: 'words', right: true },
  { head: 'share', right: true },
  { head: 'sources' },
];
/** What stands for several of whom nobody knows more. */
const NAMELESS: Readonly<Record<string, string>> = { pronoun: '(a pronoun for nobody known)' };
/** Longer sources are cut, on a terminal sooner than in a pipe: a whole clause would push all else out of sight. JSON has all. */
const [NAME_WIDTH, NAME_WIDTH_IN_PIPE] = [40, 80];

/** The sources of an article, or of all. `isCut` says whether long ones are cut. */
export function sourcesText(rows: readonly SourceRow[], style: Style, isCut: boolean): string {
  const shown = (text: string | null): string => cut(escapeLine(text ?? ''), isCut ? NAME_WIDTH : NAME_WIDTH_IN_PIPE);
  const cells = rows.map(({ quotes, words, articles, firstPosition, name, key, sourceKind, title, organisation }) => [
    ...[quotes, words, articles].map(String),
    percent(firstPosition),
    shown(key === null && name !== null ? `“${name}”` : (name ?? NAMELESS[sourceKind] ?? '(no source)')),
    sourceKind,
    shown(title),
    shown(organisation),
  ]);
  return columnsText(SOURCES, cells, style);
}

/** What the sources are. */
export function sharesText(rows: readonly ShareRow[], style: Style): string {
  const cells = rows.map(({ sourceKind, quotes, share, words, wordShare }) => [
    String(quotes),
    percent(share),
    String(words),
    percent(wordShare),
    sourceKind,
  ]);
  return columnsText(SHARES, cells, style);
}

/** The heading of an article. */
export function articleHeading(
  { path, date }: { readonly path: string; readonly date?: string | undefined },
  style: Style,
): string {
  return `${style.heading(`== ${escapeLine(date === undefined ? path : `${date} ${path}`)} ==`)}\n`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
