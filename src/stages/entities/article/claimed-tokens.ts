import type { Amount } from '../numbers/index.ts';
import { Is } from '../words/word-bits.ts';
import type { Listed } from './lexicon-names.ts';
import { quotedTitles } from './quoted-titles.ts';
import type { TokenFacts } from './token-facts.ts';

/** Tokens that something else has a claim on before names are sought. */
export const Claimed = { none: 0, number: 1, date: 2, listed: 3 } as const;

/** What the search for names starts from; made by a literal, as `TokenFacts` is. */
export interface NameInput extends TokenFacts {
  /** `Claim`, parallel to `tokens`. */
  readonly claims: Uint8Array;
  /** The lexicon's names by their first token. */
  readonly listed: ReadonlyMap<number, Listed>;
  /** The end of each title in quotation marks by its first token. */
  readonly quoted: ReadonlyMap<number, number>;
}

const NONE: ReadonlyMap<number, Listed> = new Map();

/** The ground for names: marks what belongs to dates, amounts and the names of the lexicon. A plain number may be part of a name. */
export function nameInputOf(doc: TokenFacts, listed: readonly Listed[], amounts: readonly Amount[]): NameInput {
  const claims = new Uint8Array(doc.tokens.length);
  for (const { firstToken, endToken, type } of amounts) {
    const claim = type === 'ORDINAL' || type === 'CARDINAL' ? Claimed.number : Claimed.date;
    // In "five French francs" the people is a name for all that.
    for (let i = firstToken; i < endToken; i++) if (!((doc.bits[i] ?? 0) & Is.people)) claims[i] = claim;
  }
  for (const { first, end } of listed) claims.fill(Claimed.listed, first, end);
  const byFirst = listed.length > 0 ? new Map(listed.map((name) => [name.first, name])) : NONE;
  return {
    text: doc.text,
    date: doc.date,
    tokens: doc.tokens,
    sentences: doc.sentences,
    paragraphs: doc.paragraphs,
    quotations: doc.quotations,
    tags: doc.tags,
    classes: doc.classes,
    phrases: doc.phrases,
    bits: doc.bits,
    cases: doc.cases,
    keys: doc.keys,
    sentenceOf: doc.sentenceOf,
    opens: doc.opens,
    styles: doc.styles,
    counts: doc.counts,
    read: doc.read,
    claims,
    listed: byFirst,
    quoted: quotedTitles(doc),
  };
}
