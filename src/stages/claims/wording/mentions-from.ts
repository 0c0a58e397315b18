import type { EntityLayer } from '../../../model/document.ts';
import { type LocatedMention, mentionsOf } from '../../../model/mentions.ts';

const known = new WeakMap<readonly unknown[], ReadonlyMap<number, readonly LocatedMention[]>>();
const NONE: readonly LocatedMention[] = [];

/** The mentions that start at an offset, the longest first; the places of a document are sorted out once. */
export function mentionsFrom(layer: EntityLayer, start: number): readonly LocatedMention[] {
  return (known.get(layer.entities) ?? indexed(layer)).get(start) ?? NONE;
}

function indexed(layer: EntityLayer): ReadonlyMap<number, readonly LocatedMention[]> {
  const index = new Map<number, LocatedMention[]>();
  for (const mention of mentionsOf(layer)) {
    const here = index.get(mention.start);
    if (here) here.push(mention);
    else index.set(mention.start, [mention]);
  }
  known.set(layer.entities, index);
  return index;
}

/** The pronoun mention that starts at an offset. */
export function pronounMentionFrom(layer: EntityLayer, start: number): LocatedMention | undefined {
  return mentionsFrom(layer, start).find(({ kind }) => kind === 'pronoun');
}
