import type { ClaimContents } from '../../../model/document.ts';
import { isValueType } from '../../../model/entity-types.ts';
import type { EntityValue } from '../../../model/schema.ts';
import type { Candidate } from '../candidate.ts';
import type { Mentioned } from './mentioned.ts';

/**
 * What a statement speaks of: dates and times that have a value; amounts and numbers, ordinals apart; and persons,
 * groups, places, works in the order of the statement, not who speaks.
 */
export function contentsOf(candidate: Candidate, mentions: readonly Mentioned[]): ClaimContents {
  if (mentions.length === 0) return NOTHING;
  const { entities } = candidate.doc;
  const speakers = candidate.saying?.speaker?.entities ?? [];
  const time: { first: number; end: number; value: EntityValue }[] = [];
  const [quantities, about] = [new Set<number>(), new Set<number>()];
  for (const { first, end, entity } of mentions) {
    const { type = 'CARDINAL', value } = entities[entity] ?? {};
    if (!isValueType(type)) about.add(entity);
    else if (!TIMES.has(type)) quantities.add(entity);
    else if (value !== undefined) time.push({ first, end, value });
  }
  return {
    time,
    quantities: [...quantities].filter((entity) => entities[entity]?.type !== 'ORDINAL'),
    about: [...about].filter((entity) => !speakers.includes(entity)),
  };
}

const NOTHING: ClaimContents = { time: [], quantities: [], about: [] };

const TIMES: ReadonlySet<string> = new Set(['DATE', 'TIME']);
