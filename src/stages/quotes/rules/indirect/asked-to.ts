import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import type { Scene } from '../../input.ts';

export const askedTo: Rule<Scene, Candidate> = {
  id: 'indirect/asked-to',
  about: 'Who is to do what, both as content: "asked voters to stay calm".',
  *find(scene) {
    const { isCue, endRate } = scene.knowledge;
    for (const cue of scene.cues) {
      const { addressee, frame } = cue.complement;
      if (frame !== 'to' || !addressee) continue;
      const content = contentFrom(scene, addressee.first, 'np-to', isCue, endRate);
      const found = candidateOf(scene, { ...cue, complement: { ...cue.complement, addressee: null } }, 'heard-to', [
        content,
      ]);
      if (found) yield found;
    }
  },
};
