/** Who speaks in a document. */
import type { ReadableEntityNames } from '../model/readable.ts';
import { type Spoken, speakerIds } from '../model/speaker-ids.ts';

/** Looks up the entities of a document by their ids. */
export function entitiesById<T extends Pick<ReadableEntityNames, 'id'>>(
  entities: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}

/** All who say it, in their order; nobody where the speaker is not known. */
export function speakersOf<T>(quote: Spoken, byId: ReadonlyMap<string, T>): T[] {
  return speakerIds(quote).flatMap((id) => byId.get(id) ?? []);
}

/** Their names as one, `null` for nobody. */
export function speakerName(
  quote: Spoken,
  byId: ReadonlyMap<string, Pick<ReadableEntityNames, 'name'>>,
): string | null {
  const names = speakersOf(quote, byId).map(({ name }) => name);
  return names.length === 0 ? null : names.join('; ');
}
