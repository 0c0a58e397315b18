import { INDEFINITE_ARTICLES, SUBJECT_PRONOUNS } from '../../../lang/en/function-words.ts';
import { ELLIPTICAL, LEAVES_OUT_IT, PLACES } from '../../../lang/en/refusals.ts';
import type { Candidate } from '../candidate.ts';
import { hasElidedSubject } from '../elided.ts';
import { classOf, lemmaOf, lowerOf, tagOf, type Unit } from '../unit.ts';
import { frameOf } from '../wording/frame.ts';
import type { ClauseRefusal } from './refusal.ts';

export const gap: ClauseRefusal = {
  id: 'refusals/gap',
  about: 'A clause without its subject: "thanked the media".',
  refuses: (candidate) =>
    frameOf(candidate) !== 'with-cue' &&
    ((isBare(candidate) && !hasElidedSubject(candidate)) || isElliptical(candidate)),
};

/** "Hope it helps". */
function isElliptical({ unit, clause: { first } }: Candidate): boolean {
  return ELLIPTICAL.get(lowerOf(unit, first))?.has(lowerOf(unit, first + 1)) ?? false;
}

/** Whether the finite verb is the first word, but for adverbs, and no subject stands behind it as in "Had he known". */
function isBare({ unit, clause: { first, verb, subject, shared } }: Candidate): boolean {
  if (!verb || subject || shared) return false;
  let at = first;
  while (at < verb.first && isBeforeVerb(unit, at)) at++;
  return at === verb.first && !LEAVES_OUT_IT.has(lemmaOf(unit, at)) && !isInverted(unit, verb.first);
}

/** Marks and adverbs; behind "here" and "there" the subject follows its verb. */
function isBeforeVerb(unit: Unit, at: number): boolean {
  return classOf(unit, at) === 'PUNCT' || (classOf(unit, at) === 'ADV' && !PLACES.has(lowerOf(unit, at)));
}

/** "Had the dam held"; of "is a lie" the subject is missing. */
function isInverted(unit: Unit, at: number): boolean {
  if (classOf(unit, at) !== 'AUX') return false;
  const next = lowerOf(unit, at + 1);
  return SUBJECT_PRONOUNS.includes(next) || (tagOf(unit, at + 1) === 'DT' && !INDEFINITE_ARTICLES.has(next));
}
