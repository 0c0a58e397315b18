import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import type { Scene } from '../../scene.ts';

export const cueAfter: Rule<Scene, Candidate> = {
  id: 'direct/cue-after',
  about: 'A quotation before its cue, with what goes on behind a comma and mark: “We win,” he said, “again.”',
  *find(scene) {
    for (const cue of scene.cues) {
      const { left, leftQuoted, complement } = cue;
      if (!left || !leftQuoted) continue;
      const goesOn = complement.frame === 'quote';
      const { isCue, endRate } = scene.knowledge;
      const behind = goesOn ? [contentFrom(scene, complement.start, 'interrupted', isCue, endRate)] : [];
      const found = candidateOf(scene, cue, goesOn ? 'interrupted' : 'before', [left, ...behind]);
      if (found) yield found;
    }
  },
};
