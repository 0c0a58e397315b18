import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import { placeAt } from '../../grammar/places.ts';
import { behindComma, isClause, type Scene } from '../../scene.ts';

export const cueInside: Rule<Scene, Candidate> = {
  id: 'indirect/cue-inside',
  about: 'A statement around its cue: "The plan, the ministry said, had failed."',
  *find(scene) {
    const { isCue, endRate } = scene.knowledge;
    for (const cue of scene.cues) {
      const { left, leftQuoted, complement } = cue;
      if (!left || leftQuoted) continue;
      if (!behindComma(scene, complement.start)) continue;
      const kind = isClause(scene, left) ? 'clause' : 'phrase';
      const place = placeAt(scene, complement.start, isCue) ?? '';
      const goesOn = kind === 'phrase' || endRate(place, 'around clause') <= 0.5;
      const right = contentFrom(scene, complement.start + 1, `around ${kind}`, isCue, endRate);
      const found = candidateOf(
        scene,
        cue,
        goesOn ? `around ${kind}` : `before ${kind} ,`,
        goesOn ? [left, right] : [left],
      );
      if (found) yield found;
    }
  },
};
