/** An article with all its quotes marked, and one of them looked at. */
import type { ArticleRecord } from '../data.ts';
import { type Mark, marksOf, nested } from '../logic/nest.ts';
import { articleHash, hashOf } from '../logic/route.ts';
import { listAt } from '../logic/store.ts';
import { claimCard } from './claim-card.ts';
import type { Desk } from './desk.ts';
import { type Child, counted, dateWords, h } from './dom.ts';
import { elementsOf } from './marked.ts';
import { nameButton, speakerNames } from './names.ts';
import { figures, tagsOf } from './quote-card.ts';

/** What is marked in an article. */
type Marked =
  | { readonly is: 'content'; readonly quote: number }
  | { readonly is: 'source' | 'cue' | 'boilerplate' | 'found' }
  | { readonly is: 'entity'; readonly entity: number };

/** An article that is shown. */
export interface ArticleView {
  readonly element: HTMLElement;
  /** Ids of its quotes, in order. */
  readonly quotes: readonly string[];
  /** Shows one of its quotes, or a place ("@12-20"), and brings it into view; nothing else is drawn anew. */
  readonly select: (quote: string | null) => void;
}

/** The article, by its index. */
export function articleView(desk: Desk, index: number, place: string | null): ArticleView {
  const record = desk.book.article(index);
  const { quotes, text } = record;
  const ids = quotes.map(({ id }) => id);
  const aside = h('aside', { class: 'detail', 'aria-label': 'The quote that is looked at', tabindex: -1 });
  const body = h(
    'div',
    { class: 'text', dir: 'auto' },
    text === null ? withoutText(record) : markedText(desk, index, record, place),
  );
  const outline = outlineOf(desk, index, record);
  const element = h(
    'div',
    { class: 'article' },
    heading(desk, index, body),
    h('div', { class: 'columns' }, body, h('div', { class: 'side' }, aside, outline)),
  );
  const select = (quote: string | null): void => {
    for (const one of element.querySelectorAll('.selected')) one.classList.remove('selected');
    const row = ids.indexOf(quote ?? '');
    const marks = body.querySelectorAll(row < 0 ? '.a-found' : `[data-quote="${row}"]`);
    for (const one of marks) one.classList.add('selected');
    const link = outline.querySelectorAll('a')[row];
    link?.classList.add('selected');
    for (const one of outline.querySelectorAll('[aria-current]')) one.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    aside.replaceChildren(...(row < 0 ? [] : detail(desk, index, row)));
    aside.hidden = row < 0;
    link?.scrollIntoView({ block: 'nearest' });
    marks[0]?.scrollIntoView({ block: 'center' });
  };
  return { element, quotes: ids, select };
}

function heading(desk: Desk, index: number, body: HTMLElement): HTMLElement {
  const { path = '', title, date, url, quotes = 0, claims = 0 } = desk.book.store.articles[index] ?? {};
  const names = h('input', {
    type: 'checkbox',
    change: ({ target }) => body.classList.toggle('with-names', (target as HTMLInputElement).checked),
  });
  const link =
    url !== undefined &&
    /^https?:\/\//iu.test(url) &&
    h('a', { href: url, rel: 'noreferrer noopener', target: '_blank' }, 'original page');
  const parts: Child[] = [
    date !== undefined && h('time', { datetime: date }, dateWords(date)),
    h('bdi', {}, path),
    link,
    counted(quotes, 'quote'),
    counted(claims, 'claim'),
  ].filter(Boolean);
  return h(
    'header',
    {},
    h(
      'p',
      { class: 'back' },
      h('a', { href: hashOf({ view: desk.view(), choice: desk.choice() }) }, '← Back to the list'),
    ),
    h('h2', { tabindex: -1 }, h('bdi', {}, title ?? path)),
    h(
      'p',
      { class: 'facts' },
      parts.flatMap((part, i) => (i === 0 ? [part] : [' · ', part])),
    ),
    h(
      'p',
      { class: 'legend' },
      h('span', { class: 'a-content direct' }, 'direct'),
      h('span', { class: 'a-content indirect' }, 'indirect or mixed'),
      h('span', { class: 'a-source' }, 'source'),
      h('span', { class: 'a-cue' }, 'cue'),
      h('label', {}, names, ' names'),
    ),
  );
}

function withoutText({ quotes }: ArticleRecord): Child[] {
  return [
    h(
      'p',
      { class: 'empty' },
      'The text of this article was not there when the report was made; only its quotes are known.',
    ),
    ...quotes.map(({ words }, row) => h('p', { class: 'a-content', 'data-quote': row }, words?.[0])),
  ];
}

