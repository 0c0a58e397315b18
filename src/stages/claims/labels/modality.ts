import { MODAL_MEANINGS } from '../../../lang/en/function-words.ts';
import type { Candidate } from '../candidate.ts';
import { lowerOf, tokenOf } from '../unit.ts';
import type { ModalityLabel } from './label.ts';

/** How a clause is meant: as a fact, a possibility, a future, a duty, a condition or a question. */
export function modalityOf({ unit, clause }: Candidate): ModalityLabel {
  const at = clause.verb?.first ?? -1;
  const value = MODAL_MEANINGS.get(lowerOf(unit, at));
  if (!value) return { value: 'asserted', by: null };
  const token = tokenOf(unit, at);
  return { value, by: { first: token, end: token + 1 } };
}
