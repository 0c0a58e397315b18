/** The articles of the quotes that are chosen. */
import { byCodeUnit } from '../../model/order.ts';
import { articleHash } from '../logic/route.ts';
import type { StoredArticle } from '../logic/store.ts';
import type { Desk } from './desk.ts';
import { counted, dateWords, h } from './dom.ts';
import { type Pager, pager } from './pager.ts';

/**
 * A list of articles, the latest first; what has no date is last.
 *
 * @param counts by article: quotes that are chosen
 * @param isAll whether nothing is chosen, so that articles without a quote are shown too
 */
export function articlesView(desk: Desk, counts: Int32Array, isAll: boolean): Pager & { readonly count: number } {
  const shown = desk.book.store.articles
    .map((article, index) => ({ article, count: counts[index] ?? 0 }))
    .filter(({ count }) => isAll || count > 0)
    .sort((a, b) => byCodeUnit(b.article.date ?? '', a.article.date ?? ''));
  const made = pager(shown.length, (i) => articleItem(shown[i] as { article: StoredArticle; count: number }));
  return { ...made, count: shown.length };
}

function articleItem({ article, count }: { article: StoredArticle; count: number }): HTMLElement {
  const { id, path, title, date, quotes, claims, diagnostics } = article;
  const facts = [
    count === quotes ? counted(quotes, 'quote') : `${count} of ${counted(quotes, 'quote')}`,
    counted(claims, 'claim'),
    ...(diagnostics > 0 ? [counted(diagnostics, 'diagnostic')] : []),
  ];
  return h(
    'article',
    { class: 'card row', tabindex: -1 },
    h('h3', {}, h('a', { href: articleHash(id, null) }, h('bdi', {}, title ?? path))),
    h(
      'p',
      { class: 'facts' },
      date !== undefined && h('time', { datetime: date }, `${dateWords(date)} · `),
      facts.join(' · '),
    ),
    title !== undefined && h('p', { class: 'path' }, h('bdi', {}, path)),
  );
}
