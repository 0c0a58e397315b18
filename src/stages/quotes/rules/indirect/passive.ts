import { lowerAt, phraseAt, sentenceAround } from '../../../../model/phrase-lookup.ts';
import type { Range } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { contentFrom, trimmed } from '../../grammar/content-end.ts';
import { rightExtended } from '../../grammar/extended-phrase.ts';
import type { Cue, Scene } from '../../input.ts';

export const passive: Rule<Scene, Candidate> = {
  id: 'indirect/passive',
  about: 'A passive with its subject as content: "the attack was condemned by critics", "he is accused of fraud".',
  *find(scene) {
    for (const cue of scene.cues) {
      if (!cue.verb.passive || cue.subject?.kind !== 'subject') continue;
      const found = candidateAt(scene, cue);
      if (found) yield found;
    }
  },
};

function candidateAt(scene: Scene, cue: Cue): Candidate | undefined {
  const { complement, subject, verb } = cue;
  const agent = agentOf(scene, verb.end);
  const { isCue, endRate } = scene.knowledge;
  const start = complement.frame.startsWith('prep:') ? complement.start - 1 : complement.start;
  const behind =
    agent || complement.frame === 'none' ? undefined : contentFrom(scene, start, 'passive', isCue, endRate);
  const content = [subject, behind].filter((range) => range !== undefined).map((range) => trimmed(scene, range));
  const plain = {
    ...cue,
    subject: agent && { ...agent, kind: 'agent' as const },
    complement: { ...complement, cueEnd: verb.end },
  };
  return candidateOf(scene, plain, `passive ${complement.frame}`, content);
}

/** The phrase behind "by" that follows the verb. */
function agentOf(scene: Scene, i: number): Range | undefined {
  const phrase = lowerAt(scene, i) === 'by' ? phraseAt(scene, i + 1) : undefined;
  return phrase?.first === i + 1 ? rightExtended(scene, phrase, sentenceAround(scene, i).end) : undefined;
}
