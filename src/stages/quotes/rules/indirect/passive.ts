import { lowerAt, nounPhraseAt, sentenceAround } from '../../../../model/phrase-lookup.ts';
import type { Range } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { contentFrom, trimmed } from '../../grammar/content-end.ts';
import { rightExtended } from '../../grammar/extended-phrase.ts';
import type { Cue, QuoteInput } from '../../input.ts';

export const passive: Rule<QuoteInput, Candidate> = {
  id: 'indirect/passive',
  about: 'A passive with its subject as content: "the attack was condemned by critics", "he is accused of fraud".',
  *find(input) {
    for (const cue of input.cues) {
      if (!cue.verb.passive || cue.subject?.kind !== 'subject') continue;
      const found = candidateAt(input, cue);
      if (found) yield found;
    }
  },
};

function candidateAt(input: QuoteInput, cue: Cue): Candidate | undefined {
  const { complement, subject, verb } = cue;
  const agent = agentOf(input, verb.end);
  const start = complement.frame.startsWith('prep:') ? complement.start - 1 : complement.start;
  const after = agent || complement.frame === 'none' ? undefined : contentFrom(input, start, 'passive');
  const content = [subject, after].filter((range) => range !== undefined).map((range) => trimmed(input, range));
  const plain = {
    ...cue,
    subject: agent && { ...agent, kind: 'agent' as const },
    complement: { ...complement, cueEnd: verb.end },
  };
  return candidateOf(input, plain, `passive ${complement.frame}`, content);
}

/** The phrase after "by" that follows the verb. */
function agentOf(input: QuoteInput, i: number): Range | undefined {
  const phrase = lowerAt(input, i) === 'by' ? nounPhraseAt(input, i + 1) : undefined;
  return phrase?.first === i + 1 ? rightExtended(input, phrase, sentenceAround(input, i).end) : undefined;
}
