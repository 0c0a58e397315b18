import { lowerAt } from '../../../../model/phrase-lookup.ts';
import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { isClause, opensSubordinate, type Scene } from '../../input.ts';

export const statementBefore: Rule<Scene, Candidate> = {
  id: 'indirect/cue-after',
  about: 'A statement before its cue: "The plan failed, the ministry said."',
  *find(scene) {
    for (const cue of scene.cues) {
      const { left, leftQuoted, complement } = cue;
      if (!left || leftQuoted || lowerAt(scene, complement.start) === ',') continue;
      const kind = isClause(scene, left) ? (opensSubordinate(scene, left) ? 'sub ' : '') : 'phrase ';
      const frame = `before ${kind}${complement.frame}`;
      const found = candidateOf(scene, cue, frame, [left]);
      if (found) yield found;
    }
  },
};
