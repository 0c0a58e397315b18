/** Drafts with the verdict and the risk that they must get. */
import type { Risk, Verdict } from '../../src/verify/schema.ts';
import { random, shuffle } from '../training/random.ts';
import * as changes from './changes.ts';
import type { Corpus, Said } from './corpus.ts';

/** One draft with one quotation. */
export interface Case {
  /** How it was made: `altered/number`. */
  readonly kind: string;
  readonly draft: string;
  readonly verdict: Verdict;
  /** The risk that must be named; null where the change brings none. */
  readonly risk: Risk | null;
}

const PER_KIND = 40;
const LEAST_WORDS = 9;
const STRANGER = 'Marta Lund';

interface Kind {
  readonly kind: string;
  readonly verdict: Verdict;
  readonly risk?: Risk;
  readonly change: changes.Change;
}

const KINDS: readonly Kind[] = [
  { kind: 'verbatim/whole', verdict: 'verbatim', change: (words) => words },
  { kind: 'verbatim/typography', verdict: 'verbatim', change: changes.otherTypography },
  { kind: 'verbatim/stopped', verdict: 'verbatim', change: changes.stopped },
  { kind: 'verbatim/condition', verdict: 'verbatim', risk: 'condition-dropped', change: changes.beforeCondition },
  { kind: 'verbatim/negation', verdict: 'verbatim', risk: 'negation-dropped', change: changes.afterNegation },
  { kind: 'trimmed/ellipsis', verdict: 'trimmed', change: changes.leftOut },
  { kind: 'trimmed/brackets', verdict: 'trimmed', change: changes.inBrackets },
  { kind: 'trimmed/negation', verdict: 'trimmed', risk: 'negation-dropped', change: changes.negationLeftOut },
  { kind: 'altered/word', verdict: 'altered', change: changes.otherWord },
  { kind: 'altered/number', verdict: 'altered', risk: 'number-changed', change: changes.otherNumber },
  { kind: 'altered/name', verdict: 'altered', risk: 'name-changed', change: changes.otherName },
  { kind: 'altered/negation', verdict: 'altered', risk: 'negation-changed', change: changes.otherNegation },
];

/** The cases for a seed. */
export function casesOf({ said, keptBack }: Corpus, seed: number): Case[] {
  const next = random(seed);
  const long = ({ words }: Said): boolean => words.split(/\s+/u).length >= LEAST_WORDS;
  const [own, others] = [said.filter(long), keptBack.filter(long)];
  const named = own.filter(({ speaker }) => speaker !== null);
  const made: Case[] = [];
  const add = (kind: string, all: readonly Said[], make: (one: Said) => Omit<Case, 'kind'> | null): void => {
    const found = shuffle(all, next).flatMap((one) => make(one) ?? []);
    made.push(...found.slice(0, PER_KIND).map((one) => ({ kind, ...one })));
  };
  for (const { kind, verdict, risk = null, change } of KINDS) {
    add(kind, own, (one) => {
      const words = change(one.words, next);
      return words === null ? null : { draft: draftOf(words, one.speaker), verdict, risk };
    });
  }
  add('verbatim/interrupted', own, (one) => {
    const parts = changes.interrupted(one.words, next);
    if (!parts) return null;
    const draft = `“${parts[0]},” ${one.speaker ?? 'she'} said, “${parts[1]}”\n`;
    return { draft, verdict: 'verbatim', risk: null };
  });
  add('spliced/one-text', own, (one) => {
    const other = own.find(({ text, words }) => text === one.text && words !== one.words);
    const words = other ? changes.joined(one.words, other.words, next) : null;
    return words === null ? null : { draft: draftOf(words, null), verdict: 'spliced', risk: null };
  });
  add('spliced/two-texts', own, (one) => {
    const other = changes.pick(
      own.filter(({ text }) => text !== one.text),
      next,
    );
    const words = other ? changes.joined(one.words, other.words, next) : null;
    return words === null ? null : { draft: draftOf(words, null), verdict: 'spliced', risk: null };
  });
  add('misattributed', named, ({ words }) => ({
    draft: draftOf(words, STRANGER),
    verdict: 'misattributed',
    risk: 'speaker-changed',
  }));
  add('not-found', others, ({ words, speaker }) => ({
    draft: draftOf(words, speaker),
    verdict: 'not-found',
    risk: null,
  }));
  return made;
}

function draftOf(words: string, speaker: string | null): string {
  const closed = /[.!?]$/u.test(words) ? words.replace(/\.$/u, ',') : `${words},`;
  return `“${closed}” ${speaker ?? 'she'} said.\n`;
}
