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
import { isSubjunctive } from '../subjunctive.ts';
import { classOf, lowerOf, tagOf, verbOf } from '../unit.ts';
import { conditionAt } from './condition.ts';
import type { ModalityLabel } from './label.ts';
import { hasLabelWord, LabelWord } from './label-words.ts';
import { type Modals, modalsOf, NO_MODALS } from './modals.ts';
import { type Predicate, predicatesOf, wordAt } from './predicate.ts';

interface Row {
  readonly modality: Modality;
  /** The tokens that make it so, null where nothing does. */
  readonly find: (candidate: Candidate, predicate: Predicate, modals: Readonly<Modals>) => Range | null;
}

/** What the whole content is, by its cue and its end. */
const FRAMES: readonly Row[] = [
  // Ends in a question mark.
  { modality: 'question', find: questionMark },
  // "asked whether".
  { modality: 'question', find: askedWord },
  // A directive: "urged them to leave", "demanded that he resign".
  { modality: 'obligation', find: directive },
  // "promised to leave".
  { modality: 'future', find: commitment },
];

/** What a predicate is, by its verb group and what stands beside it. The first row that finds something decides. */
const PREDICATES: readonly Row[] = [
  // "if it rains".
  { modality: 'conditional', find: (_, predicate) => at(predicate, conditionAt(predicate)) },
  // "will have to".
  { modality: 'obligation', find: (_, predicate, { have }) => at(predicate, have) },
  // "would" reported in the past.
  { modality: 'future', find: reportedFuture },
  // What would be.
  { modality: 'conditional', find: condition },
  // What may be.
  { modality: 'possible', find: (_, predicate, { possible }) => at(predicate, possible) },
  // What must be.
  { modality: 'obligation', find: (_, predicate, { obligation }) => at(predicate, obligation) },
  // "will", "is going to".
  { modality: 'future', find: (_, predicate, { future }) => at(predicate, future) },
  // What is so, perhaps.
  { modality: 'possible', find: (_, predicate) => at(predicate, guessAt(predicate)) },
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
    ? isWanted(doc, predicate) || (opensWithThat(predicate) && !ALSO_ASSERTING.has(lemma))
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

/** "that the council resign", "that he be heard"; of many a bare verb may be a present as well: "that voters feel". */
function isWanted(doc: Candidate['doc'], { unit, verb, subject }: Predicate): boolean {
  const group = verbOf(unit, verb.first);
  if (!group || !isSubjunctive(doc, group)) return false;
  return group.lemma === 'be' || (subject !== null && SINGULAR.has(tagOf(unit, subject.end - 1)));
}

/** Tags of a subject that is one; "he" and "they" are told apart by nothing but their form. */
const SINGULAR = new Set<string>(['NN', 'NNP', 'PRP']);

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
