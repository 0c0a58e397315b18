import { NAME_LINKS } from '../../../lang/en/small-words.ts';
import type { NameInput } from '../article/claimed-tokens.ts';
import { keyAt } from '../words/word-at.ts';
import type { NameCandidate } from './index.ts';

/** Index of the head word: the last before an "of", "for" or the like, else the last. */
export function headIndex(doc: NameInput, { firstToken, endToken }: NameCandidate): number {
  for (let i = firstToken + 1; i < endToken; i++) {
    if (NAME_LINKS.has(keyAt(doc, i))) return i - 1;
  }
  return endToken - 1;
}
