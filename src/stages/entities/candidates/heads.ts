import type { NameInput } from '../article/claimed-tokens.ts';
import type { NameCandidate } from './index.ts';

/** Index of the head word: the last before an "of", "for", "in" or "on", else the last. */
export function headIndex(doc: NameInput, { firstToken, endToken }: NameCandidate): number {
  for (let i = firstToken + 1; i < endToken; i++) {
    const key = doc.keys[i];
    if (key === 'of' || key === 'for' || key === 'on' || key === 'in') return i - 1;
  }
  return endToken - 1;
}
