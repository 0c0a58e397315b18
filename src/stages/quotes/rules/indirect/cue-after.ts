import { NOUN_KINDS, type NounKind, PEOPLE_NOUNS, WRITTEN_NOUNS } from '../../../../lang/en/role-nouns.ts';
import { lowerAt, nounPhraseAt, tagAt } from '../../../../model/phrase-lookup.ts';
import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import type { Cue } from '../../cue.ts';
import { isClause, opensSubordinate, type QuoteInput } from '../../input.ts';

export const cueAfter: Rule<QuoteInput, Candidate> = {
  id: 'indirect/cue-after',
  about: 'A statement before its cue: "The plan failed, the ministry said."',
  *find(input) {
    for (const cue of input.cues) {
      const { left, leftQuoted, complement } = cue;
      if (!left || leftQuoted || isObject(input, cue) || lowerAt(input, complement.start) === ',') continue;
      const kind = isClause(input, left) ? (opensSubordinate(input, left) ? 'sub ' : '') : 'phrase ';
      const found = candidateOf(input, cue, `before ${kind}${complement.frame}`, [left]);
      if (found) yield found;
    }
  },
};

/** Kinds of nouns that say nothing themselves. */
const MUTE: ReadonlySet<NounKind> = new Set<NounKind>(['thing', 'event']);

/** "He called a taxi, added salt and left": what follows a verb other than "say" is its object where it is nobody who speaks. */
function isObject(input: QuoteInput, { verb, subject }: Cue): boolean {
  if (subject?.kind !== 'inverted' || verb.lemma === 'say') return false;
  const head = nounPhraseAt(input, subject.first)?.head ?? subject.first;
  const form = lowerAt(input, head);
  if (!/^NNS?$/u.test(tagAt(input, head)) || PEOPLE_NOUNS.has(form) || WRITTEN_NOUNS.has(form)) return false;
  return (NOUN_KINDS.get(input.lemmas[head] ?? '') ?? []).every((kind) => MUTE.has(kind));
}
