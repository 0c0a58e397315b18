import { NEGATION, QUESTION_WORDS } from '../../../lang/en/function-words.ts';
import { SINGULAR_FORMS } from '../../../lang/en/short-forms.ts';
import { memoizeLast } from '../../../model/memoize.ts';
import { lowerAt, sentenceAround, tagAt, verbAt } from '../../../model/phrase-lookup.ts';
import type { Range, VerbGroup } from '../../../model/phrases.ts';
import { firstEndingAfter } from '../../../model/span.ts';
import { thirdPerson } from '../../../model/third-person.ts';
import type { Candidate } from '../candidate.ts';
import { type Saying, tokensIn } from '../saying.ts';
import { type Part, wordPart } from './parts.ts';
import { firstOf } from './render.ts';
import { type Named, namedSource } from './source.ts';

/** Source and cue as they stand in a statement. */
export interface Framing {
  /** The source; with its "by" where the cue is a passive. */
  readonly source: readonly Part[];
  readonly cue: readonly Part[];
  /** What stands between cue and content: "Lund told *reporters* that …". */
  readonly between: readonly Part[];
  readonly unresolved: readonly Range[];
  /** Whether the text's own order is the sentence: "The pilot was called a cheat by Lund". */
  readonly inText: boolean;
}

/** Source and cue of a candidate; null where they make no sentence with a content. */
export const framingOf: (candidate: Candidate) => Framing | null = memoizeLast(({ doc, saying }) => {
  const tokens = saying ? cueTokens(doc, saying) : [];
  const verb = firstVerb(doc, tokens);
  const start = firstEndingAfter(doc.tokens, saying?.attribution.content[0]?.start ?? 0);
  if (!saying || !verb) return null;
  if (verb.passive && start < verb.first)
    return QUESTION_WORDS.has(lowerAt(doc, start - 1)) ? null : passiveFraming(doc, saying, tokens);
  if (start < verb.first || verb.form === 'participle') return null;
  const named = namedSource(doc, saying);
  return named && activeFraming(doc, saying, verb, named, tokens, start);
});

/** The words of the cue, without a colon at its end. */
function cueTokens(doc: Candidate['doc'], { cue }: Saying): number[] {
  return cue.tokens.filter((i) => tagAt(doc, i) !== 'PUNCT');
}

function firstVerb(doc: Candidate['doc'], tokens: readonly number[]): VerbGroup | undefined {
  for (const token of tokens) {
    const verb = verbAt(doc, token);
    if (verb) return verb;
  }
  return undefined;
}

/** The subject is of the content, so that nobody need be named: "The pilot was called a cheat (by Lund)". */
function passiveFraming(doc: Candidate['doc'], saying: Saying, tokens: readonly number[]): Framing | null {
  const cue = tokens.map(wordPart);
  const { source } = saying.attribution;
  const by = source ? firstEndingAfter(doc.tokens, source.start) - 1 : -1;
  if (!source || lowerAt(doc, by) !== 'by') return { source: [], cue, between: [], unresolved: [], inText: true };
  const named = namedSource(doc, saying);
  return (
    named && {
      source: [wordPart(by), ...named.parts],
      cue,
      between: [],
      unresolved: named.unresolved,
      inText: true,
    }
  );
}

function activeFraming(
  doc: Candidate['doc'],
  saying: Saying,
  verb: VerbGroup,
  named: Named,
  tokens: readonly number[],
  start: number,
): Framing | null {
  const link = linkOf(doc, saying, verb, named);
  if (!link) return null;
  return {
    source: named.parts,
    cue: [...link, ...tokens.map((token, n) => (n === 0 && named.agrees ? agreedPart(doc, token) : wordPart(token)))],
    between: betweenOf(doc, saying, (tokens.at(-1) ?? start) + 1, start),
    unresolved: named.unresolved,
    inText: false,
  };
}

/** So many words may stand between a source and the infinitive that is its cue: "Lund *went on* to say". */
const LINK = 5;

