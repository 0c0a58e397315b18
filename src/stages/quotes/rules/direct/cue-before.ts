import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import { finishedQuotation } from '../../grammar/quotation.ts';
import type { Scene } from '../../input.ts';
import { joinsLeft } from '../../resumes-left.ts';

export const cueBefore: Rule<Scene, Candidate> = {
  id: 'direct/cue-before',
  about: 'A quotation behind its cue: “he said, “We win.””, “he said in a statement that “…””.',
  *find(scene) {
    const { isCue, endRate } = scene.knowledge;
    for (const cue of scene.cues) {
      const { frame, start } = cue.complement;
      if ((frame !== 'quote' && frame !== 'quote-far') || cue.leftQuoted || joinsLeft(scene, cue)) continue;
      const content = finishedQuotation(scene, start) ?? contentFrom(scene, start, frame, isCue, endRate);
      const found = candidateOf(scene, cue, frame, [content]);
      if (found) yield found;
    }
  },
};
