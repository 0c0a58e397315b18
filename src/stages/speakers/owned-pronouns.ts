import type { Entity, Mention } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';

/** A pronoun with the index of the entity for which it stands; -1 for nobody. */
export interface Owned {
  readonly span: Span;
  readonly entity: number;
}

/** The entities with each pronoun among the mentions of its owner, and of nobody else. */
export function withPronouns(entities: readonly Entity[], owned: readonly Owned[], rule: string): readonly Entity[] {
  if (owned.length === 0) return entities;
  const moved = new Set<number>();
  const added = new Map<number, Mention[]>();
  for (const { span, entity } of owned) {
    moved.add(span.start);
    const list = added.get(entity) ?? [];
    list.push({ start: span.start, end: span.end, kind: 'pronoun', rule });
    added.set(entity, list);
  }
  return entities.map((entity, index) => {
    const kept = entity.mentions.filter(({ start, kind }) => kind !== 'pronoun' || !moved.has(start));
    const more = added.get(index) ?? [];
    // Who is there by this pronoun alone keeps it: two quotes with one source may have been given to two.
    if (more.length === 0 && (kept.length === entity.mentions.length || kept.length === 0)) return entity;
    return { ...entity, mentions: [...kept, ...more].sort((a, b) => a.start - b.start) };
  });
}
