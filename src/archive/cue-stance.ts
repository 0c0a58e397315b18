/** The class of a cue by its words alone, for quotes of which nothing is claimed. */
import { NOUN_STANCES, OTHER_STANCES, VERB_STANCES } from '../lang/en/stances.ts';
import { memoize } from '../model/memoize.ts';
import type { Stance } from '../model/schema.ts';
import { wordOf } from '../model/word.ts';
import { lemmasOf } from '../stages/tag/lemma.ts';

const FORMS = (['VBD', 'VBZ', 'VBG', 'VB'] as const).flatMap((tag) => lemmasOf(tag) ?? []);
const PLURALS = lemmasOf('NNS');

/** The class of a cue ("has repeatedly accused"); `states` where its words tell nothing. */
export const cueStance = memoize((cue: string): Stance => {
  const words = cue
    .toLowerCase()
    .split(/[^\p{L}:]+/u)
    .filter(Boolean);
  return verbStance(words) ?? nounStance(words) ?? 'states';
});

function verbStance(words: readonly string[]): Stance | undefined {
  for (const [i, text] of words.entries()) {
    const word = wordOf(text);
    for (const lemma of new Set(FORMS.map((lemmaOf) => lemmaOf(word)))) {
      const found = VERB_STANCES.get(`${lemma} ${words[i + 1]}`) ?? VERB_STANCES.get(lemma);
      if (found) return found;
    }
  }
  return undefined;
}

function nounStance(words: readonly string[]): Stance | undefined {
  for (const text of words) {
    const found =
      NOUN_STANCES.get(PLURALS?.(wordOf(text)) ?? text) ?? NOUN_STANCES.get(text) ?? OTHER_STANCES.get(text);
    if (found) return found;
  }
  return undefined;
}
