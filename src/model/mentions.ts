import type { EntityLayer, Mention } from './document.ts';
import { byPosition, contains, firstStartingAt, type Span } from './span.ts';

/** Where an entity is spoken of, with its index. */
export interface LocatedMention extends Span {
  readonly kind: Mention['kind'];
  readonly entity: number;
}

const sorted = new WeakMap<readonly unknown[], readonly LocatedMention[]>();

/** All mentions of a document in order of position, the longer first; made once for each list of entities. */
export function mentionsOf({ entities }: EntityLayer): readonly LocatedMention[] {
  const known = sorted.get(entities);
  if (known) return known;
  const all: LocatedMention[] = [];
  for (let entity = 0; entity < entities.length; entity++)
    for (const { start, end, kind } of entities[entity]?.mentions ?? []) all.push({ start, end, kind, entity });
  all.sort(byPosition);
  sorted.set(entities, all);
  return all;
}

/** The mentions that lie wholly within a span, in order; by binary search, so that many spans stay cheap. */
export function mentionsIn(layer: EntityLayer, span: Span): LocatedMention[] {
  const all = mentionsOf(layer);
  const found: LocatedMention[] = [];
  for (let i = firstStartingAt(all, span.start); i < all.length; i++) {
    const mention = all[i];
    if (!mention || mention.start >= span.end) break;
    if (contains(span, mention)) found.push(mention);
  }
  return found;
}
