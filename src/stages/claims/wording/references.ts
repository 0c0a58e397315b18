import { POSSESSIVE_DETERMINERS } from '../../../lang/en/function-words.ts';
import { NOT_A_PERSON, REPLACEABLE } from '../../../lang/en/pronouns.ts';
import { mentionsIn } from '../../../model/mentions.ts';
import type { Candidate } from '../candidate.ts';
import { lowerOf, tokenOf } from '../unit.ts';
import type { Part } from './parts.ts';

/** What a statement has named already, and what of it stays open. */
export interface Resolution {
  readonly parts: Part[];
  readonly unresolved: { first: number; end: number }[];
}

/**
 * The words of `[first, end)` (positions) as parts: pronouns and descriptions become names where it is sure whom they mean, and verbs agree
 * with their new subjects.
 */
export function resolvedWords(candidate: Candidate, first: number, end: number): Resolution {
  const parts: Part[] = [];
  for (let position = first; position < end; position++) {
    parts.push(replacementAt(candidate, position) ?? { kind: 'word', token: tokenOf(candidate.unit, position) });
  }
  return { parts, unresolved: [] };
}

function replacementAt({ doc, unit }: Candidate, position: number): Part | null {
  const token = tokenOf(unit, position);
  const lower = lowerOf(unit, position);
  const span = doc.tokens[token];
  if (!span || !REPLACEABLE.has(lower)) return null;
  const mention = mentionsIn(doc, span).find(({ kind }) => kind === 'pronoun');
  const entity = mention && doc.entities[mention.entity];
  if (!entity || (entity.type === 'PERSON' && NOT_A_PERSON.has(lower))) return null;
  const text = POSSESSIVE_DETERMINERS.has(lower) ? `${entity.name}'s` : entity.name;
  return { kind: 'resolved', first: token, end: token + 1, entity: mention.entity, text };
}
