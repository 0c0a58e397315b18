import { type PronounForm, pronounOf, SECOND_PERSON_FORMS } from '../../../lang/en/pronouns.ts';
import { memoPerWord } from '../../../model/word.ts';
import type { ClaimInput } from '../unit.ts';

const formOf = memoPerWord(
  (word): PronounForm | null => pronounOf(word) ?? SECOND_PERSON_FORMS.get(word.lower) ?? null,
);

/** The pronoun that a token is, "you" among them; null where it is none. */
export function pronounAt({ tokens }: ClaimInput, token: number): PronounForm | null {
  const word = tokens[token]?.word;
  return word ? formOf(word) : null;
}
