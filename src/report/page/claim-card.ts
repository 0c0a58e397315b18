/** A claim as it is listed: the statement, what makes it what it is, and the words that it was made of. */
import type { ClaimRecord } from '../data.ts';
import { quoteAt } from './book.ts';
import type { Desk } from './desk.ts';
import { type Child, dateWords, h, percent } from './dom.ts';
import { passage, spansAs } from './marked.ts';
import { nameButton, speakerNames } from './names.ts';
import { placeLink } from './quote-card.ts';

/** The card of a claim, by its row. */
export function claimCard(desk: Desk, row: number): HTMLElement {
  const { store } = desk.book;
  const index = store.claims.article[row] ?? 0;
  const { firstClaim = 0, date } = store.articles[index] ?? {};
  const record = desk.book.article(index);
  const claim = record.claims[row - firstClaim];
  if (!claim) throw new RangeError(`no claim ${row}`);
  const at = quoteId(desk, row) ?? `@${claim.spans[0] ?? 0}-${claim.spans.at(-1) ?? 0}`;
  return h(
    'article',
    { class: 'card claim', tabindex: -1 },
    h(
      'header',
      {},
      h('h3', { class: 'who' }, asserter(desk, row)),
      h('span', { class: 'tags' }, claimTags(desk, row, claim, record.text)),
      date !== undefined && h('time', { datetime: date }, dateWords(date)),
    ),
    h('p', { class: 'statement', dir: 'auto' }, claim.statement),
    record.text !== null &&
      claim.spans.length > 0 &&
      h(
        'blockquote',
        { class: 'made-of', dir: 'auto' },
        madeOf(record.text, record.sentences, claim, desk.choice().query),
      ),
    h(
      'footer',
      {},
      h(
        'dl',
        { class: 'figures' },
        h(
          'div',
          {},
          h('dt', {}, 'Claim'),
          h('dd', {}, h('strong', {}, percent(claim.confidence)), h('code', {}, claim.rule)),
        ),
      ),
      placeLink(desk, index, at, claim.spans[0] ?? null),
    ),
  );
}

function quoteId({ book }: Desk, row: number): string | null {
  const quote = book.store.claims.quote[row] ?? -1;
  return quote < 0 ? null : quoteAt(book, quote).quote.id;
}

/** Who says so: the speaker of the quote; the article where it speaks itself. */
function asserter(desk: Desk, row: number): Child[] {
  const { assertedBy, quote } = desk.book.store.claims;
  const [entity = -1, of = -1] = [assertedBy[row], quote[row]];
  if (of < 0) return ['The article itself'];
  if (entity >= 0) return [nameButton(desk, 'speaker', entity)];
  const { record, quote: said } = quoteAt(desk.book, of);
  const [from = 0, to = 0] = said.source ?? [];
  return speakerNames(desk, of, said.words?.[2] ?? record.text?.slice(from, to) ?? '');
}

function madeOf(text: string, sentences: readonly number[], claim: ClaimRecord, query: string): Child[] {
  const { spans, negation = [], modal = [], hedge = [] } = claim;
  const marks = [
    ...spansAs('claim', spans),
    ...spansAs('negation', negation),
    ...spansAs('modal', modal),
    ...spansAs('hedge', hedge),
  ];
  return passage({ text, sentences, core: [spans, negation, modal, hedge], marks, query });
}

/** Each label with the word that makes it so. */
function claimTags({ book: { store } }: Desk, row: number, claim: ClaimRecord, text: string | null): HTMLElement[] {
  const { claims, labels } = store;
  const stance = labels.stance[claims.stance[row] ?? 0] ?? '';
  const modality = labels.modality[claims.modality[row] ?? 0] ?? '';
  const polarity = labels.polarity[claims.polarity[row] ?? 0] ?? '';
  const word = ([from, to]: readonly number[] = []): string =>
    text === null || from === undefined ? '' : `: ${text.slice(from, to)}`;
  const tags = [
    [stance, stance],
    ...(modality === 'asserted' ? [] : [['modal', `${modality}${word(claim.modal)}`]]),
    ...(polarity === 'negative' ? [['negation', `negative${word(claim.negation)}`]] : []),
    ...(claim.hedge ? [['hedge', `hedged${word(claim.hedge)}`]] : []),
    ...(claim.incomplete ? [['open', 'needs its context']] : []),
  ];
  return tags.map(([kind, label]) => h('span', { class: `tag t-${kind}` }, label));
}