function markedText(desk: Desk, index: number, record: ArticleRecord, place: string | null): Child[] {
  const { quotes, labels } = desk.book.store;
  const { firstQuote = 0, id = '' } = desk.book.store.articles[index] ?? {};
  return elementsOf(nested(record.text ?? '', marksIn(record, place)), (what, within, isFirst) => {
    if (what.is === 'entity')
      return h('span', { class: 'a-entity', title: desk.book.store.entities[what.entity]?.type }, within);
    if (what.is !== 'content') return h('span', { class: `a-${what.is}` }, within);
    const type = labels.type[quotes.type[firstQuote + what.quote] ?? 0] ?? '';
    const of = record.quotes[what.quote]?.id ?? '';
    return h(
      'span',
      {
        class: `a-content ${type}`,
        id: isFirst ? `in-${of}` : null,
        'data-quote': what.quote,
        click: (event) => {
          event.stopPropagation();
          desk.go({ view: 'article', id, quote: of });
        },
      },
      within,
    );
  });
}

function marksIn({ quotes, names, boilerplate }: ArticleRecord, place: string | null): Mark<Marked>[] {
  const [, from, to] = /^@(\d+)-(\d+)$/u.exec(place ?? '') ?? [];
  const marks: Mark<Marked>[] = [
    ...(from === undefined ? [] : [{ start: Number(from), end: Number(to), what: { is: 'found' } as const }]),
    ...marksOf<Marked>(boilerplate, { is: 'boilerplate' }),
  ];
  for (const [quote, { content, cue = [], source = [] }] of quotes.entries()) {
    marks.push(...marksOf<Marked>(content, { is: 'content', quote }));
    marks.push(...marksOf<Marked>(source, { is: 'source' }), ...marksOf<Marked>(cue, { is: 'cue' }));
  }
  for (let i = 0; i < names.length; i += 3) {
    marks.push({ start: names[i] ?? 0, end: names[i + 1] ?? 0, what: { is: 'entity', entity: names[i + 2] ?? 0 } });
  }
  return marks;
}

function outlineOf(desk: Desk, index: number, record: ArticleRecord): HTMLElement {
  const { firstQuote = 0, id = '' } = desk.book.store.articles[index] ?? {};
  const items = record.quotes.map((quote, row) =>
    h(
      'li',
      {},
      h(
        'a',
        { href: articleHash(id, quote.id) },
        h('span', { class: 'id' }, quote.id),
        h('bdi', { class: 'who' }, whoIs(desk, firstQuote + row, record, row)),
        h('bdi', { class: 'start' }, beginning(record, row)),
      ),
    ),
  );
  return h(
    'nav',
    { class: 'outline', 'aria-label': 'Quotes of this article' },
    h('h3', {}, counted(items.length, 'quote')),
    h('ol', {}, items),
  );
}

function whoIs({ book: { store } }: Desk, row: number, record: ArticleRecord, place: number): string {
  const names = [...listAt(store.quotes.speakers, row)].map((entity) => store.entities[entity]?.name ?? '');
  return names.length > 0 ? names.join(', ') : sourceOf(record, place) || 'nobody named';
}

function sourceOf({ quotes, text }: ArticleRecord, place: number): string {
  const { source: [from, to] = [], words } = quotes[place] ?? {};
  return words?.[2] ?? (from === undefined ? '' : (text?.slice(from, to) ?? ''));
}

/** Characters of a quote in the outline. */
const FEW = 60;

function beginning({ quotes, text }: ArticleRecord, place: number): string {
  const { content: [from = 0, to = 0] = [], words } = quotes[place] ?? {};
  const said = words?.[0] ?? text?.slice(from, to) ?? '';
  return said.length <= FEW ? said : `${said.slice(0, FEW)} …`;
}

/** All that is known of a quote. */
function detail(desk: Desk, index: number, place: number): Node[] {
  const { store } = desk.book;
  const row = (store.articles[index]?.firstQuote ?? 0) + place;
  const about = [...listAt(store.quotes.about, row)];
  const kind = store.labels.sourceKind[store.quotes.sourceKind[row] ?? 0] ?? '';
  const claims = [...listAt(desk.claims, row)];
  const { id = '' } = store.articles[index] ?? {};
  return [
    h('a', { class: 'close', href: articleHash(id, null), 'aria-label': 'Look at no quote' }, '×'),
    h('h3', { class: 'who' }, speakerNames(desk, row, sourceOf(desk.book.article(index), place))),
    h('p', { class: 'tags' }, tagsOf(desk, row), h('span', { class: 'tag' }, `source: ${kind}`)),
    figures(desk, row),
    ...(about.length === 0
      ? []
      : [
          h(
            'p',
            { class: 'about' },
            'About ',
            about.flatMap((entity, i) => [i > 0 && ', ', nameButton(desk, 'about', entity)]),
          ),
        ]),
    ...(claims.length === 0
      ? []
      : [h('h4', {}, counted(claims.length, 'claim')), ...claims.map((claim) => claimCard(desk, claim))]),
  ];
}
