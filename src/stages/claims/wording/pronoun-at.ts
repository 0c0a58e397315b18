import { type PronounForm, pronounOf } from '../../../lang/en/pronouns.ts';
import { memoPerWord } from '../../../model/word.ts';
import type { ClaimInput } from '../unit.ts';

const formOf = memoPerWord((word): PronounForm | null => pronounOf(word) ?? null);

/** The pronoun that a token is, null where it is none. */
export function pronounAt({ tokens }: ClaimInput, token: number): PronounForm | null {
  const word = tokens[token]?.word;
  return word ? formOf(word) : null;
}
