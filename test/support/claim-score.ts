import { paired } from '../../src/score/pairs.ts';
import type { LabelledClaim, LabelledQuote } from './claim-labels.ts';

/** The labels of a claim that are held against each other. */
const LABELS = ['polarity', 'modality', 'stance', 'hedged'] as const;
type Label = (typeof LABELS)[number];

/** A claim of the program; labels that it does not give are wrong. */
export interface FoundClaim {
  readonly statement: string;
  readonly polarity?: string | undefined;
  readonly modality?: string | undefined;
  readonly stance?: string | undefined;
  readonly hedged?: boolean | undefined;
}

/** A quote of the program with its claims. */
export interface FoundQuote {
  readonly text: string;
  readonly start: number;
  readonly claims: readonly FoundClaim[];
}

/**
 * Numbers of quotes and claims.
 *
 * - `quotes`: labelled quotes; `split`: those of them that have as many claims as a reading, each paired with one of it.
 * - `claims`: claims labelled and claims found, a pair counted once: what is missing costs as much as what is too much.
 * - `paired`: the pairs; `statement`: those whose words are those of a statement; by label: those whose label is right.
 */
export type ClaimScore = Readonly<Record<(typeof FIELDS)[number], number>>;

const FIELDS = ['quotes', 'split', 'claims', 'paired', 'statement', ...LABELS] as const;

const NOTHING: ClaimScore = {
  quotes: 0,
  split: 0,
  claims: 0,
  paired: 0,
  statement: 0,
  polarity: 0,
  modality: 0,
  stance: 0,
  hedged: 0,
};

/** How much of their words two texts must share to be of one quote, and of one claim, from 0 to 1. */
const SAME_QUOTE = 0.5;
const SAME_CLAIM = 0.5;
/** Of quotes in the same words the nearer one is meant; no text is so long that this outweighs a word. */
const PER_UNIT_AWAY = 1e-9;

/**
 * Holds the claims of a text against labels. Quotes and claims are paired one to one by the words that they share; of
 * several readings of a quote the one counts that suits best. Quotes without labels count nowhere, and one that was not
 * found has no claims.
 */
export function scoreClaims(labelled: readonly LabelledQuote[], found: readonly FoundQuote[]): ClaimScore {
  const pairs = pairUp(labelled, found, SAME_QUOTE, (label, quote) => {
    const away = Math.abs(label.start - quote.start);
    return overlap(wordsOf(label.quote), wordsOf(quote.text)) - away * PER_UNIT_AWAY;
  });
  const quoteOf = new Map(pairs);
  return sumOf(labelled.map((label) => bestReading(label, quoteOf.get(label)?.claims ?? [])));
}

/** Adds scores up; none make a score of zeros. */
export function sumOf(scores: readonly ClaimScore[]): ClaimScore {
  const sum: Record<keyof ClaimScore, number> = { ...NOTHING };
  for (const score of scores) for (const field of FIELDS) sum[field] += score[field];
  return sum;
}

/** The score of the reading with the largest share of pairs, then with most that is right; of equals the first. */
function bestReading({ claims, altReadings = [] }: LabelledQuote, found: readonly FoundClaim[]): ClaimScore {
  const [first, ...others] = [claims, ...altReadings].map((reading) => scoreReading(reading, found));
  return others.reduce((best, score) => (isBetter(score, best) ? score : best), first ?? NOTHING);
}

function isBetter(a: ClaimScore, b: ClaimScore): boolean {
  const share = ({ paired: n, claims }: ClaimScore): number => (claims === 0 ? 1 : n / claims);
  const right = (score: ClaimScore): number => LABELS.reduce((n, label) => n + score[label], score.statement);
  return share(a) > share(b) || (share(a) === share(b) && right(a) > right(b));
}

function scoreReading(reading: readonly LabelledClaim[], found: readonly FoundClaim[]): ClaimScore {
  const pairs = pairUp(reading, found, SAME_CLAIM, (label, claim) => {
    const words = wordsOf(claim.statement);
    return Math.max(...statementsOf(label).map((statement) => overlap(wordsOf(statement), words)));
  });
  const rightIn = (label: Label): number => pairs.filter(([wanted, claim]) => isAccepted(wanted, claim, label)).length;
  return {
    quotes: 1,
    split: pairs.length === reading.length && pairs.length === found.length ? 1 : 0,
    claims: reading.length + found.length - pairs.length,
    paired: pairs.length,
    statement: pairs.filter(([wanted, claim]) => isStatement(wanted, claim.statement)).length,
    polarity: rightIn('polarity'),
    modality: rightIn('modality'),
    stance: rightIn('stance'),
    hedged: rightIn('hedged'),
  };
}

function statementsOf({ statement, altStatements = [] }: LabelledClaim): readonly string[] {
  return [statement, ...altStatements];
}

/** Whether a statement has the words of the label, in their order; case and punctuation do not count. */
function isStatement(label: LabelledClaim, statement: string): boolean {
  const plain = (text: string): string => wordsOf(text).join(' ');
  return statementsOf(label).some((one) => plain(one) === plain(statement));
}

function isAccepted(label: LabelledClaim, claim: FoundClaim, of: Label): boolean {
  const { altPolarity = [], altModality = [], altStance = [], altHedged = [] } = label;
  const others = { polarity: altPolarity, modality: altModality, stance: altStance, hedged: altHedged };
  return [label[of], ...others[of]].some((value) => value === claim[of]);
}

/** The words of a text in lower case; apostrophes of either style are one. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘]/gu, "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []
  );
}

/** The words that two texts share over all their words, repetitions counted, from 0 to 1 (Jaccard of multisets). */
function overlap(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const n = left.get(word) ?? 0;
    if (n > 0) both++;
    left.set(word, n - 1);
  }
  return both === 0 ? 0 : both / (a.length + b.length - both);
}

/** Pairs one to one, the most alike first and none less alike than `least`. */
function pairUp<A, B>(left: readonly A[], right: readonly B[], least: number, alike: (a: A, b: B) => number): [A, B][] {
  const likeness = (f: number, g: number): number => {
    const value = alike(left[g] as A, right[f] as B);
    return value >= least ? value : 0;
  };
  return paired(right.length, left.length, likeness).map(({ found, gold }) => [left[gold] as A, right[found] as B]);
}
