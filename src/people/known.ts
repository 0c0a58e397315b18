import { foldForm, type Lexicon, type LexiconEntity } from '../model/lexicon.ts';
import type { ReadableEntityNames } from '../model/readable.ts';

/** What of a document is known by the lexicon. */
interface Named {
  readonly entities: readonly Pick<ReadableEntityNames, 'type' | 'name' | 'key'>[];
}

/**
 * Gives the lexicon's names and keys to the entities of documents that were extracted without it, by their names as a
 * whole. What a whole run would have found otherwise, it does not know.
 */
export function byLexicon({ entities }: Lexicon): <D extends Named>(doc: D) => D {
  if (entities.length === 0) return (doc) => doc;
  const byForm = new Map<string, LexiconEntity>();
  for (const entity of entities) {
    for (const form of [entity.name, ...entity.aliases].map(foldForm)) {
      if (!byForm.has(form)) byForm.set(form, entity);
    }
  }
  const known = <E extends Named['entities'][number]>(entity: E): E => {
    const found = byForm.get(foldForm(entity.name));
    return found ? { ...entity, type: found.type, name: found.name, key: found.key } : entity;
  };
  return (doc) => ({ ...doc, entities: doc.entities.map(known) });
}
