import type { Stance } from '../../../model/schema.ts';
import type { ClaimDocument } from '../candidate.ts';
import type { Saying } from '../saying.ts';

/** The class of the cue; `states` where there is none and where the article itself speaks. */
export function stanceOf(_doc: ClaimDocument, _saying: Saying | null): Stance {
  return 'states';
}
