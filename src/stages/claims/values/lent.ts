import { LENDING_PASSIVES, LENDING_PREDICATES, LENDING_VERBS } from '../../../lang/en/claim-keys.ts';
import { NEGATION } from '../../../lang/en/function-words.ts';
import { classOf, lemmaOf, lowerOf, tagOf, tokenOf, type Unit, verbOf } from '../unit.ts';

/**
 * Whether the verb or adjective at a position only lends time, duty or guess to the infinitive after it: "has to go",
 * "is going to go", "is likely to go", "is said to have gone".
 */
export function isLent(unit: Unit, position: number): boolean {
  if (tagOf(unit, position + 1) !== 'TO') return isCopulaOfLent(unit, position);
  const group = verbOf(unit, position);
  const lower = lowerOf(unit, position);
  if (LENDING_PREDICATES.has(lower)) return true;
  if (group?.head !== tokenOf(unit, position)) return false;
  if (lower === 'going' || LENDING_VERBS.has(group.lemma)) return true;
  return group.passive && LENDING_PASSIVES.has(group.lemma);
}

/** "is" in "is likely to go", and in "is to go". */
function isCopulaOfLent(unit: Unit, position: number): boolean {
  if (lemmaOf(unit, position) !== 'be') return false;
  let at = position + 1;
  while (isAdverb(unit, at) && !LENDING_PREDICATES.has(lowerOf(unit, at))) at++;
  return LENDING_PREDICATES.has(lowerOf(unit, at)) && tagOf(unit, at + 1) === 'TO';
}

function isAdverb(unit: Unit, position: number): boolean {
  return classOf(unit, position) === 'ADV' || NEGATION.has(lowerOf(unit, position));
}
