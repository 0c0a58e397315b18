/** What is shown of what is chosen. */
import { type Chosen, NO_CHOICE, toggled, wantedOf } from '../logic/choose.ts';
import type { FacetName } from '../logic/facets.ts';
import { peopleIn } from '../logic/people.ts';
import { articlesView } from './articles-view.ts';
import { claimCard } from './claim-card.ts';
import type { Desk } from './desk.ts';
import { diagnosticsView } from './diagnostics-view.ts';
import { type Child, counted, dateWords, h, number } from './dom.ts';
import { ORDERS, type Order, orderedRows } from './order.ts';
import { type Pager, pager } from './pager.ts';
import { peopleView } from './people-view.ts';
import { quoteCard } from './quote-card.ts';

/** A list that is shown. */
export interface Shown {
  readonly element: HTMLElement;
  /** How many there are, in words. */
  readonly status: string;
  /** Makes at least so many items. */
  readonly ensure: (count: number) => void;
}

/** The list of the view that somebody is in. */
export function shownList(desk: Desk, result: Chosen, order: Order): Shown {
  const { store } = desk.book;
  const view = desk.view();
  const { rows } = result;
  const status = ofAll(rows.length, store.size, 'quote');
  if (view === 'people') {
    const people = peopleIn(store, rows);
    const inQuotes = `${counted(people.length, 'speaker')} in ${status}`;
    return { element: peopleView(desk, people), status: inQuotes, ensure: () => undefined };
  }
  if (view === 'articles') {
    const made = articlesView(desk, perArticle(desk, rows), isEverything(desk));
    return { ...made, status: ofAll(made.count, store.articles.length, 'article') };
  }
  if (view === 'diagnostics')
    return { ...diagnosticsView(desk), status: counted(store.diagnostics.code.length, 'diagnostic') };
  if (view === 'claims') {
    const claims = claimRows(desk, rows);
    return {
      ...listed(
        pager(claims.length, (i) => claimCard(desk, claims[i] ?? 0)),
        claims.length,
      ),
      status: ofAll(claims.length, store.claimCount, 'claim'),
    };
  }
  const ordered = orderedRows(store, rows, order);
  return {
    ...listed(
      pager(ordered.length, (i) => quoteCard(desk, ordered[i] ?? 0)),
      ordered.length,
    ),
    status,
  };
}

function listed(made: Pager, size: number): Pager {
  if (size > 0) return made;
  return {
    ...made,
    element: h('p', { class: 'empty' }, 'Nothing fits all that is chosen. Take a filter or a word away.'),
  };
}

function ofAll(n: number, all: number, noun: string): string {
  return n === all ? counted(n, noun) : `${number(n)} of ${counted(all, noun)}`;
}

function isEverything(desk: Desk): boolean {
  const { facets, from, to, query } = desk.choice();
  return Object.keys(facets).length === 0 && from === '' && to === '' && query === '';
}

function perArticle({ book: { store } }: Desk, rows: Int32Array): Int32Array {
  const counts = new Int32Array(store.articles.length);
  for (const row of rows) {
    const article = store.quotes.article[row] ?? 0;
    counts[article] = (counts[article] ?? 0) + 1;
  }
  return counts;
}

/** Facets that speak of claims: only those claims are shown that have what is chosen. */
const OF_CLAIMS = ['stance', 'modality', 'polarity'] as const;

/** The claims of quotes that are chosen; what the article itself asserts, where nothing is. */
function claimRows(desk: Desk, rows: Int32Array): number[] {
  const { store } = desk.book;
  const isChosen = new Uint8Array(store.size);
  for (const row of rows) isChosen[row] = 1;
  const wanted = OF_CLAIMS.map((name) => {
    const facet = desk.facets.find((one) => one.name === name);
    return { column: store.claims[name], want: facet ? wantedOf(facet, desk.choice().facets[name]) : null };
  });
  const withArticles = isEverything(desk);
  const shown: number[] = [];
  for (const [claim, quote] of store.claims.quote.entries()) {
    if (quote < 0 ? !withArticles : isChosen[quote] !== 1) continue;
    if (wanted.every(({ column, want }) => want === null || want[column[claim] ?? 0] === 1)) shown.push(claim);
  }
  return shown;
}

/** What is chosen, each as a button that takes it away. */
export function chips(desk: Desk): Child[] {
  const { choice, facets } = { choice: desk.choice(), facets: desk.facets };
  const view = desk.view();
  const chip = (kind: string, label: string, without: typeof choice): HTMLElement =>
    h(
      'button',
      {
        type: 'button',
        class: 'chip',
        'aria-label': `Take away: ${kind} ${label}`,
        click: () => desk.go({ view, choice: without }),
      },
      h('span', {}, kind),
      h('bdi', {}, label),
      h('i', { 'aria-hidden': 'true' }, '×'),
    );
  const made = Object.entries(choice.facets).flatMap(([name, keys]) => {
    const facet = facets.find((one) => one.name === name);
    return keys.map((key) =>
      chip(
        facet?.title ?? name,
        facet?.labels[facet.keys.indexOf(key)] ?? key,
        toggled(choice, name as FacetName, key),
      ),
    );
  });
  if (choice.from !== '') made.push(chip('from', dateWords(choice.from), { ...choice, from: '' }));
  if (choice.to !== '') made.push(chip('to', dateWords(choice.to), { ...choice, to: '' }));
  if (choice.query !== '') made.push(chip('words', choice.query, { ...choice, query: '' }));
  if (made.length > 1)
    made.push(
      h(
        'button',
        { type: 'button', class: 'plain', click: () => desk.go({ view, choice: NO_CHOICE }) },
        'take all away',
      ),
    );
  return made;
}

/** A field for the order of quotes. */
export function orderField(now: Order, choose: (order: Order) => void): HTMLElement {
  const options = Object.entries(ORDERS).map(([value, label]) =>
    h('option', { value, selected: value === now }, label),
  );
  return h(
    'label',
    {},
    'Order ',
    h(
      'select',
      { 'data-keep': 'order', change: ({ target }) => choose((target as HTMLSelectElement).value as Order) },
      options,
    ),
  );
}
