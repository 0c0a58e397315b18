import { HALF_MODALS, NEVER_INFLECTED, PERFECT_ONLY } from '../../../lang/en/rewording.ts';
import { SINGULAR_FORMS } from '../../../lang/en/short-forms.ts';
import type { Penn } from '../../../model/tags.ts';
import { thirdPerson } from '../../../model/third-person.ts';
import { classOf, lemmaOf, lowerOf, tagOf, type Unit } from '../unit.ts';

/** Tags that a verb right after its pronoun sometimes has by mistake: "I like it". */
export const LOOKS_LIKE_NO_VERB: ReadonlySet<Penn> = new Set<Penn>(['NN', 'IN', 'JJ']);
/** Tags of words with which an object begins that no noun before them can have. */
export const OBJECT_OPENERS: ReadonlySet<Penn> = new Set<Penn>(['DT', 'PRP', 'PRP$']);

/** The form of a verb after a singular name; null where it does not change. */
export function singularOf(unit: Unit, at: number, plural: boolean): string | null {
  const lower = lowerOf(unit, at);
  if (NEVER_INFLECTED.has(lower)) return null;
  if (lower === "'d") return writtenOutD(unit, at);
  if (lower === "'s") return writtenOutS(unit, at);
  const irregular = SINGULAR_FORMS.get(lower);
  if (irregular !== undefined) return irregular;
  if (lower === 'were') return plural ? 'was' : null;
  if (HALF_MODALS.has(lower) && isNegation(unit, at + 1)) return null;
  return isBareForm(unit, at) ? thirdPerson(lower) : null;
}

/** "I'd been" is "had", "I'd go" is "would". */
function writtenOutD(unit: Unit, at: number): string {
  const next = behindAdverbs(unit, at + 1);
  const tag = tagOf(unit, next);
  return tag === 'VBN' || tag === 'VBD' || lowerOf(unit, next) === 'better' ? 'had' : 'would';
}

/** "he's been", "he's made it" is "has", "he's late" is "is"; "he's made" may be either and stays short. */
function writtenOutS(unit: Unit, at: number): string | null {
  const next = behindAdverbs(unit, at + 1);
  if (PERFECT_ONLY.has(lowerOf(unit, next))) return 'has';
  // "he's, you know, taken it".
  if (lowerOf(unit, at + 1) === ',') return null;
  if (tagOf(unit, next) !== 'VBN' && tagOf(unit, next) !== 'VBD') return 'is';
  return OBJECT_OPENERS.has(tagOf(unit, next + 1)) ? 'has' : null;
}

function behindAdverbs(unit: Unit, from: number): number {
  let at = from;
  while (classOf(unit, at) === 'ADV' && lowerOf(unit, at) !== 'better') at++;
  return at;
}

function isNegation(unit: Unit, at: number): boolean {
  const lower = lowerOf(unit, at);
  return lower === 'not' || lower === "n't";
}

/** Whether a verb is in its base form, whatever its tag says of it: "I come" is no participle. */
function isBareForm(unit: Unit, at: number): boolean {
  const tag = tagOf(unit, at);
  if (tag === 'VBP' || tag === 'VB' || LOOKS_LIKE_NO_VERB.has(tag)) return true;
  return tag === 'VBN' && lemmaOf(unit, at) === lowerOf(unit, at);
}
