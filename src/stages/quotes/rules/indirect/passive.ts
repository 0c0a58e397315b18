import { NAMES_THINGS, NEEDS_MORE, NOTHING_SAID } from '../../../../lang/en/quoting-verbs.ts';
import { lowerAt, nounPhraseAt, quotationAt, tagAt, verbAt } from '../../../../model/phrase-lookup.ts';
import type { Range } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import type { Cue } from '../../cue.ts';
import { contentFrom, trimmed } from '../../grammar/content-end.ts';
import { agentAt } from '../../grammar/passive.ts';
import type { QuoteInput } from '../../input.ts';

export const passive: Rule<QuoteInput, Candidate> = {
  id: 'indirect/passive',
  about: 'A passive with its subject as content: "the attack was condemned by critics", "he is accused of fraud".',
  *find(input) {
    for (const cue of input.cues) {
      if (!cue.verb.passive || cue.subject?.kind !== 'subject' || NOTHING_SAID.has(cue.verb.lemma)) continue;
      const found = candidateAt(input, cue);
      if (found) yield found;
    }
  },
};

function candidateAt(input: QuoteInput, cue: Cue): Candidate | undefined {
  const { complement, subject, verb } = cue;
  if (NAMES_THINGS.has(verb.lemma) && isName(input, complement.start)) return undefined;
  const near = agentAt(input, verb.end);
  const start = complement.frame.startsWith('prep:') ? complement.start - 1 : complement.start;
  const rest = near
    ? namedAs(input, near.end)
    : complement.frame === 'none'
      ? undefined
      : contentFrom(input, start, 'passive');
  const agent = near ?? (rest && lastAgent(input, rest));
  const after =
    rest && agent && agent.first > rest.first && agent.end <= rest.end
      ? { first: rest.first, end: agent.first - 1 }
      : rest;
  if (!after && NEEDS_MORE.has(verb.lemma)) return undefined;
  const content = [subject, after].filter((range) => range !== undefined).map((range) => trimmed(input, range));
  const plain = {
    ...cue,
    subject: agent && { ...agent, kind: 'agent' as const },
    complement: { ...complement, cueEnd: verb.end },
  };
  return candidateOf(input, plain, `passive ${complement.frame}`, content);
}

/** "is called Old Mill": what somebody or something has for a name is none of what is said of it. */
function isName(input: QuoteInput, first: number): boolean {
  const phrase = nounPhraseAt(input, first);
  return phrase?.first === first && quotationAt(input, first) < 0 && tagAt(input, phrase.head).startsWith('NNP');
}

/** "as “old”" at a token. */
function namedAs(input: QuoteInput, i: number): Range | undefined {
  return lowerAt(input, i) === 'as' && !verbAt(input, i + 1) ? contentFrom(input, i, 'passive') : undefined;
}

/** "threatened with the sack | by boss Kim Hale": who does it, at the end of a range. */
function lastAgent(input: QuoteInput, { first, end }: Range): Range | undefined {
  for (let i = end - 1; i > first; i--) {
    const agent = quotationAt(input, i) < 0 ? agentAt(input, i) : undefined;
    if (agent) return agent.end >= end && isPerson(input, agent) ? { first: agent.first, end } : undefined;
  }
  return undefined;
}

function isPerson(input: QuoteInput, { first, end }: Range): boolean {
  const head = nounPhraseAt(input, first)?.head ?? end - 1;
  return tagAt(input, head).startsWith('NNP');
}
