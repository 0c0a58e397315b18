/** A quote as it is listed: who, when, in which words, how sure. */
import { lineOf } from '../logic/excerpt.ts';
import { articleHash } from '../logic/route.ts';
import { listAt } from '../logic/store.ts';
import { quoteAt } from './book.ts';
import type { Desk } from './desk.ts';
import { type Child, dateWords, h, percent } from './dom.ts';
import { passage, spansAs } from './marked.ts';
import { joined, nameButton, speakerNames } from './names.ts';

/** The card of a quote, by its row. */
export function quoteCard(desk: Desk, row: number): HTMLElement {
  const { store } = desk.book;
  const { index, record, quote } = quoteAt(desk.book, row);
  const [from = 0, to = 0] = quote.source ?? [];
  const source = quote.words?.[2] ?? record.text?.slice(from, to) ?? '';
  const { date } = store.articles[index] ?? {};
  const about = [...listAt(store.quotes.about, row)];
  return h(
    'article',
    { class: 'card', tabindex: -1, 'data-row': row },
    h(
      'header',
      {},
      h('h3', { class: 'who' }, speakerNames(desk, row, source)),
      h('span', { class: 'tags' }, tagsOf(desk, row)),
      date !== undefined && h('time', { datetime: date }, dateWords(date)),
    ),
    h('blockquote', { dir: 'auto' }, wordsOf(desk, row)),
    about.length > 0 &&
      h('p', { class: 'about' }, 'About ', joined(about.map((entity) => nameButton(desk, 'about', entity)))),
    h('footer', {}, figures(desk, row), placeLink(desk, index, quote.id, quote.content[0] ?? null)),
  );
}

function wordsOf({ book, choice }: Desk, row: number): Child[] {
  const { record, quote } = quoteAt(book, row);
  const { text, sentences } = record;
  if (text === null) return [h('b', { class: 'm-content' }, quote.words?.[0]), ...outOfText(quote.words)];
  const { content, source = [], cue = [], addressee = [] } = quote;
  const core = [content, cue, source];
  const marks = [
    ...spansAs('content', content),
    ...spansAs('source', source),
    ...spansAs('cue', cue),
    ...spansAs('addressee', addressee),
  ];
  return passage({ text, sentences, core, marks, query: choice().query });
}

/** Source and cue of a quote whose article is not there. */
function outOfText([, cue, source]: readonly string[] = []): Child[] {
  const parts = [
    source && h('span', { class: 'm-source', title: 'source' }, source),
    cue && h('span', { class: 'm-cue', title: 'cue' }, cue),
  ].filter(Boolean);
  return parts.length === 0
    ? []
    : [' — ', ...(parts.flatMap((part, i) => (i === 0 ? [part] : [' ', part])) as Child[])];
}

/** What is out of the ordinary, and the kind of quote. */
export function tagsOf({ book: { store }, claims }: Desk, row: number): HTMLElement[] {
  const { quotes, labels } = store;
  const stances = new Set(
    [...listAt(claims, row)].map((claim) => labels.stance[store.claims.stance[claim] ?? 0] ?? ''),
  );
  stances.delete('states');
  const utterance = labels.utterance[quotes.utterance[row] ?? 0] ?? 'actual';
  const tags = [
    labels.type[quotes.type[row] ?? 0] ?? '',
    ...stances,
    ...(utterance === 'actual' ? [] : [utterance]),
    ...(quotes.nested[row] === 1 ? ['within another quote'] : []),
    ...(quotes.boilerplate[row] === 1 ? ['boilerplate'] : []),
  ];
  return tags.map((tag) => h('span', { class: `tag t-${tag.replace(/\W+/gu, '-')}` }, tag));
}

/** Both confidences, and which rules they belong to. */
export function figures({ book: { store } }: Desk, row: number): HTMLElement {
  const { quotes, labels } = store;
  const speakerRule = labels.speakerRule[quotes.speakerRule[row] ?? 0] ?? '';
  return h(
    'dl',
    { class: 'figures' },
    figure('Quote', quotes.confidence[row] ?? -1, labels.rule[quotes.rule[row] ?? 0] ?? ''),
    figure('Speaker', quotes.speakerConfidence[row] ?? -1, speakerRule),
  );
}

/** Below this nobody should rely on it. */
const LOW = 70;

function figure(name: string, hundredths: number, rule: string): HTMLElement {
  return h(
    'div',
    { class: hundredths >= 0 && hundredths < LOW ? 'low' : null },
    h('dt', {}, name),
    h('dd', {}, h('strong', {}, percent(hundredths)), rule !== '' && h('code', {}, rule)),
  );
}

/** A link to where it stands in its article. */
export function placeLink({ book }: Desk, index: number, at: string, offset: number | null): HTMLElement {
  const { id = '', path = '', title } = book.store.articles[index] ?? {};
  const { text } = book.article(index);
  const line = text !== null && offset !== null ? `:${lineOf(text, offset)}` : '';
  return h(
    'a',
    { class: 'place', href: articleHash(id, at), title: `${path}${line}` },
    h('bdi', { class: 'in' }, title ?? path),
    title === undefined && line,
    ' →',
  );
}
