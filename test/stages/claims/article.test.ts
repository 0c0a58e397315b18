import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract.ts';

const TEXT = `A HEADING OF THE PAPER

The dam broke on Monday. The mayor, Ann Lund, said that the town was safe. The council met and it chose a new road.

Lund has not argued that the road was cheap.

By Ola Brun`;

/** Voice, quote and statement of every claim. */
function claimsOf(whose: 'quotes' | 'all' | 'none', text = TEXT): string[] {
  const { claims, quotes } = extract(text, { claims: whose });
  const actual = new Set(quotes.filter(({ utterance }) => utterance === 'actual').map(({ id }) => id));
  return claims.map(({ voice, quote, statement }) => {
    const fits = voice === 'article' ? quote === null : quote !== null && actual.has(quote);
    return `${voice}${fits ? '' : ' misplaced'}: ${statement}`;
  });
}

describe('whose claims', () => {
  test('quotes, where nothing is asked for', () => {
    expect(claimsOf('quotes')).toEqual(['quote: The town was safe.']);
    expect(extract(TEXT).claims).toEqual(extract(TEXT, { claims: 'quotes' }).claims);
  });

  test('nobody', () => {
    expect(claimsOf('none')).toEqual([]);
  });

  test('the article too, in order of the text, where it speaks itself; what was not said is its own', () => {
    expect(claimsOf('all')).toEqual([
      'article: The dam broke on Monday.',
      'quote: The town was safe.',
      'article: The council met.',
      'article: It chose a new road.',
      'article: Lund has not argued that the road was cheap.',
    ]);
  });

  test('the article claims as nobody', () => {
    const article = extract(TEXT, { claims: 'all' }).claims.filter(({ voice }) => voice === 'article');
    expect(new Set(article.map(({ assertedBy, stance }) => `${assertedBy} ${stance}`))).toEqual(
      new Set(['null states']),
    );
  });

  test('quotation marks of a sentence of the article are no words of its statement', () => {
    expect(claimsOf('all', 'The so-called “winner” left the town on Monday.')).toEqual([
      'article: The so-called winner left the town on Monday.',
    ]);
  });
});
