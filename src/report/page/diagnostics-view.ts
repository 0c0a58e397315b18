/** What of the articles their reader should know: what was lost, what is unsure. */
import { byCodeUnit } from '../../model/order.ts';
import { articleHash } from '../logic/route.ts';
import type { Desk } from './desk.ts';
import { type Child, h, number } from './dom.ts';
import { type Pager, pager } from './pager.ts';

const ABOUT: Readonly<Record<string, string>> = {
  'unattributed-quote': 'Quotations of five words or more that are in no quote: read these yourself.',
  'ambiguous-speaker': 'Two or more could be meant by the source, so nobody is named.',
  'unclosed-quote': 'A quotation that is opened and not closed.',
  'mixed-marks': 'A quotation whose marks do not match.',
  'orphan-quote': 'A closing mark that nothing opens.',
  'looks-like-transcript': 'A text that looks like a transcript and was read as an article.',
  'looks-like-markup': 'A text that holds markup which was read as words.',
  'looks-like-hard-wrap': 'A text whose lines are broken in an unusual way.',
  'not-english': 'A text that is not English; nothing is claimed of it.',
  'encoding-guessed': 'A text whose encoding was guessed.',
  'stale-correction': 'A correction that fits nowhere any more.',
};

/** Lists of all diagnostics by their code. */
export function diagnosticsView(desk: Desk): Pager & { readonly count: number } {
  const { code, article } = desk.book.store.diagnostics;
  const { labels, articles } = desk.book.store;
  const byCode = labels.code.map((name, i) => ({ name, rows: rowsOf(code, i) })).filter(({ rows }) => rows.length > 0);
  byCode.sort((a, b) => b.rows.length - a.rows.length || byCodeUnit(a.name, b.name));
  const sections = byCode.map(({ name, rows }) => {
    const list = pager(rows.length, (i) => {
      const row = rows[i] ?? 0;
      const index = article[row] ?? 0;
      return diagnosticItem(desk, index, row - (articles[index]?.firstDiagnostic ?? 0));
    });
    return h(
      'details',
      { class: 'code' },
      h(
        'summary',
        {},
        h('h3', {}, h('code', {}, name)),
        h('span', { class: 'n' }, number(rows.length)),
        h('p', {}, ABOUT[name]),
      ),
      list.element,
    );
  });
  const element = h(
    'div',
    { class: 'diagnostics' },
    sections.length === 0 ? h('p', { class: 'empty' }, 'Nothing was lost or unsure.') : sections,
  );
  return { element, ensure: () => undefined, count: code.length };
}

function rowsOf(column: Int32Array, value: number): number[] {
  const rows: number[] = [];
  for (const [row, one] of column.entries()) if (one === value) rows.push(row);
  return rows;
}

/** Characters of the text that are shown beside a message. */
const MOST = 160;

function diagnosticItem({ book }: Desk, index: number, place: number): HTMLElement {
  const { id = '', path = '', title } = book.store.articles[index] ?? {};
  const { text, diagnostics } = book.article(index);
  const { span: [from = 0, to = 0] = [], message = '' } = diagnostics[place] ?? {};
  const words: Child = text !== null && to > from && h('q', { dir: 'auto' }, shortened(text.slice(from, to)));
  return h(
    'article',
    { class: 'card row', tabindex: -1 },
    h('p', {}, message, words && ' ', words),
    h('p', { class: 'path' }, h('a', { href: articleHash(id, `@${from}-${to}`) }, h('bdi', {}, title ?? path), ' →')),
  );
}

function shortened(words: string): string {
  return words.length <= MOST ? words : `${words.slice(0, MOST)} …`;
}
