import { ARTICLES, INDEFINITE_ARTICLES } from '../../../lang/en/function-words.ts';
import { EMPTY_IT_ADVERBS, EMPTY_IT_LEMMAS, EMPTY_IT_VERBS } from '../../../lang/en/pronouns.ts';
import { CLOSES_IT, JUDGING_NOUNS, TELLS_IT, WEATHER_PREDICATES, WEATHER_VERBS } from '../../../lang/en/rewording.ts';
import { classOf, lemmaOf, lowerOf, tagOf, type Unit, verbOf } from '../unit.ts';
import { isTime } from './empty-it.ts';

/**
 * Whether an "it" at a position of a unit is told by its own sentence: by the weather or the clock, or by a clause that
 * comes later ("it is wise to wait", "it was Lund who left"). Stricter than `isEmptyIt`, which only keeps names away:
 * "It is important." may mean anything, and only the article tells what.
 */
export function isImpersonalIt(unit: Unit, at: number): boolean {
  // "makes it hard to see".
  const after = pastAdverbs(unit, at + 1);
  if (classOf(unit, after) === 'ADJ') return comesLater(unit, after);
  let next = at + 1;
  while (classOf(unit, next) === 'AUX' && lemmaOf(unit, next) !== 'be') next = pastAdverbs(unit, next + 1);
  next = pastAdverbs(unit, next);
  const lemma = lemmaOf(unit, next);
  if (WEATHER_VERBS.has(lemma)) return true;
  if (EMPTY_IT_VERBS.has(lowerOf(unit, next)) || EMPTY_IT_LEMMAS.has(lemma)) return comesLater(unit, next);
  if (lemma !== 'be') return false;
  while (lemmaOf(unit, next) === 'be' || isGoingToBe(unit, next)) next = pastAdverbs(unit, next + 1);
  return WEATHER_PREDICATES.has(lowerOf(unit, next)) || isTime(unit, next) || comesLater(unit, next);
}

/** "it is *going to* be hard to leave". */
function isGoingToBe(unit: Unit, at: number): boolean {
  const [word, next] = [lowerOf(unit, at), lowerOf(unit, at + 1)];
  return (word === 'going' && next === 'to') || (word === 'to' && next === 'be');
}

function pastAdverbs(unit: Unit, from: number): number {
  let at = from;
  while (lemmaOf(unit, at) !== 'be' && isBetween(unit, at) && !WEATHER_PREDICATES.has(lowerOf(unit, at))) at++;
  return at;
}

function isBetween(unit: Unit, at: number): boolean {
  const lower = lowerOf(unit, at);
  return (EMPTY_IT_ADVERBS.has(lower) || classOf(unit, at) === 'ADV') && !ARTICLES.has(lower);
}

/** So many words may stand between what is said of "it" and the clause that tells it. */
const LOOK_AHEAD = 14;

/** Whether a clause that tells what "it" is follows what is said of it, which begins at a position. */
function comesLater(unit: Unit, from: number): boolean {
  if (opensBareClause(unit, from)) return true;
  // "It is waiting to be told": what somebody or something does.
  if (tagOf(unit, from) === 'VBG') return false;
  for (let at = from + 1; at < from + LOOK_AHEAD; at++) {
    const lower = lowerOf(unit, at);
    if (lower === '' || CLOSES_IT.has(lower)) return false;
    if (TELLS_IT.has(lower)) return tells(unit, from, at);
    // "It is something you would be a fool to sell."
    if (verbOf(unit, at)?.form === 'finite') return false;
  }
  return false;
}

/** Whether the opener at a position opens what "it" is; what is said of it begins at `from`. */
function tells(unit: Unit, from: number, at: number): boolean {
  const before = tagOf(unit, at - 1);
  switch (lowerOf(unit, at)) {
    case 'to':
      return opensInfinitive(unit, at) && !isOwnOf(unit, from, at - 1) && tagOf(unit, from) !== 'VBN';
    // "It is a town that floods": the noun's own clause.
    case 'that':
    case 'who':
      return !(INDEFINITE_ARTICLES.has(lowerOf(unit, from)) && isVerb(unit, at + 1)) && tagOf(unit, at) !== 'DT';
    default:
      // "a question of how", "an if question", "a time when".
      return before !== 'IN' && before !== 'DT' && before !== 'NN';
  }
}

function opensInfinitive(unit: Unit, to: number): boolean {
  let at = to + 1;
  while (classOf(unit, at) === 'ADV') at++;
  return tagOf(unit, at) === 'VB' || lemmaOf(unit, at) === lowerOf(unit, at);
}

/** "It is a plan to cut taxes" tells of a plan; "it is a mistake to cut taxes" judges what is told. */
function isOwnOf(unit: Unit, from: number, noun: number): boolean {
  return ARTICLES.has(lowerOf(unit, from)) && classOf(unit, noun) === 'NOUN' && !JUDGING_NOUNS.has(lemmaOf(unit, noun));
}

/** "It is clear he left", "it was hard finding them": the clause right behind its adjective. */
function opensBareClause(unit: Unit, from: number): boolean {
  if (tagOf(unit, from) !== 'JJ') return false;
  if (tagOf(unit, from + 1) === 'VBG') return true;
  return OPENS_CLAUSE.has(tagOf(unit, from + 1)) && hasFiniteVerb(unit, from + 1);
}

const OPENS_CLAUSE = new Set<string>(['PRP', 'DT', 'PRP$', 'NNP', 'NNS', 'EX']);

function hasFiniteVerb(unit: Unit, from: number): boolean {
  for (let at = from; at < from + LOOK_AHEAD; at++) {
    const lower = lowerOf(unit, at);
    if (lower === '' || CLOSES_IT.has(lower) || TELLS_IT.has(lower)) return false;
    if (verbOf(unit, at)?.form === 'finite') return true;
  }
  return false;
}

function isVerb(unit: Unit, from: number): boolean {
  let at = from;
  while (classOf(unit, at) === 'ADV') at++;
  return classOf(unit, at) === 'VERB' || classOf(unit, at) === 'AUX';
}
