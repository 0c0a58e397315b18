import { phraseAt, verbAt } from '../../../../model/phrase-lookup.ts';
import type { Range } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import { placeAt } from '../../grammar/places.ts';
import { behindComma, type Cue, isClause, type Scene } from '../../input.ts';

export const cueInside: Rule<Scene, Candidate> = {
  id: 'indirect/cue-inside',
  about: 'A statement around its cue: "The plan, the ministry said, had failed."',
  *find(scene) {
    for (const cue of scene.cues) {
      const { left, leftQuoted, complement } = cue;
      if (!left || leftQuoted || !behindComma(scene, complement.start)) continue;
      const found = candidateAround(scene, cue, left, complement.start);
      if (found) yield found;
    }
  },
};

/** Content from `left` on over the cue to what stands behind the comma, where that still belongs to it. */
function candidateAround(scene: Scene, cue: Cue, left: Range, comma: number): Candidate | undefined {
  const { isCue, endRate } = scene.knowledge;
  const kind = isClause(scene, left) ? 'clause' : 'phrase';
  const place = placeAt(scene, comma, isCue) ?? '';
  if (kind === 'clause' && (endRate(place, 'around clause') > 0.5 || isRenamed(scene, cue)))
    return candidateOf(scene, cue, `before ${kind} ,`, [left]);
  const right = contentFrom(scene, comma + 1, `around ${kind}`, isCue, endRate);
  return candidateOf(scene, cue, `around ${kind}`, [left, right]);
}

/** Whether the source stands behind the verb and a phrase behind its comma renames it: "…, said Smith, a farmer." */
function isRenamed(scene: Scene, { subject, complement }: Cue): boolean {
  const phrase = subject?.kind === 'inverted' ? phraseAt(scene, complement.start + 1) : undefined;
  return phrase !== undefined && verbAt(scene, phrase.end)?.form !== 'finite';
}
