/** What stands around the lists and stays while they change. */
import { NO_CHOICE } from '../logic/choose.ts';
import { hashOf, LISTS, type ListName } from '../logic/route.ts';
import type { Desk } from './desk.ts';
import { counted, h, number } from './dom.ts';
import { banner, helpDialog } from './help.ts';

export interface Frame {
  readonly elements: readonly HTMLElement[];
  readonly search: HTMLInputElement;
  readonly help: HTMLDialogElement;
  /** Of the lists: filters, time line, what is chosen, how many there are, and the list itself. */
  readonly panel: HTMLElement;
  readonly time: HTMLElement;
  readonly chips: HTMLElement;
  readonly status: HTMLElement;
  readonly order: HTMLElement;
  readonly heading: HTMLElement;
  readonly list: HTMLElement;
  readonly article: HTMLElement;
  /** Shows the lists, or the article. */
  readonly showList: (isList: boolean) => void;
  /** Marks the tab of the list that is shown; the others lead to the same choice. */
  readonly mark: (desk: Desk) => void;
}

const TITLES: Readonly<Record<ListName, string>> = {
  quotes: 'Quotes',
  claims: 'Claims',
  people: 'People',
  articles: 'Articles',
  diagnostics: 'Diagnostics',
};

/** Milliseconds after the last letter before anybody is looked for. */
const PAUSE = 180;

/** Builds it once. */
export function createFrame({ book }: Pick<Desk, 'book'>, onSearch: (query: string) => void): Frame {
  const search = searchField(onSearch);
  const help = helpDialog();
  const tabs = LISTS.map((view) => ({ view, link: h('a', {}, TITLES[view]) }));
  const [panel, time, chips] = [h('div', { class: 'facets' }), h('div'), h('div', { class: 'chips' })];
  const heading = h('h2', { class: 'unseen' });
  const [status, list, order] = [h('p', { class: 'status', role: 'status' }), h('div'), h('div', { class: 'order' })];
  const filters = h(
    'details',
    { class: 'filters', open: matchMedia('(min-width: 60rem)').matches },
    h('summary', {}, 'Filters'),
    panel,
  );
  const lists = h(
    'div',
    { class: 'lists' },
    h('aside', { 'aria-label': 'Filters' }, filters),
    h('main', { id: 'main', tabindex: -1 }, heading, time, h('div', { class: 'above' }, status, order), chips, list),
  );
  const article = h('main', { class: 'article-page' });
  const helpButton = h(
    'button',
    { type: 'button', class: 'plain', 'aria-label': 'Keys', click: () => help.showModal() },
    '?',
  );
  const header = h(
    'header',
    { class: 'top' },
    skipLink(),
    h('div', { class: 'title' }, h('h1', {}, book.head.title), h('p', {}, sizeWords(book))),
    banner(book),
    h(
      'div',
      { class: 'bar' },
      h(
        'nav',
        { 'aria-label': 'Lists' },
        tabs.map(({ link }) => link),
      ),
      h('search', {}, search),
      helpButton,
    ),
  );
  return {
    elements: [header, lists, article, help],
    ...{ search, help, panel, time, chips, status, order, heading, list, article },
    showList: (isList) => {
      lists.hidden = !isList;
      article.hidden = isList;
    },
    mark: (desk) => {
      heading.textContent = TITLES[desk.view()];
      for (const { view, link } of tabs) {
        link.href = hashOf({ view, choice: desk.choice() });
        if (view === desk.view()) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
      }
    },
  };
}

/** The address is not changed: it says what is shown. */
function skipLink(): HTMLElement {
  return h(
    'a',
    {
      class: 'skip',
      href: hashOf({ view: 'quotes', choice: NO_CHOICE }),
      click: (event) => {
        event.preventDefault();
        document.querySelector<HTMLElement>('main:not([hidden])')?.focus();
      },
    },
    'Skip to the list',
  );
}

function searchField(onSearch: (query: string) => void): HTMLInputElement {
  let timer = 0;
  return h('input', {
    type: 'search',
    placeholder: 'Search all quotes  ( / )',
    'aria-label': 'Search all quotes',
    autocomplete: 'off',
    spellcheck: 'false',
    input: ({ target }) => {
      clearTimeout(timer);
      timer = setTimeout(() => onSearch((target as HTMLInputElement).value), PAUSE);
    },
  });
}

function sizeWords({ store }: Desk['book']): string {
  const speakers = new Set(store.quotes.speakers.values).size;
  return [counted(store.size, 'quote'), counted(speakers, 'speaker'), counted(store.articles.length, 'article')]
    .concat(store.claimCount > 0 ? `${number(store.claimCount)} claims` : [])
    .join(' · ');
}
