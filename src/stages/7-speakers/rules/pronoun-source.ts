import { pronounOf } from '../../../lang/en/pronouns.ts';
import { headsOf } from '../heads.ts';
import { agrees, mentionAt, paragraphAt, placeOf, type SpeakerRule, type View } from '../view.ts';

/** "he added": whom the pronoun stands for, or else who spoke just before. */
export const pronounSource: SpeakerRule = {
  id: 'pronoun-source',
  about: 'The source is a pronoun: the one it stands for, or else the speaker of the attribution just before.',
  resolve(view, attribution, index) {
    if (!attribution.source) return null;
    const [head] = headsOf(view, attribution.source);
    const token = head && view.doc.tokens[head.first];
    const form = pronounOf(token);
    if (!token || form?.person !== 3 || form.form === 'possessive') return null;
    const mention = mentionAt(view, token);
    if (mention?.kind === 'pronoun') return [mention.entity];
    const previous = previousSpeaker(view, index, placeOf(attribution));
    return agrees(view.doc.entities[previous], form.gender, form.plural) ? [previous] : null;
  },
};

/** Who spoke last in this paragraph or the one before, or -1. */
export function previousSpeaker(view: View, index: number, place: number): number {
  const before = view.before[index] ?? -1;
  const attribution = view.doc.attributions[before];
  if (!attribution) return -1;
  const distance = paragraphAt(view, place) - paragraphAt(view, placeOf(attribution));
  return distance <= 1 ? (view.speakers[before]?.[0] ?? -1) : -1;
}
