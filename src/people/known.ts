import { foldForm, type Lexicon, type LexiconEntity } from '../model/lexicon.ts';
import type { ReadableDocument, ReadableEntity } from '../model/readable.ts';

/**
 * Gives the lexicon's names and keys to the entities of documents that were extracted without it, by their names as a
 * whole. What a whole run would have found otherwise, it does not know.
 */
export function byLexicon({ entities }: Lexicon): (doc: ReadableDocument) => ReadableDocument {
  if (entities.length === 0) return (doc) => doc;
  const byForm = new Map<string, LexiconEntity>();
  for (const entity of entities) {
    for (const form of [entity.name, ...entity.aliases].map(foldForm)) {
      if (!byForm.has(form)) byForm.set(form, entity);
    }
  }
  const known = (entity: ReadableEntity): ReadableEntity => {
    const found = byForm.get(foldForm(entity.name));
    return found ? { ...entity, type: found.type, name: found.name, key: found.key } : entity;
  };
  return (doc) => ({ ...doc, entities: doc.entities.map(known) });
}
