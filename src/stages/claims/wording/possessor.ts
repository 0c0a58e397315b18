import type { Entity } from '../../../model/document.ts';
import type { Candidate } from '../candidate.ts';
import { firstTokenIn, type Saying } from '../saying.ts';
import { canBeCalled, NOBODY } from './antecedent.ts';
import { pronounMentionAt } from './mentions-from.ts';
import { pronounAt } from './pronoun-at.ts';

/** Index of the person whose advisers speak in "her advisers", by the pronoun's token; `NOBODY` where that is open. */
export function possessorAt(doc: Candidate['doc'], token: number): number {
  const form = pronounAt(doc, token);
  if (form?.form !== 'possessive' || form.person !== 3 || form.plural) return NOBODY;
  const index = pronounMentionAt(doc, token)?.entity ?? NOBODY;
  const entity: Entity | undefined = doc.entities[index];
  return entity?.type === 'PERSON' && canBeCalled(entity, form) ? index : NOBODY;
}

/** The same of the source of a saying. */
export function possessorOf(doc: Candidate['doc'], { attribution: { source } }: Saying): number {
  return source ? possessorAt(doc, firstTokenIn(doc, source)) : NOBODY;
}
