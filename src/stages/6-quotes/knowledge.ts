import { CONTENT_ENDS } from '../../lang/en/content-ends.ts';
import { CUE_FRAMES } from '../../lang/en/cue-frames.ts';
import { SPEECH_VERBS } from '../../lang/en/speech-verbs.ts';
import type { Context } from '../../model/context.ts';

/** What is known of English cues and content, as counted on PolNeAR train; see `lang/en/`. */
export interface Knowledge {
  /** Whether a verb may be a cue at all. */
  readonly isCandidate: (lemma: string) => boolean;
  /** Whether a verb usually introduces what somebody says. */
  readonly isCue: (lemma: string) => boolean;
  /** How often candidates of a lemma, frame and circumstance are attributions. */
  readonly rate: (lemma: string, frame: string) => number;
  /** How often content ends at a place of a kind, in a frame. */
  readonly endRate: (place: string, frame: string) => number;
}

/** The knowledge for a run: cues of speech alone or all. */
export function knowledgeFor({ attributions, lexicon }: Context): Knowledge {
  const speech = (lemma: string): boolean => SPEECH_VERBS.has(lemma) || lexicon.cueVerbs.has(lemma);
  const all = (lemma: string): boolean => speech(lemma) || CUE_FRAMES.lemmas[lemma] !== undefined;
  return { isCandidate: attributions === 'speech' ? speech : all, isCue: speech, rate: rateOf, endRate: endRateOf };
}

/** Cases that a lemma's own count is weighed against: that of all lemmas of its kind counts as so many. */
const PRIOR = 3;

/** Share of right candidates: the lemma's own in this circumstance, leaning on that of the circumstance alone. */
function rateOf(lemma: string, frame: string): number {
  const [right, seen] = CUE_FRAMES.lemmas[lemma]?.[frame] ?? [0, 0];
  const [priorRight, priorSeen] = CUE_FRAMES.frames[frame] ?? [0, 0];
  const prior = (priorRight + 0.2) / (priorSeen + 1);
  return (right + prior * PRIOR) / (seen + PRIOR);
}

const LEAST_SEEN = 6;

function endRateOf(place: string, frame: string): number {
  for (const key of [`${frame} ${place}`, place]) {
    const counts = CONTENT_ENDS[key];
    if (counts && counts[1] >= LEAST_SEEN) return counts[0] / counts[1];
  }
  return 0;
}
