/** Who speaks in a document. */
import type { ReadableEntityNames } from '../model/readable.ts';

/** What of a quote tells who speaks. */
export interface Spoken {
  readonly speaker: string | null;
  readonly speakers?: readonly string[] | undefined;
}

/** Looks up the entities of a document by their ids. */
export function entitiesById<T extends Pick<ReadableEntityNames, 'id'>>(
  entities: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}

/** All who say it, in their order; nobody where the speaker is not known. */
export function speakersOf<T>({ speaker, speakers }: Spoken, byId: ReadonlyMap<string, T>): T[] {
  const ids = speakers ?? (speaker === null ? [] : [speaker]);
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Their names as one, `null` for nobody. */
export function speakerName(
  quote: Spoken,
  byId: ReadonlyMap<string, Pick<ReadableEntityNames, 'name'>>,
): string | null {
  const names = speakersOf(quote, byId).map(({ name }) => name);
  return names.length === 0 ? null : names.join('; ');
}
