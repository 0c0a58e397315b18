import { ALL_SUBORDINATORS, BE, DO, POSSESSIVE_DETERMINERS } from '../../../lang/en/function-words.ts';
import {
  COMPARES_LIKELY,
  HEDGING,
  LIKENING,
  LOOKING,
  OPINERS,
  OPINING,
  OPINION_LINKS,
  OPINIONS,
  REPORTED_OPINERS,
  SAID_TO,
  SEEMING,
  SORTS,
} from '../../../lang/en/labels.ts';
import { nounPhraseAt } from '../../../model/phrase-lookup.ts';
import type { Range } from '../../../model/phrases.ts';
import type { Candidate } from '../candidate.ts';
import { classOf, lemmaOf, lowerOf, tagOf, tokenOf, type Unit } from '../unit.ts';
import { hasLabelWord, hedgeKindOf, LabelWord } from './label-words.ts';
import {
  afterAdverbs,
  isFiniteAt,
  isInfinitiveAt,
  type Predicate,
  predicatesOf,
  wordAt,
  wordsAt,
} from './predicate.ts';

/** The words by which the speaker leaves open whether it is so ("reportedly", "seems", "I think"), or null; tokens. */
export function hedgeOf(candidate: Candidate): Range | null {
  const [own] = predicatesOf(candidate);
  return own ? (verbHedge(own) ?? opinionOf(candidate, own) ?? hedgeAmong(candidate, own)) : null;
}

/** "seems to be", "appears that", "looks like", "is said to be". */
function verbHedge({ unit, verb, end, subject }: Predicate): Range | null {
  const head = verb.end - 1;
  const next = afterAdverbs(unit, verb.end, end);
  const lemma = lemmaOf(unit, head);
  const isIt = subject !== null && lowerOf(unit, subject.end - 1) === 'it';
  if (SEEMING.has(lemma)) return lemma === 'seem' || isIt || isSeen(unit, next) ? wordAt(unit, head) : null;
  if (LOOKING.has(lemma)) return isIt && LIKENING.has(lowerOf(unit, next)) ? wordAt(unit, head) : null;
  const isSaid = SAID_TO.has(lowerOf(unit, head)) && BE.has(lowerOf(unit, verb.first)) && isInfinitiveAt(unit, next);
  return isSaid ? wordAt(unit, head) : null;
}

/** "appears safe", "appears to be", "appears that"; not "appears in court". */
function isSeen(unit: Unit, at: number): boolean {
  return classOf(unit, at) === 'ADJ' || lowerOf(unit, at) === 'that' || isInfinitiveAt(unit, at);
}

/** "I think S", and "said that she thinks S" of the speaker; not "I believe in", "I cannot believe S". */
function opinionOf({ unit, saying }: Candidate, predicate: Predicate): Range | null {
  const { verb, end, subject } = predicate;
  if (!subject || subject.end > verb.first || !isOpining(predicate)) return null;
  const who = lowerOf(unit, subject.end - 1);
  if (!OPINERS.has(who) && !(saying && !unit.spoken && REPORTED_OPINERS.has(who))) return null;
  for (let at = verb.end; at < end; at++) if (isFiniteAt(unit, at)) return wordsAt(unit, subject.end - 1, verb.end);
  return null;
}

/** "think", "do not believe", in the present and of a statement. */
function isOpining({ unit, verb, end }: Predicate): boolean {
  if (!OPINING.has(lemmaOf(unit, verb.end - 1)) || tagOf(unit, verb.end - 1) === 'VBD') return false;
  for (let at = verb.first; at < verb.end - 1; at++) {
    if (classOf(unit, at) === 'AUX' && !DO.has(lowerOf(unit, at))) return false;
  }
  const next = afterAdverbs(unit, verb.end, end);
  return classOf(unit, next) !== 'ADP' || LIKENING.has(lowerOf(unit, next));
}

/** "reportedly", "in my opinion", "sort of", ", I think," in the main clause: not in its subject, nor in a clause that hangs on it. */
function hedgeAmong({ unit, clause }: Candidate, { first, verb, end }: Predicate): Range | null {
  if (!hasLabelWord(unit, LabelWord.hedge)) return null;
  const { subject } = clause;
  const skips = ALL_SUBORDINATORS.has(lowerOf(unit, first));
  for (let at = skips ? (subject?.first ?? verb.first) : first; at < end; at++) {
    if (subject && at >= subject.first && at < subject.end) continue;
    if (at >= verb.end && opensClause(unit, at)) return null;
    const found = hedgeAt(unit, at);
    if (found) return found;
  }
  return null;
}

/** A clause that hangs on the main one begins, or is under way. */
function opensClause(unit: Unit, at: number): boolean {
  return readsAs(unit, at) === 'opener' || isFiniteAt(unit, at);
}

function readsAs({ doc, at }: Unit, position: number): ReturnType<typeof hedgeKindOf> {
  const word = doc.tokens[at[position] ?? -1]?.word;
  return word ? hedgeKindOf(word) : 'other';
}

function hedgeAt(unit: Unit, at: number): Range | null {
  if (readsAs(unit, at) !== 'hedge') return null;
  const word = lowerOf(unit, at);
  if (HEDGING.has(word)) return isHedge(unit, at) ? wordAt(unit, at) : null;
  if (SORTS.has(word)) return isSortOf(unit, at) ? wordsAt(unit, at, at + 2) : null;
  if (OPINERS.has(word)) return isAside(unit, at) ? wordsAt(unit, at, at + 2) : null;
  const isOpinion = OPINIONS.has(word) && POSSESSIVE_DETERMINERS.has(lowerOf(unit, at - 1));
  return isOpinion && OPINION_LINKS.has(lowerOf(unit, at - 2)) ? wordsAt(unit, at - 2, at + 1) : null;
}

/** Not "much less likely", "the allegedly corrupt mayor". */
function isHedge(unit: Unit, at: number): boolean {
  return classOf(unit, at) === 'ADV' && !COMPARES_LIKELY.has(lowerOf(unit, at - 1)) && !isWithinPhrase(unit, at);
}

/** "the allegedly corrupt mayor": only what he is said to be is left open. */
function isWithinPhrase(unit: Unit, at: number): boolean {
  const token = tokenOf(unit, at);
  return (nounPhraseAt(unit.doc, token)?.first ?? token) < token;
}

/** "is sort of safe"; not "a sort of dam". */
function isSortOf(unit: Unit, at: number): boolean {
  const before = classOf(unit, at - 1);
  return lowerOf(unit, at + 1) === 'of' && before !== 'DET' && before !== 'ADJ' && before !== 'PRON';
}

/** ", I think,". */
function isAside(unit: Unit, at: number): boolean {
  return lowerOf(unit, at - 1) === ',' && OPINING.has(lowerOf(unit, at + 1)) && classOf(unit, at + 2) === 'PUNCT';
}
