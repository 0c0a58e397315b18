import { SECOND_PERSON_FORMS } from '../../../lang/en/pronouns.ts';
import { FILLERS_AFTER_YOU, OCCASIONS, OF_ANYBODY, OPENS_FOR_ANYBODY } from '../../../lang/en/rewording.ts';
import { memoizeLast } from '../../../model/memoize.ts';
import { mentionsIn } from '../../../model/mentions.ts';
import { lowerAt } from '../../../model/phrase-lookup.ts';
import type { Candidate } from '../candidate.ts';
import { lowerOf, tagOf } from '../unit.ts';
import { isSpokenAt } from './spoken.ts';

/** Index of the one person to whom a saying is addressed by name or pronoun, -1 where nobody or several are. */
export const addresseeOf: (candidate: Candidate) => number = memoizeLast(({ doc, saying }) => {
  const span = saying?.attribution.addressee;
  if (!span) return -1;
  const [mention, ...others] = mentionsIn(doc, span);
  const whole = mention && mention.kind !== 'nominal' && mention.end === span.end && others.length === 0;
  const meant = whole ? doc.entities[mention.entity] : undefined;
  return mention && meant?.type === 'PERSON' && !meant.plural ? mention.entity : -1;
});

/** Whether the "you" at a token means those who are spoken to: not anybody, as in "if you look back", and no filler. */
export function isAddressed(candidate: Candidate, token: number): boolean {
  const { doc } = candidate;
  const isFiller = FILLERS_AFTER_YOU.has(lowerAt(doc, token + 1)) && doc.classes[token + 2] === 'PUNCT';
  return !isFiller && !meansAnybody(candidate);
}

/** Whether "you" is anybody in a clause: somewhere in it it is the subject of what may happen, or nobody is quoted. */
const meansAnybody = memoizeLast((candidate: Candidate): boolean => {
  const { unit, clause } = candidate;
  for (let at = clause.first; at < clause.end; at++) {
    if (!SECOND_PERSON_FORMS.has(lowerOf(unit, at))) continue;
    if (!isSpokenAt(candidate, at)) return true;
    const before = lowerOf(unit, at - 1);
    // "You knew it": what somebody did.
    if (at === clause.first && tagOf(unit, at + 1) === 'VBD') return false;
    if (OPENS_FOR_ANYBODY.has(before) || OCCASIONS.has(before) || OF_ANYBODY.has(lowerOf(unit, at + 1))) return true;
  }
  return false;
});
