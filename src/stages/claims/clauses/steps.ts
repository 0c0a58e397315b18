import {
  CLAUSE_COORDINATORS,
  DOUBTFUL_OPENERS,
  STOPS,
  SURE_OPENERS,
  WH_OPENERS,
} from '../../../lang/en/clause-joins.ts';
import { nounPhraseAt } from '../../../model/phrase-lookup.ts';
import type { Range, VerbForm } from '../../../model/phrases.ts';
import type { Penn } from '../../../model/tags.ts';
import { memoPerWord } from '../../../model/word.ts';
import { behind, lowerOf, tagOf, tokenOf, type Unit, verbOf } from '../unit.ts';

/** What a step of a sentence is; `verb` is a finite one, `bare` one without subject, `verbal` any other form. */
export type StepKind =
  | 'verb'
  | 'bare'
  | 'verbal'
  | 'noun'
  | 'that'
  | 'wh'
  | 'opener'
  | 'doubtful'
  | 'coordinator'
  | 'comma'
  | 'stop'
  | 'preposition'
  | 'adverb'
  | 'other';

/** A phrase, or a word that belongs to none, as the search for main clauses reads a sentence. Positions. */
export interface Step extends Range {
  readonly kind: StepKind;
}

/** The steps of a unit in order, from its first word to its last. */
export function stepsOf(unit: Unit): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < unit.at.length; ) {
    const step = stepAt(unit, at);
    steps.push(step);
    at = step.end;
  }
  return steps;
}

function stepAt(unit: Unit, first: number): Step {
  // Whatever the tagger takes it for.
  if (lowerOf(unit, first) === 'whose') return { kind: 'wh', first, end: first + 1 };
  const phrase = nounPhraseAt(unit.doc, tokenOf(unit, first));
  const isConjunction = phrase?.end === tokenOf(unit, first) + 1 && opensWithThat(unit, first);
  if (phrase && !isConjunction)
    return { kind: 'noun', first, end: beforeWhose(unit, first, behind(unit, phrase, first)) };
  const group = verbOf(unit, first);
  if (group) return { kind: VERB_KINDS[group.form], first, end: behind(unit, group, first) };
  return { kind: wordKind(unit, first), first, end: first + 1 };
}

/** "the men whose house": one phrase to whoever takes "whose" for a noun. */
function beforeWhose(unit: Unit, first: number, end: number): number {
  for (let at = first + 1; at < end; at++) if (lowerOf(unit, at) === 'whose') return at;
  return end;
}

const VERB_KINDS: Readonly<Record<VerbForm, StepKind>> = {
  finite: 'verb',
  base: 'bare',
  infinitive: 'verbal',
  gerund: 'verbal',
  participle: 'verbal',
};

const kindOfWord = memoPerWord(({ lower }): StepKind => {
  if (lower === 'that') return 'that';
  if (lower === ',') return 'comma';
  if (STOPS.has(lower)) return 'stop';
  if (SURE_OPENERS.has(lower)) return 'opener';
  if (WH_OPENERS.has(lower)) return 'wh';
  if (DOUBTFUL_OPENERS.has(lower)) return 'doubtful';
  return CLAUSE_COORDINATORS.has(lower) ? 'coordinator' : 'other';
});

function wordKind(unit: Unit, position: number): StepKind {
  const token = unit.doc.tokens[tokenOf(unit, position)];
  const tag = tagOf(unit, position);
  const kind = token ? kindOfWord(token.word) : 'other';
  if (kind === 'that' && tag === 'DT' && !opensWithThat(unit, position)) return 'noun';
  return isOther(unit, position, kind, tag) ? byTag(tag) : kind;
}

/** Whether a word is a "that" before a noun phrase, where it is no determiner: "that at least one". */
function opensWithThat(unit: Unit, position: number): boolean {
  const next = tokenOf(unit, position + 1);
  return lowerOf(unit, position) === 'that' && next >= 0 && nounPhraseAt(unit.doc, next)?.first === next;
}

/** Whether a word is not what its form can be: "that big", "so, yet, though" as adverbs, "because of". */
function isOther(unit: Unit, position: number, kind: StepKind, tag: Penn): boolean {
  if (kind === 'doubtful') return !DOUBTFUL_TAGS.has(tag);
  if (kind === 'opener' && lowerOf(unit, position + 1) === 'of') return true;
  const mayBeAdverb = kind === 'that' || kind === 'coordinator' || kind === 'opener';
  return kind === 'other' || (mayBeAdverb && (tag === 'RB' || tag === 'RBR'));
}

const DOUBTFUL_TAGS = new Set<Penn>(['IN', 'RB', 'VBN', 'VBG']);

function byTag(tag: Penn): StepKind {
  if (tag === 'IN' || tag === 'TO') return 'preposition';
  if (tag === 'CC') return 'coordinator';
  return tag === 'RB' || tag === 'RBR' || tag === 'RP' || tag === 'UH' ? 'adverb' : 'other';
}

/** Word at a step's start, in lower case. */
export function wordOf(unit: Unit, step: Step | undefined): string {
  return step ? lowerOf(unit, step.first) : '';
}
