/** One row a quote: who, what, about whom, when and where. */
import { z } from 'zod';
import { speakersOf } from '../archive/speakers.ts';
import { stancesIn } from '../archive/stances.ts';
import { readableClaim, readableEntityNames, readableHead, readableQuote, readableSpan } from '../model/readable.ts';
import { speakerIds } from '../model/speaker-ids.ts';
import {
  articleColumns,
  articleOf,
  contextColumns,
  documentColumn,
  keysOf,
  namesOf,
  type Placed,
  placeColumns,
  placed,
} from './article.ts';
import { type Column, column, joined } from './column.ts';

/** What the table of quotes looks at. */
export const quotesLooked = z.object({
  ...readableHead,
  sentences: z.array(readableSpan),
  entities: z.array(readableEntityNames),
  quotes: z.array(readableQuote),
  claims: z.array(readableClaim.pick({ quote: true, stance: true })).default([]),
});

type Document = z.output<typeof quotesLooked>;
type Quote = Document['quotes'][number];

interface QuoteThing extends Placed {
  readonly quote: Quote;
  /** Of its claims, in their order; of its cue where it has none. */
  readonly stances: readonly string[];
}

/** The quotes of a document, in their order. */
export function quotesIn(document: Document): QuoteThing[] {
  const article = articleOf(document);
  const stancesOf = stancesIn(document.claims);
  return document.quotes.map((quote) => ({
    ...placed(article, quote.content),
    quote,
    stances: stancesOf(quote),
  }));
}

export const quoteColumns: readonly Column<QuoteThing>[] = [
  column('speaker', 'text', 'who says it, several with "; " between them; empty for nobody known', (one) =>
    namesOf(one.article, speakerIds(one.quote)),
  ),
  column('text', 'text', 'what is said, without its outer quotation marks', ({ quote }) => quote.text),
  column('about', 'text', 'whom and what it mentions', ({ article, quote }) => namesOf(article, quote.about)),
  column('type', 'text', 'direct, indirect or mixed', ({ quote }) => quote.type),
  column('stance', 'text', 'what the cue makes of it, of its claims where it has any', ({ stances }) =>
    joined(stances),
  ),
  column('utterance', 'text', 'actual, negated or hypothetical', ({ quote }) => quote.utterance ?? null),
  ...articleColumns,
  ...placeColumns,
  column('confidence', 'number', 'how often a quote found like this one is right', ({ quote }) => quote.confidence),
  column(
    'speakerConfidence',
    'number',
    'how often a speaker found like this one is right',
    ({ quote }) => quote.speakerConfidence ?? null,
  ),
  column('source', 'text', 'who says it, as written', ({ quote }) => quote.source?.text ?? null),
  column('sourceKind', 'text', 'what the source is, by its head', ({ quote }) => quote.sourceKind ?? null),
  column('cue', 'text', 'the words that say that it is said', ({ quote }) => quote.cue?.text ?? null),
  column('addressee', 'text', 'to whom, as written', ({ quote }) => quote.addressee?.text ?? null),
  ...contextColumns,
  column('rule', 'text', 'which rule found it', ({ quote }) => quote.rule),
  column(
    'speakerRule',
    'text',
    'which rule found the speaker, or why there is none',
    ({ quote }) => quote.speakerRule ?? null,
  ),
  column('speakerKey', 'text', 'key of the speaker, the same in every document', ({ article, quote }) =>
    keysOf(article, speakerIds(quote)),
  ),
  column('speakerType', 'text', 'OntoNotes label of the speaker', ({ article, quote }) =>
    joined(speakersOf(quote, article.byId).map(({ type }) => type)),
  ),
  column('aboutKeys', 'text', 'keys of whom and what it mentions', ({ article, quote }) =>
    keysOf(article, quote.about),
  ),
  documentColumn,
  column('quote', 'text', 'id of the quote in its document', ({ quote }) => quote.id),
  column('parent', 'text', 'id of the quote in which it stands', ({ quote }) => quote.parent),
  column('boilerplate', 'boolean', 'whether it stands in boilerplate', ({ quote }) => quote.boilerplate === true),
];
