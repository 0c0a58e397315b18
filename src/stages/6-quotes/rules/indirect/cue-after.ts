import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { lowerAt } from '../../grammar/look.ts';
import { isClause, opensSubordinate, type Scene } from '../../scene.ts';

export const statementBefore: Rule<Scene, Candidate> = {
  id: 'indirect/cue-after',
  about: 'A statement before its cue: "The plan failed, the ministry said."',
  *find(scene) {
    for (const cue of scene.cues) {
      const { left, leftQuoted, complement } = cue;
      if (!left || leftQuoted || !isClause(scene, left) || lowerAt(scene, complement.start) === ',') continue;
      const frame = `before ${opensSubordinate(scene, left) ? 'sub ' : ''}${complement.frame}`;
      const found = candidateOf(scene, cue, frame, [left]);
      if (found) yield found;
    }
  },
};
