import { pronounOf } from '../../../lang/en/pronouns.ts';
import type { Attribution } from '../../../model/document.ts';
import { contains, firstStartingAt } from '../../../model/span.ts';
import { headsOf } from '../heads.ts';
import { agrees, mentionAt, paragraphAt, placeOf, type SpeakerInput, type SpeakerRule } from '../input.ts';
import { spokenBy } from '../opinion.ts';

/**
 * "he added": who spoke just before, unless another has been named since whom the pronoun can stand for. "they say"
 * after "Ann Tolmer and Rob Varden said" is both.
 */
export const pronounSource: SpeakerRule = {
  id: 'pronoun-source',
  about: 'The source is a pronoun: who spoke just before, or whom it stands for where another is named between.',
  judge(input, attribution, index) {
    if (!attribution.source) return null;
    const [head] = headsOf(input, attribution.source);
    const token = head && input.doc.tokens[head.first];
    const form = pronounOf(token);
    if (!token || form?.person !== 3 || form.form === 'possessive') return null;
    const mention = mentionAt(input, token);
    const own = mention?.kind === 'pronoun' ? mention.entity : null;
    const before = previousSpeakers(input, index, placeOf(attribution));
    const agreeing = before.filter((entity) => agrees(input.doc.entities[entity], form.gender, form.plural));
    const fits = form.plural ? before.length > 1 || agreeing.length > 0 : before.length === 1 && agreeing.length > 0;
    if (!fits || (own !== null && isNamedSince(input, own, index, token.start)))
      return own === null ? null : spokenBy([own]);
    return spokenBy(before);
  },
};

/** Who spoke last in this paragraph or the one before. */
export function previousSpeakers(input: SpeakerInput, index: number, place: number): readonly number[] {
  const before = input.before[index] ?? -1;
  const attribution = input.doc.attributions[before];
  if (!attribution) return [];
  const distance = paragraphAt(input, place) - paragraphAt(input, placeOf(attribution));
  return distance <= 1 ? (input.speakers[before] ?? []) : [];
}

const MAX_BETWEEN = 60;

/** Whether the narrator names an entity between the attribution before and the pronoun. */
function isNamedSince(input: SpeakerInput, entity: number, index: number, place: number): boolean {
  const before = input.doc.attributions[input.before[index] ?? -1];
  if (!before) return true;
  const from = firstStartingAt(input.mentions, placeOf(before));
  for (let i = from; i < from + MAX_BETWEEN; i++) {
    const mention = input.mentions[i];
    if (!mention || mention.start >= place) return false;
    if (mention.entity === entity && mention.kind !== 'pronoun' && !isWithin(before, mention)) return true;
  }
  return true;
}

function isWithin({ content }: Attribution, mention: { readonly start: number; readonly end: number }): boolean {
  return content.some((span) => contains(span, mention));
}
