/** The whole page: what is chosen, what is shown of it, and where somebody is. */
import { chosen, NO_CHOICE } from '../logic/choose.ts';
import { claimsOf, facetsOf } from '../logic/facets.ts';
import { hashOf, type Route, routeOf } from '../logic/route.ts';
import { type ArticleView, articleView } from './article-view.ts';
import type { Book } from './book.ts';
import type { Desk } from './desk.ts';
import { h } from './dom.ts';
import { facetPanel, newPanelMemory } from './facet-panel.ts';
import { createFrame, type Frame } from './frame.ts';
import { listenToKeys } from './keys.ts';
import { chips, orderField, type Shown, shownList } from './lists.ts';
import type { Order } from './order.ts';
import { createSearch } from './search.ts';
import { timeLineView } from './time-line.ts';

type ListRoute = Exclude<Route, { view: 'article' }>;

/** What changes while somebody looks around. */
interface State {
  /** Behind the `#`, as it was followed last. */
  address: string;
  list: ListRoute;
  /** Whether the list is drawn as it is to be. */
  drawn: string | null;
  article: { readonly index: number; readonly view: ArticleView; quote: string | null } | null;
  /** The quotes that hold the words, and which words these are. */
  found: { readonly query: string; readonly rows: Uint8Array | null };
  order: Order;
  shown: Shown | null;
  /** Where the list was when an article was opened. */
  scroll: number;
}

/** What the functions below work on. */
interface App {
  readonly desk: Desk;
  readonly frame: Frame;
  readonly state: State;
  readonly search: ReturnType<typeof createSearch>;
  readonly memory: ReturnType<typeof newPanelMemory>;
}

/** Items that are printed. */
const MOST_PRINTED = 500;

/** Builds the page in an element, and keeps it in step with its address. */
export function startApp(root: HTMLElement, book: Book): void {
  const state: State = {
    ...{
      address: '',
      list: { view: 'quotes', choice: NO_CHOICE },
      drawn: null,
      article: null,
      found: { query: '', rows: null },
    },
    ...{ order: 'archive', shown: null, scroll: 0 },
  };
  const desk: Desk = {
    book,
    facets: facetsOf(book.store),
    claims: claimsOf(book.store),
    choice: () => state.list.choice,
    view: () => state.list.view,
    go: (route) => {
      location.hash = hashOf(route);
      // At once, not when the browser comes to tell: the next key may be down already.
      follow(app);
    },
  };
  const onSearch = (query: string): void => desk.go({ view: state.list.view, choice: { ...state.list.choice, query } });
  const frame = createFrame(desk, onSearch);
  const app: App = { desk, frame, state, search: createSearch(book), memory: newPanelMemory() };
  root.replaceChildren(...frame.elements);
  addEventListener('hashchange', () => state.address !== location.hash && follow(app));
  addEventListener('beforeprint', () => state.shown?.ensure(MOST_PRINTED));
  listenToKeys({ frame, step: (by) => step(app, by), open: () => openFocused(), back: () => back(app) });
  follow(app);
}

/** Shows what the address says. */
function follow(app: App): void {
  const { state, frame, desk } = app;
  state.address = location.hash;
  const route = routeOf(location.hash);
  if (route.view === 'article') {
    showArticle(app, route);
    return;
  }
  state.article = null;
  state.list = route;
  const { query } = route.choice;
  if (frame.search.value !== query) frame.search.value = query;
  frame.showList(true);
  frame.mark(desk);
  if (query !== state.found.query) void lookFor(app, query);
  else if (state.drawn !== location.hash) drawList(app);
  if (state.scroll > 0) scrollTo(0, state.scroll);
  state.scroll = 0;
}

async function lookFor(app: App, query: string): Promise<void> {
  app.frame.status.textContent = 'Searching …';
  const rows = await app.search(query);
  if (rows === 'overtaken') return;
  app.state.found = { query, rows };
  if (!app.state.article) drawList(app);
}

/** Draws the list anew; whoever was in a filter stays there. */
function drawList(app: App): void {
  const { desk, frame, state, memory } = app;
  const kept = document.activeElement?.getAttribute('data-keep');
  const result = chosen(desk.book.store, desk.facets, state.list.choice, state.found.rows);
  const { view, choice } = state.list;
  const shown = shownList(desk, result, state.order);
  state.shown = shown;
  state.drawn = hashOf(state.list);
  frame.panel.replaceChildren(...facetPanel(desk, result, memory));
  frame.panel.parentElement?.toggleAttribute('hidden', view === 'diagnostics');
  const choose = (bounds: { from: string; to: string }): void => desk.go({ view, choice: { ...choice, ...bounds } });
  frame.time.replaceChildren(...(view === 'diagnostics' ? [] : [timeLineView(desk, result.perArticle, choose)]));
  frame.status.textContent = shown.status;
  frame.chips.replaceChildren(...(view === 'diagnostics' ? [] : chips(desk)).filter((chip) => chip instanceof Node));
  frame.order.replaceChildren(...(view === 'quotes' ? [orderField(state.order, (order) => reorder(app, order))] : []));
  frame.list.replaceChildren(shown.element);
  if (kept) document.querySelector<HTMLElement>(`[data-keep="${CSS.escape(kept)}"]`)?.focus({ preventScroll: true });
}

function reorder(app: App, order: Order): void {
  app.state.order = order;
  drawList(app);
}

function showArticle(app: App, { id, quote }: Route & { readonly view: 'article' }): void {
  const { desk, frame, state } = app;
  const index = desk.book.store.articles.findIndex((article) => article.id === id);
  const isThere = state.article?.index === index && quote?.startsWith('@') !== true;
  if (!isThere) {
    if (!state.article) state.scroll = scrollY;
    frame.showList(false);
    frame.article.replaceChildren();
    scrollTo(0, 0);
    if (index < 0) {
      frame.article.append(
        h(
          'p',
          { class: 'empty' },
          `There is no article "${id}" in this report. `,
          h('a', { href: '#/quotes' }, 'All quotes'),
        ),
      );
      return;
    }
    const view = articleView(desk, index, quote);
    state.article = { index, view, quote };
    frame.article.append(view.element);
    frame.article.querySelector('h2')?.focus({ preventScroll: true });
  }
  if (!state.article) return;
  state.article.quote = quote;
  state.article.view.select(quote);
}

/** To the next card of a list, or the next quote of an article. */
function step({ state, frame, desk }: App, by: 1 | -1): void {
  if (state.article) {
    const { view, quote, index } = state.article;
    const next = view.quotes.indexOf(quote ?? '') + by;
    const found = view.quotes[Math.max(0, next)];
    const { id } = desk.book.store.articles[index] ?? {};
    if (found !== undefined && id !== undefined) desk.go({ view: 'article', id, quote: found });
    return;
  }
  const cards = [...frame.list.querySelectorAll<HTMLElement>('.card')];
  const now = cards.findIndex((card) => card.contains(document.activeElement));
  const card = cards[Math.max(0, now + by)];
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'center' });
}

function openFocused(): void {
  document.activeElement?.querySelector<HTMLAnchorElement>('a[href]')?.click();
}

function back({ state, desk }: App): void {
  if (state.article) desk.go(state.list);
}
