import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import { finishedQuotation } from '../../grammar/quotation.ts';
import type { Scene } from '../../input.ts';
import { joinsLeft } from '../../resumes-left.ts';

/** Rank among the candidates of one cue, set by hand; what share is right, lang/en/quote-confidence.ts says. */
const RATE = 0.85;

export const quotedInside: Rule<Scene, Candidate> = {
  id: 'mixed/cue-inside',
  about: 'A sentence around its cue that ends in quotation marks: "If they move, he said, “we will follow.””.',
  *find(scene) {
    const { isCue, endRate } = scene.knowledge;
    for (const cue of scene.cues) {
      if (!cue.left || !joinsLeft(scene, cue)) continue;
      const { start } = cue.complement;
      const right = finishedQuotation(scene, start) ?? contentFrom(scene, start, 'interrupted', isCue, endRate);
      const found = candidateOf(scene, cue, 'interrupted', [cue.left, right]);
      if (found) yield { ...found, rate: RATE };
    }
  },
};
