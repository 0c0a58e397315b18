/** One row a claim: who asserts what, and how. */
import { z } from 'zod';
import { readableClaim, readableEntityNames, readableHead, readableQuote, readableSpan } from '../model/readable.ts';
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

/** What the table of claims looks at. */
export const claimsLooked = z.object({
  ...readableHead,
  sentences: z.array(readableSpan),
  entities: z.array(readableEntityNames),
  quotes: z.array(
    readableQuote.pick({
      id: true,
      text: true,
      content: true,
      speaker: true,
      speakers: true,
      speakerConfidence: true,
      confidence: true,
    }),
  ),
  claims: z.array(readableClaim).default([]),
});

type Document = z.output<typeof claimsLooked>;

interface ClaimThing extends Placed {
  readonly claim: Document['claims'][number];
  /** The quote that it is made of. */
  readonly quote: Document['quotes'][number] | undefined;
}

/** The claims of a document, in their order. */
export function claimsIn(document: Document): ClaimThing[] {
  const article = articleOf(document);
  const quotes = new Map(document.quotes.map((quote) => [quote.id, quote]));
  return document.claims.map((claim) => {
    const quote = quotes.get(claim.quote ?? '');
    // Documents of version 1.0 tell only the quote.
    const spans = claim.spans.length > 0 ? inOrder(claim.spans) : (quote?.content ?? []);
    return { ...placed(article, spans), claim, quote };
  });
}

/** Those of a claim stand in the order of its statement. */
function inOrder<T extends { readonly start: number }>(spans: readonly T[]): T[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

/** Who asserts it: all speakers of its quote. */
function assertedBy({ claim, quote }: ClaimThing): readonly string[] {
  return (claim.assertedBy !== null && quote?.speakers) || (claim.assertedBy === null ? [] : [claim.assertedBy]);
}

function valueText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export const claimColumns: readonly Column<ClaimThing>[] = [
  column('assertedBy', 'text', 'who asserts it, several with "; " between them; empty for nobody known', (one) =>
    namesOf(one.article, assertedBy(one)),
  ),
  column('statement', 'text', 'one self-contained sentence; of a denial its negation', ({ claim }) => claim.statement),
  column('about', 'text', 'whom and what it speaks of', ({ article, claim }) => namesOf(article, claim.about)),
  column('stance', 'text', 'what the cue makes of it', ({ claim }) => claim.stance ?? null),
  column('polarity', 'text', 'affirmative or negative', ({ claim }) => claim.polarity),
  column(
    'modality',
    'text',
    'asserted, possible, future, obligation, conditional or question',
    ({ claim }) => claim.modality,
  ),
  column('hedged', 'boolean', '"allegedly", "seems", "I think"', ({ claim }) => claim.hedged ?? null),
  column(
    'complete',
    'boolean',
    'false where something is left that only the article explains',
    ({ claim }) => claim.complete ?? null,
  ),
  column('time', 'text', 'dates and times in it, as written', ({ claim }) =>
    joined((claim.time ?? []).map(({ text }) => text)),
  ),
  column('timeValues', 'text', 'the same as ISO 8601', ({ claim }) =>
    joined((claim.time ?? []).map(({ value }) => valueText(value))),
  ),
  column('quantities', 'text', 'the numbers in it', ({ article, claim }) => namesOf(article, claim.quantities ?? [])),
  ...articleColumns,
  ...placeColumns,
  column(
    'confidence',
    'number',
    'how often a claim made like this one is right',
    ({ claim }) => claim.confidence ?? null,
  ),
  column(
    'quoteConfidence',
    'number',
    'how often a quote found like its quote is right',
    ({ quote }) => quote?.confidence ?? null,
  ),
  column(
    'speakerConfidence',
    'number',
    'how often a speaker found like its speaker is right',
    ({ quote }) => quote?.speakerConfidence ?? null,
  ),
  column('quoteText', 'text', 'the quote that it is made of', ({ quote }) => quote?.text ?? null),
  ...contextColumns,
  column('voice', 'text', 'quote, or article where that asserts it itself', ({ claim }) => claim.voice ?? null),
  column('negation', 'text', 'the word that makes it negative', ({ claim }) => claim.negation?.text ?? null),
  column('modal', 'text', 'the word that makes its modality', ({ claim }) => claim.modal?.text ?? null),
  column('hedge', 'text', 'the words that hedge it', ({ claim }) => claim.hedge?.text ?? null),
  column('rule', 'text', 'how it was parted from the rest', ({ claim }) => claim.rule ?? null),
  column(
    'key',
    'text',
    'the same for statements that differ only in wording that does not matter',
    ({ claim }) => claim.key ?? null,
  ),
  column('assertedByKey', 'text', 'key of who asserts it', (one) => keysOf(one.article, assertedBy(one))),
  column('aboutKeys', 'text', 'keys of whom and what it speaks of', ({ article, claim }) =>
    keysOf(article, claim.about),
  ),
  documentColumn,
  column('claim', 'text', 'id of the claim in its document', ({ claim }) => claim.id),
  column('quote', 'text', 'id of its quote', ({ claim }) => claim.quote),
];
