import { placeOf, type SpeakerRule } from '../input.ts';
import { spokenBy } from '../opinion.ts';
import { previousSpeakers } from './pronoun-source.ts';

/** A quotation that stands alone, in the paragraph after one whose speaker is named, goes on in the same mouth. */
export const runningSpeech: SpeakerRule = {
  id: 'running-speech',
  about: 'A quotation without cue and source after another in the same or the next paragraph: the same speaker.',
  judge(input, attribution, index) {
    if (attribution.source || attribution.cue || attribution.type !== 'direct') return null;
    const previous = previousSpeakers(input, index, placeOf(attribution));
    return previous.length > 0 ? spokenBy(previous) : null;
  },
};
