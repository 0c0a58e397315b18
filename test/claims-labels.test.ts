/** Claims of the five articles against labels that a reader has given them: `fixtures/claims`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ExtractOptions, extract, type SaysoDocument } from '../src/index.ts';
import { labelledArticles, labelsIn, newsLexicon } from './support/claim-labels.ts';
import { type ClaimScore, type FoundClaim, type FoundQuote, scoreClaims, sumOf } from './support/claim-score.ts';
import { ROOT } from './support/root.ts';

/**
 * What the program reaches, from 0 to 1: `split` of the labelled quotes, the others of all claims that were labelled or
 * found. Who makes it better raises the floors.
 */
const FLOORS = {
  split: 0.93,
  paired: 0.88,
  statement: 0.88,
  polarity: 0.87,
  modality: 0.88,
  stance: 0.88,
  hedged: 0.88,
} as const satisfies Partial<ClaimScore>;

const MEASURES = Object.keys(FLOORS) as (keyof typeof FLOORS)[];
const ARTICLES = labelledArticles();

/** The quotes of a document with their claims. */
function quotesOf({ quotes, claims }: SaysoDocument): FoundQuote[] {
  const found: readonly (FoundClaim & { readonly quote: string | null })[] = claims;
  return quotes.map(({ id, text, content }) => ({
    text,
    start: content[0]?.start ?? 0,
    claims: found.filter(({ quote }) => quote === id),
  }));
}

test('the claims of the five articles are no worse than they were', () => {
  const lexicon: ExtractOptions['lexicon'] = [newsLexicon()];
  const score = sumOf(
    ARTICLES.map(({ id, text, quotes }) => scoreClaims(quotes, quotesOf(extract(text, { id, lexicon })))),
  );
  const shares = MEASURES.map((measure) => {
    const all = measure === 'split' ? score.quotes : score.claims;
    return { measure, share: score[measure] / all, floor: FLOORS[measure] };
  });
  expect(shares.filter(({ share, floor }) => share < floor)).toEqual([]);
});

describe('the labels', () => {
  test.for(ARTICLES.map((article) => [article.id, article] as const))(
    'of %s begin where they say',
    ([, { text, quotes }]) => {
      const firstWord = (words: string): string | undefined => /[\p{L}\p{N}]+/u.exec(words)?.[0];
      const places = quotes.map(({ quote, start }) => ({ start, word: firstWord(quote) }));
      expect(places).toEqual(places.map(({ start }) => ({ start, word: firstWord(text.slice(start, start + 30)) })));
    },
  );

  test('are as many as their README says', () => {
    const quotes = ARTICLES.flatMap((article) => article.quotes);
    const claims = quotes.flatMap((quote) => quote.claims);
    const readme = readFileSync(join(ROOT, 'fixtures', 'claims', 'README.md'), 'utf8');
    expect(readme).toContain(`${quotes.length} quotes, ${claims.length} claims`);
  });

  test.for([
    ['no JSON', '{', 'a.json: no JSON'],
    [
      'an unknown class',
      '{"quotes":[{"quote":"It holds","start":0,"claims":[{"statement":"It holds.","polarity":"yes","modality":"asserted","stance":"states","hedged":false,"complete":true}]}]}',
      /^a\.json: quotes\.0\.claims\.0\.polarity: [^\n]+$/u,
    ],
    [
      'no claims and no reason',
      '{"quotes":[{"quote":"Yes","start":0,"claims":[]}]}',
      'a.json: quotes.0: no claims, and no why',
    ],
  ] as const)('are refused by file and place: %s', ([, source, message]) => {
    expect(() => labelsIn('a.json', source)).toThrow(message);
  });
});
