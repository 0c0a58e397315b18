import { INDIRECT_QUESTION_WORDS } from '../../../lang/en/function-words.ts';
import {
  ALSO_ASSERTING,
  CALL_ON,
  CLAUSE_DIRECTIVES,
  COMMISSIVES,
  DIRECTIVES,
  HABITUALLY,
  POSSIBLY,
  QUESTIONS,
} from '../../../lang/en/labels.ts';
import { lowerAt } from '../../../model/phrase-lookup.ts';
import type { Range } from '../../../model/phrases.ts';
import type { Modality } from '../../../model/schema.ts';
import type { Candidate } from '../candidate.ts';
import { classOf, lowerOf, tagOf } from '../unit.ts';
import { conditionAt } from './condition.ts';
import type { ModalityLabel } from './label.ts';
import { hasLabelWord, LabelWord } from './label-words.ts';
import { type Modals, modalsOf, NO_MODALS } from './modals.ts';
import { type Predicate, predicatesOf, wordAt } from './predicate.ts';

interface Row {
  readonly modality: Modality;
  readonly reason: string;
  /** The tokens that make it so, null where nothing does. */
  readonly find: (candidate: Candidate, predicate: Predicate, modals: Readonly<Modals>) => Range | null;
}

/** What the whole content is, by its cue and its end. */
const FRAMES: readonly Row[] = [
  { modality: 'question', reason: 'ends in a question mark', find: questionMark },
  { modality: 'question', reason: '"asked whether"', find: askedWord },
  { modality: 'obligation', reason: 'a directive: "urged them to leave", "demanded that he resign"', find: directive },
  { modality: 'future', reason: '"promised to leave"', find: commitment },
];

/** What a predicate is, by its verb group and what stands beside it. The first row that finds something decides. */
const PREDICATES: readonly Row[] = [
  { modality: 'conditional', reason: '"if it rains"', find: (_, predicate) => at(predicate, conditionAt(predicate)) },
  { modality: 'obligation', reason: '"will have to"', find: (_, predicate, { have }) => at(predicate, have) },
  { modality: 'future', reason: '"would" reported in the past', find: reportedFuture },
  { modality: 'conditional', reason: 'what would be', find: condition },
  { modality: 'possible', reason: 'what may be', find: (_, predicate, { possible }) => at(predicate, possible) },
  { modality: 'obligation', reason: 'what must be', find: (_, predicate, { obligation }) => at(predicate, obligation) },
  { modality: 'future', reason: '"will", "is going to"', find: (_, predicate, { future }) => at(predicate, future) },
  { modality: 'possible', reason: 'what is so, perhaps', find: (_, predicate) => at(predicate, guessAt(predicate)) },
];

/** How a clause is meant: as a fact, a possibility, a future, a duty, a condition or a question; with the word that says so. */
export function modalityOf(candidate: Candidate): ModalityLabel {
  const predicates = predicatesOf(candidate);
  const [own] = predicates;
  if (!own) return ASSERTED;
  const frame = firstOf(FRAMES, candidate, own, NO_MODALS);
  if (frame) return frame;
  for (const predicate of predicates) {
    const found = predicate.finite ? firstOf(PREDICATES, candidate, predicate, modalsOf(predicate)) : null;
    if (found) return found;
  }
  return ASSERTED;
}

const ASSERTED: ModalityLabel = { value: 'asserted', by: null };

function firstOf(
  rows: readonly Row[],
  candidate: Candidate,
  predicate: Predicate,
  modals: Readonly<Modals>,
): ModalityLabel | null {
  for (const { modality, find } of rows) {
    const by = find(candidate, predicate, modals);
    if (by) return { value: modality, by };
  }
  return null;
}

function at({ unit }: Predicate, position: number): Range | null {
  return position < 0 ? null : wordAt(unit, position);
}

function questionMark({ unit }: Candidate): Range | null {
  const last = unit.at.length - 1;
  return lowerOf(unit, last).startsWith('?') ? wordAt(unit, last) : null;
}

/** "asked whether S", "wondered why S". */
function askedWord({ unit, saying, clause }: Candidate): Range | null {
  const word = lowerOf(unit, 0);
  const asks = saying !== null && QUESTIONS.has(saying.cue.lemma) && INDIRECT_QUESTION_WORDS.has(word);
  const opens = word === 'whether' && clause.first === 0 && (clause.subject?.first ?? 0) === 1;
  return asks || opens ? wordAt(unit, 0) : null;
}

/** "urged them to leave", "demanded that he resign"; not "insisted that he is innocent". */
function directive({ doc, saying }: Candidate, predicate: Predicate): Range | null {
  if (!saying) return null;
  const { lemma, tokens } = saying.cue;
  if (!DIRECTIVES.has(lemma) || (lemma === 'call' && !tokens.some((i) => CALL_ON.has(lowerAt(doc, i))))) return null;
  const isAsked = predicate.finite
    ? isSubjunctive(predicate) || (opensWithThat(predicate) && !ALSO_ASSERTING.has(lemma))
    : !CLAUSE_DIRECTIVES.has(lemma);
  return isAsked ? cueOf(tokens) : null;
}

function opensWithThat({ unit, first }: Predicate): boolean {
  return lowerOf(unit, first) === 'that';
}

/** "promised to leave". */
function commitment({ saying }: Candidate, { finite, verb, first }: Predicate): Range | null {
  const promises = saying !== null && COMMISSIVES.has(saying.cue.lemma);
  return promises && !finite && verb.first === first ? cueOf(saying.cue.tokens) : null;
}

function cueOf(tokens: readonly number[]): Range | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined ? null : { first, end: last + 1 };
}

/** "that the council resign", "that he be heard". */
function isSubjunctive({ unit, verb, subject }: Predicate): boolean {
  if (lowerOf(unit, verb.first) === 'be') return true;
  const tag = tagOf(unit, verb.first);
  return (tag === 'VB' || tag === 'VBP') && subject !== null && tagOf(unit, subject.end - 1) === 'NN';
}

/** "said that she would go": a future that is past. */
function reportedFuture({ unit, saying }: Candidate, predicate: Predicate, { would, perfect }: Modals): Range | null {
  return !unit.spoken && saying?.cue.past && !perfect ? at(predicate, would) : null;
}

/** "would", but no habit: "sometimes she would go". */
function condition(_: Candidate, predicate: Predicate, { would }: Modals): Range | null {
  return would < 0 || besideVerb(predicate, HABITUALLY) >= 0 ? null : at(predicate, would);
}

function guessAt(predicate: Predicate): number {
  return hasLabelWord(predicate.unit, LabelWord.guess) ? besideVerb(predicate, POSSIBLY) : -1;
}

/** A word of a list as the first of the clause, beside the verb group, in it, or after "be". */
function besideVerb({ unit, first, verb, end, subject }: Predicate, list: ReadonlySet<string>): number {
  let opening = first;
  while (opening < verb.first && (classOf(unit, opening) === 'CCONJ' || classOf(unit, opening) === 'PUNCT')) opening++;
  if (list.has(lowerOf(unit, opening))) return opening;
  const from = subject ? Math.max(subject.end, opening) : verb.first - 1;
  for (let i = Math.min(from, verb.first - 1); i < Math.min(verb.end + 1, end); i++) {
    if (i >= first && list.has(lowerOf(unit, i))) return i;
  }
  return -1;
}
