import { Serves } from '../../../model/agreement.ts';
import { standingAt } from '../floor.ts';
import { placeOf, type SpeakerRule } from '../input.ts';
import { spokenBy, UNNAMED, undecided } from '../opinion.ts';
import { previousSpeakers } from './pronoun-source.ts';

/** Who speaks on is a person, man or woman. */
const PERSONS = Serves.he | Serves.she;

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
    if (others.length > 0 || input.doc.entities[speaker]?.type !== 'PERSON') return spokenBy(previous);
    const standing = standingAt(input, { attribution, place, as: PERSONS, goesOn: -1 });
    if (!standing) return spokenBy(previous);
    const { entity, margin, rival } = standing;
    if (entity === speaker) return spokenBy(previous, margin, rival < 0 ? [] : [rival]);
    return entity < 0 ? UNNAMED : undecided([speaker, entity]);
  },
};
