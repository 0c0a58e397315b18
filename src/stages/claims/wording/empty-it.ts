import { EMPTY_IT_ADVERBS, EMPTY_IT_LEMMAS, EMPTY_IT_PREDICATES, EMPTY_IT_VERBS } from '../../../lang/en/pronouns.ts';
import { classOf, lemmaOf, lowerOf, tagOf, type Unit } from '../unit.ts';

/** Whether an "it" stands for nothing: "it is clear that", "it takes two hours to", "it rains". */
export function isEmptyIt(unit: Unit, at: number): boolean {
  if (lowerOf(unit, at) !== 'it') return false;
  let next = at + 1;
  while (classOf(unit, next) === 'AUX' && lemmaOf(unit, next) !== 'be') next = pastAdverbs(unit, next + 1);
  next = pastAdverbs(unit, next);
  if (EMPTY_IT_VERBS.has(lowerOf(unit, next)) || EMPTY_IT_LEMMAS.has(lemmaOf(unit, next))) return true;
  if (lemmaOf(unit, next) !== 'be') return false;
  while (lemmaOf(unit, next) === 'be') next = pastAdverbs(unit, next + 1);
  return EMPTY_IT_PREDICATES.has(lowerOf(unit, next)) || isTime(unit, next) || extraposes(unit, next);
}

function pastAdverbs(unit: Unit, from: number): number {
  let at = from;
  while (lemmaOf(unit, at) !== 'be' && (EMPTY_IT_ADVERBS.has(lowerOf(unit, at)) || classOf(unit, at) === 'ADV')) {
    if (EMPTY_IT_PREDICATES.has(lowerOf(unit, at)) && lowerOf(unit, at) !== 'not') break;
    at++;
  }
  return at;
}

/** Whether a time of day stands at a position: "It is *3 a.m.*" */
export function isTime(unit: Unit, at: number): boolean {
  const after = lowerOf(unit, at + 1);
  return tagOf(unit, at) === 'CD' && (after === 'a.m.' || after === 'p.m.' || after === "o'clock");
}

const LOOK_AHEAD = 8;

/** "It is wise of them to help", "it was divisions in the party that counted": what it is comes later. */
function extraposes(unit: Unit, from: number): boolean {
  for (let i = from + 1; i < from + LOOK_AHEAD; i++) {
    const lower = lowerOf(unit, i);
    if (lower === '' || classOf(unit, i) === 'PUNCT') return false;
    if (lower === 'that' && i > from && tagOf(unit, i) !== 'DT') return true;
    if (lower === 'to' && tagOf(unit, i + 1) === 'VB' && tagOf(unit, from) === 'JJ') return true;
    if (classOf(unit, i) === 'VERB') return false;
  }
  return false;
}
