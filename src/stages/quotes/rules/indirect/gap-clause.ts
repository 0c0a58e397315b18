import { lowerAt } from '../../../../model/phrase-lookup.ts';
import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import type { Scene } from '../../input.ts';

const RELATIVE = new Set(['which', 'what', 'who', 'that', 'whom']);

export const gapClause: Rule<Scene, Candidate> = {
  id: 'indirect/gap-clause',
  about: 'A relative clause that the source speaks in: "a deal which the ministry said was dead".',
  *find(scene) {
    const { isCue, endRate } = scene.knowledge;
    for (const cue of scene.cues) {
      const { complement, subject } = cue;
      if (complement.frame !== 'gap' || subject?.kind !== 'subject') continue;
      const before = subject.first - 1;
      const head = RELATIVE.has(lowerAt(scene, before)) ? [{ first: before, end: before + 1 }] : [];
      const rest = contentFrom(scene, complement.start, 'gap', isCue, endRate);
      const found = candidateOf(scene, cue, `gap ${head.length > 0 ? lowerAt(scene, before) : '-'}`, [...head, rest]);
      if (found) yield found;
    }
  },
};
