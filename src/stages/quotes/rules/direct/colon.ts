import { opensQuotation, quotationAt } from '../../../../model/phrase-lookup.ts';
import type { Range } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { toSentenceEnd } from '../../grammar/content-end.ts';
import type { Scene } from '../../input.ts';

/** The quotation that opens at `first`, or the sentence. */
function contentAt(scene: Scene, first: number): Range {
  if (!opensQuotation(scene, first)) return toSentenceEnd(scene, first);
  const within = quotationAt(scene, first);
  let end = first;
  while (quotationAt(scene, end) === within) end++;
  return { first, end };
}

export const colon: Rule<Scene, Candidate> = {
  id: 'direct/colon',
  about: 'What follows a cue and a colon, also in the next paragraph: “He said: “We win.””.',
  *find(scene) {
    for (const cue of scene.cues) {
      const { frame, start } = cue.complement;
      if (frame !== 'colon' || start >= scene.tokens.length) continue;
      const kind = opensQuotation(scene, start) ? 'colon”' : 'colon';
      const found = candidateOf(scene, cue, kind, [contentAt(scene, start)]);
      if (found) yield found;
    }
  },
};