/** What a verb that is not finite needs before it; nothing for a finite one, null where nothing helps. */
function linkOf(doc: Candidate['doc'], { attribution }: Saying, verb: VerbGroup, named: Named): Part[] | null {
  if (verb.form === 'finite') return [];
  // "hear Lund talk about it": what he is heard to do, he need not do.
  if (verb.form === 'base') return named.plural || named.agrees ? [] : null;
  const end = attribution.source ? lastToken(doc, attribution.source) + 1 : -1;
  // "left, having called it a mess": no "was having called".
  if (verb.form === 'gerund' && lowerAt(doc, verb.first) === 'having') return null;
  if (verb.form === 'gerund') return [{ kind: 'inserted', text: auxiliaryOf(doc, verb, named), why: 'auxiliary' }];
  if (end < 0 || end > verb.first || verb.first - end > LINK) return null;
  const link: Part[] = [];
  let hasFinite = false;
  for (let i = end; i < verb.first; i++) {
    if (tagAt(doc, i) === 'PUNCT') return null;
    hasFinite ||= verbAt(doc, i)?.form === 'finite';
    link.push(wordPart(i));
  }
  return hasFinite ? link : null;
}

function lastToken(doc: Candidate['doc'], span: { start: number; end: number }): number {
  return tokensIn(doc, span).at(-1) ?? -1;
}

/** "Lund left, calling it a mess": he *was* calling it so when he left. */
function auxiliaryOf(doc: Candidate['doc'], verb: VerbGroup, { plural }: Named): string {
  const { first, end } = sentenceAround(doc, verb.first);
  let past = false;
  for (let i = first; i < end; i++) {
    const group = verbAt(doc, i);
    if (group?.form !== 'finite') continue;
    past = group.past;
    if (i > verb.end || group.past) break;
  }
  if (past) return plural ? 'were' : 'was';
  return plural ? 'are' : 'is';
}

/** At most so many words between cue and content belong to neither and stay: "told reporters on Friday that". */
const GAP = 8;

function betweenOf(doc: Candidate['doc'], { attribution }: Saying, first: number, end: number): Part[] {
  const isPlain = end - first <= GAP && !hasMark(doc, first, end) && !coversSource(doc, attribution.source, first, end);
  if (isPlain) return range(first, end).map(wordPart);
  const addressee = attribution.addressee ? tokensIn(doc, attribution.addressee) : [];
  return addressee.filter((i) => i >= first && i < end).map(wordPart);
}

function range(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
}

function hasMark(doc: Candidate['doc'], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tagAt(doc, i) === 'PUNCT') return true;
  return false;
}

/** "said Lund that": an inverted source has its place before the cue. */
function coversSource(doc: Candidate['doc'], source: { start: number } | null, first: number, end: number): boolean {
  const at = source ? firstEndingAfter(doc.tokens, source.start) : -1;
  return at >= first && at < end;
}

/** The first verb of a cue whose "I" or "they" became a name: "I call for" is "Lund calls for". */
function agreedPart(doc: Candidate['doc'], token: number): Part {
  const lower = lowerAt(doc, token);
  const known = lower === 'were' ? 'was' : SINGULAR_FORMS.get(lower);
  if (known !== undefined) return { kind: 'agreed', token, text: known };
  const isPresent = tagAt(doc, token) === 'VBP' || tagAt(doc, token) === 'VB';
  if (!isPresent || NEGATION.has(lower)) return wordPart(token);
  return { kind: 'agreed', token, text: thirdPerson(lower) };
}

/** Parts in the order of the text; what stands in no text keeps its place. */
export function inOrderOfText(parts: readonly Part[]): Part[] {
  let last = -1;
  return parts
    .map((part) => {
      if (part.kind !== 'inserted') last = firstOf(part);
      return { part, at: last };
    })
    .sort((a, b) => a.at - b.at)
    .map(({ part }) => part);
}
