/** What the ids of a document stand for. */
import { type Spoken, speakerIds } from '../model/speaker-ids.ts';
import type { ComparableEntity, ComparableQuote } from './comparable.ts';
import type { Pairs } from './pair.ts';

/** Ids of one version in words that both versions share where they mean the same. */
export interface Meaning {
  /** The name of an entity, by the new version where both have it. */
  readonly entity: (id: string) => string;
  /** The quote in the new version, of one that both have; null where only one version has it. */
  readonly quote: (id: string | null) => ComparableQuote | null;
}

/** Names for the ids of both versions: what is paired has one name in both. */
export function meaningsOf(
  entities: Pairs<ComparableEntity>,
  quotes: Pairs<ComparableQuote>,
): readonly [old: Meaning, now: Meaning] {
  return [meaningOf(entities, quotes, 0), meaningOf(entities, quotes, 1)];
}

function meaningOf(entities: Pairs<ComparableEntity>, quotes: Pairs<ComparableQuote>, side: 0 | 1): Meaning {
  const unpaired = side === 0 ? entities.lost : entities.added;
  const names = new Map([
    ...entities.both.map((pair) => [pair[side].id, pair[1].name] as const),
    ...unpaired.map(({ id, name }) => [id, name] as const),
  ]);
  const partners = new Map(quotes.both.map((pair) => [pair[side].id, pair[1]] as const));
  return {
    entity: (id) => names.get(id) ?? 'nobody of this document',
    // A quote around that is lost or new is told by itself; those within it have not changed.
    quote: (id) => (id === null ? null : (partners.get(id) ?? null)),
  };
}

/** Who speaks, in words; null where nobody is known. */
export function speakersOf(quote: Spoken, meaning: Meaning): string | null {
  const ids = speakerIds(quote);
  return ids.length === 0 ? null : ids.map(meaning.entity).join(' and ');
}
