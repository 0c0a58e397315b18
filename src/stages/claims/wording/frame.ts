import { INDIRECT_QUESTION_WORDS } from '../../../lang/en/function-words.ts';
import { DENIALS } from '../../../lang/en/labels.ts';
import { ABOUT, TAKES_GERUND, TAKES_NO_CLAUSE } from '../../../lang/en/naming-verbs.ts';
import { RELATIVE_PRONOUNS } from '../../../lang/en/pronouns.ts';
import { CLAUSE_ONLY } from '../../../lang/en/refusals.ts';
import { DEMANDING, SUBJUNCTIVE_GOVERNORS } from '../../../lang/en/rewording.ts';
import { memoizeLast } from '../../../model/memoize.ts';
import { lowerAt } from '../../../model/phrase-lookup.ts';
import type { VerbGroup } from '../../../model/phrases.ts';
import type { Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { modalityOf } from '../labels/modality.ts';
import { type CueFacts, tokensIn } from '../saying.ts';
import { isSubjunctive } from '../subjunctive.ts';
import { lowerOf, tagOf, tokenOf, verbOf } from '../unit.ts';
import { denied, isDeniable } from './denied.ts';
import { framingOf, inOrderOfText } from './framing.ts';
import { type Part, type Wording, wordPart } from './parts.ts';

/**
 * How a clause stands in its statement: by itself; with a "not" put in, where its speaker denies it; behind source and
 * cue, where it says nothing true without them; or not at all.
 */
export type Frame = 'bare' | 'denied' | 'with-cue' | 'none';

/** The frame of a clause. */
export const frameOf: (candidate: Candidate) => Frame = memoizeLast((candidate) => {
  const { unit, clause, saying } = candidate;
  if (!saying) return clause.verb ? 'bare' : 'none';
  if (isComplement(candidate) || asksInside(candidate)) return 'with-cue';
  if (!clause.verb) return 'none';
  if (saying.attribution.type !== 'direct' && DENIALS.has(saying.cue.lemma))
    return isDeniable(unit, clause) ? 'denied' : 'with-cue';
  return isWanted(candidate) ? 'with-cue' : 'bare';
});

/** Whether a clause is a question within what is said: "asked whether it is safe", "explained why it broke". */
export function asksInside({ unit, clause, saying }: Candidate): boolean {
  if (!saying || saying.attribution.type === 'direct' || saying.cue.noun || clause.first > 0 || unit.spoken)
    return false;
  const word = lowerOf(unit, 0);
  if (!INDIRECT_QUESTION_WORDS.has(word) || !follows(tokenOf(unit, 0), saying.cue.tokens)) return false;
  // "said the men who lost": their own clause.
  if (RELATIVE_PRONOUNS.has(word) && isRightBehind(unit.doc, tokenOf(unit, 0), saying.attribution.source)) return false;
  // "said when it rains, the dam leaks": a clause of its own follows.
  return word !== 'when' && word !== 'if' ? true : !hasCommaBefore(unit, clause);
}

function isRightBehind(doc: Candidate['unit']['doc'], token: number, span: Span | null): boolean {
  return span !== null && span.end === doc.tokens[token - 1]?.end;
}

function follows(token: number, cue: readonly number[]): boolean {
  return (cue.at(-1) ?? token) < token;
}

function hasCommaBefore(unit: Candidate['unit'], { first, end }: Candidate['clause']): boolean {
  for (let at = first; at < end; at++) if (lowerOf(unit, at) === ',') return true;
  return false;
}

/** "demanded that he resign", "demanding he resign": that he resigns nobody says. */
function isWanted({ doc, unit, clause: { first, verb }, saying }: Candidate): boolean {
  const group = verb ? verbOf(unit, verb.first) : undefined;
  if (!saying || saying.attribution.type === 'direct' || group === undefined) return false;
  const isOpened = lowerOf(unit, first) === 'that' || (first === 0 && SUBJUNCTIVE_GOVERNORS.has(saying.cue.lemma));
  return isOpened && (isSubjunctive(doc, group) || isDemanded(doc, group, saying.cue));
}

/** "demanded they resign": after other verbs that may be a present. */
function isDemanded(doc: Candidate['doc'], { first, lemma, modal }: VerbGroup, cue: CueFacts): boolean {
  return !modal && DEMANDING.has(cue.lemma) && lowerAt(doc, first) === lemma;
}

/** Whether a clause is what the cue says of something, and no sentence of its own: "accused *him of theft*". */
function isComplement({ doc, unit, clause, saying }: Candidate): boolean {
  if (!saying || saying.cue.noun || saying.cue.lemma === '' || clause.first > 0) return false;
  const { content, type } = saying.attribution;
  if (type === 'direct' || !content[0] || !opens(doc, content[0], tokenOf(unit, 0))) return false;
  if (lowerOf(unit, 0) === 'that') return false;
  if (tagOf(unit, 0) === 'TO' || TAKES_NO_CLAUSE.has(saying.cue.lemma) || isOfDoing(unit, saying.cue)) return true;
  return !clause.verb && !CLAUSE_ONLY.has(saying.cue.lemma);
}

/** "complained about the lack of money", "recalled thinking": nothing that is said to be so. */
function isOfDoing(unit: Candidate['unit'], { lemma, tokens }: CueFacts): boolean {
  const last = tokens.at(-1) ?? -1;
  if (last + 1 !== tokenOf(unit, 0)) return false;
  if (tagOf(unit, 0) === 'VBG') return TAKES_GERUND.has(lemma);
  return lemma !== 'say' && tokens.length > 1 && ABOUT.has(lowerAt(unit.doc, last));
}

/** Whether a token is the first word of a content, but for quotation marks. */
function opens(doc: Candidate['doc'], content: { start: number; end: number }, token: number): boolean {
  return tokensIn(doc, { start: content.start, end: doc.tokens[token]?.start ?? 0 }).every(
    (i) => doc.classes[i] === 'PUNCT',
  );
}

/** The wording in its frame; null where source and cue make no sentence with it. */
export function framed(candidate: Candidate, frame: Frame, own: Wording): Wording | null {
  if (frame === 'none') return null;
  if (frame === 'bare') return own;
  if (frame === 'denied') return denied(candidate, own);
  const framing = framingOf(candidate);
  if (!framing) return null;
  const { source, cue, between, unresolved } = framing;
  const mark = modalityOf(candidate).value === 'question' ? '?' : own.mark;
  const parts = framing.inText
    ? inOrderOfText([...own.parts, ...cue, ...source])
    : [...source, ...cue, ...between, ...withThat(candidate, own.parts)];
  return { parts, unresolved: [...unresolved, ...own.unresolved], mark };
}

/** A clause by itself lacks its conjunction; behind a cue it keeps it. */
function withThat({ unit, clause }: Candidate, parts: readonly Part[]): readonly Part[] {
  const token = tokenOf(unit, clause.first);
  const [first] = parts;
  const isThere = first?.kind === 'word' && first.token === token;
  return lowerOf(unit, clause.first) === 'that' && !isThere ? [wordPart(token), ...parts] : parts;
}
