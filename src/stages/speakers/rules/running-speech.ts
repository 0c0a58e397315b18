import { HE_OR_SHE } from '../../../model/agreement.ts';
import { paragraphAt, placeOf, previousSpeakers, type SpeakerInput, type SpeakerRule } from '../input.ts';
import { spokenBy, UNNAMED, undecided } from '../opinion.ts';
import { standingAt } from '../standing.ts';

/**
 * A quotation that stands alone, in the paragraph after one whose speaker is named, goes on in the same mouth. Where another
 * person has entered since, and is more salient than who spoke, it could be both.
 */
export const runningSpeech: SpeakerRule = {
  id: 'running-speech',
  about: 'A quotation without cue and source after another in the same or the next paragraph: the same speaker.',
  judge(input, attribution, index) {
    if (attribution.source || attribution.cue || attribution.type !== 'direct') return null;
    const place = placeOf(attribution);
    const previous = previousSpeakers(input, index, place);
    const [speaker, ...others] = previous;
    if (speaker === undefined) return null;
    const round = roundBefore(input, index);
    if (round) return undecided(round);
    if (others.length > 0 || input.doc.entities[speaker]?.type !== 'PERSON') return spokenBy(previous);
    const standing = standingAt(input, { attribution, place, as: HE_OR_SHE, goesOn: -1 });
    if (!standing) return spokenBy(previous);
    const { entity, margin, rival } = standing;
    if (entity === speaker) return spokenBy(previous, margin, rival < 0 ? [] : [rival]);
    return entity < 0 ? UNNAMED : undecided([speaker, entity]);
  },
};

/** Three who have spoken by turns, a paragraph each, right before a quotation that is one too: any of them may go on. */
function roundBefore(input: SpeakerInput, index: number): number[] | null {
  const round = new Set<number>();
  let at = index;
  for (let steps = 0; steps < 3; steps++) {
    const before = input.before[at] ?? -1;
    const [speaker, ...others] = input.speakers[before] ?? [];
    if (speaker === undefined || others.length > 0 || paragraphOf(input, before) !== paragraphOf(input, at) - 1)
      return null;
    round.add(speaker);
    at = before;
  }
  return round.size === 3 ? [...round] : null;
}

function paragraphOf(input: SpeakerInput, index: number): number {
  const attribution = input.doc.attributions[index];
  return attribution ? paragraphAt(input, placeOf(attribution)) : -1;
}
