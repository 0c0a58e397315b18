import { lowerAt, sentenceAround } from '../../../../model/phrase-lookup.ts';
import type { Range } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { contentFrom, trimmed } from '../../grammar/content-end.ts';
import { behindComma, type Cue, leftRange, type Scene } from '../../input.ts';

export const asClause: Rule<Scene, Candidate> = {
  id: 'indirect/as-clause',
  about:
    'A statement with a clause in "as" at its start, end or middle: "As the minister put it, the plan had failed."',
  *find(scene) {
    for (const cue of scene.cues) {
      const content = contentOf(scene, cue);
      const found = content && candidateOf(scene, cue, `as${content.length}`, content);
      if (found) yield found;
    }
  },
};

function contentOf(scene: Scene, { verb, subject, complement }: Cue): Range[] | undefined {
  const opening = (subject?.kind === 'subject' ? subject.first : verb.first) - 1;
  if (lowerAt(scene, opening) !== 'as') return undefined;
  const closing = lowerAt(scene, complement.start) === ',' ? complement.start : complement.start + 1;
  const { first } = sentenceAround(scene, verb.head);
  const { isCue, endRate } = scene.knowledge;
  const right = behindComma(scene, closing) && contentFrom(scene, closing + 1, 'as', isCue, endRate);
  const left = opening - 1 > first && lowerAt(scene, opening - 1) === ',' ? leftRange(scene, opening - 1) : undefined;
  const spans = [left, right].filter((range) => range !== undefined).map((range) => trimmed(scene, range));
  return spans.length > 0 ? spans : undefined;
}
