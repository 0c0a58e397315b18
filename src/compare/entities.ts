/** What changed about names, dates and amounts. */
import type { Span } from '../model/span.ts';
import { changesOf, listChange } from './changes.ts';
import type { ComparableEntity, ComparableMention } from './comparable.ts';
import { cited, type Difference, readsAlike } from './difference.ts';
import type { Overlay } from './overlay.ts';
import { type Pairs, pairByExtent, pairRest, settle } from './pair.ts';

const NOWHERE: Span = { start: 0, end: 0 };

/** Pairs entities: by key, else by the mentions that they share. */
export function pairEntities({ before, after }: Overlay): Pairs<ComparableEntity> {
  const byKey = new Map(after.entities.map(({ key }, i) => [key, i] as const));
  const byMention = new Map<string, number>();
  for (const [i, { mentions }] of after.entities.entries()) {
    for (const mention of mentions) byMention.set(placeOf(mention), i);
  }
  const candidates = before.entities.flatMap((entity, i) => {
    const likeness = new Map<number, number>();
    const add = (index: number | undefined, points: number): void => {
      if (index !== undefined) likeness.set(index, (likeness.get(index) ?? 0) + points);
    };
    add(byKey.get(entity.key), 1e6);
    for (const mention of entity.mentions) add(byMention.get(placeOf(mention)), 1);
    return [...likeness].map(([index, points]) => ({ before: i, after: index, likeness: points }));
  });
  return settle(before.entities, after.entities, candidates);
}

function placeOf({ start, end }: Span): string {
  return `${start}:${end}`;
}

/** All differences of entities and their mentions. */
export function entityDifferences(entities: Pairs<ComparableEntity>, versions: Overlay): Difference[] {
  return [
    ...entities.lost.map((entity) => wholeEntity('lost', entity, versions)),
    ...entities.added.map((entity) => wholeEntity('new', entity, versions)),
    ...entities.both.flatMap(([before, after]) => fieldDifferences(before, after)),
    ...mentionDifferences(entities.both, versions),
  ];
}

function wholeEntity(word: 'lost' | 'new', entity: ComparableEntity, { original }: Overlay): Difference {
  const { name, type, mentions } = entity;
  const [at = NOWHERE] = mentions;
  const isLost = word === 'lost';
  return {
    kind: `entity-${word}`,
    at,
    ...(isLost && { lostAt: original(at) }),
    before: isLost ? name : null,
    after: isLost ? null : name,
    rule: null,
    message: `entity ${word}: ${cited(name)} (${type}), ${mentions.length} mention${mentions.length === 1 ? '' : 's'}`,
  };
}

function fieldDifferences(before: ComparableEntity, after: ComparableEntity): Difference[] {
  const [at = NOWHERE] = after.mentions;
  const { found, field, tell } = changesOf({ at, rule: null, tell: (what, change) => `entity ${what} ${change}` });
  const name = cited(after.name);
  if (before.name !== after.name)
    tell('entity-renamed', 'renamed', [before.name, after.name], [cited(before.name), name]);
  field('entity-type', `${name} changed type`, before.type, after.type);
  field('entity-key', `${name} changed key`, before.key, after.key);
  field('entity-value', `${name} changed value`, valueText(before), valueText(after));
  const aliases = listChange(before.aliases, after.aliases);
  if (aliases !== null) {
    const message = `entity ${name} aliases: ${aliases}`;
    found.push({ kind: 'entity-aliases', at, before: before.aliases, after: after.aliases, rule: null, message });
  }
  return found;
}

function valueText({ value }: ComparableEntity): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

interface Placed {
  readonly mention: ComparableMention;
  /** The entity's name, and a number that both versions of it share. */
  readonly name: string;
  readonly pair: number;
}

/** Mentions of entities that both versions have; those of a lost or new one are told with it. */
function mentionDifferences(both: Pairs<ComparableEntity>['both'], versions: Overlay): Difference[] {
  const placed = (side: 0 | 1): Placed[] =>
    both.flatMap((pair, i) => pair[side].mentions.map((mention) => ({ mention, name: pair[side].name, pair: i })));
  const likeness = (a: Placed, b: Placed): number => {
    const shared = Math.min(a.mention.end, b.mention.end) - Math.max(a.mention.start, b.mention.start);
    if (shared <= 0) return 0;
    const longest = Math.max(a.mention.end, b.mention.end) - Math.min(a.mention.start, b.mention.start);
    return shared / longest + (a.pair === b.pair ? 1 : 0);
  };
  const near = pairByExtent(placed(0), placed(1), ({ mention }) => mention, likeness);
  // Where a sentence was written anew, the same words of the same entity are the same mention.
  const pairs = versions.isSameText ? near : pairRest(near, ({ mention, pair }) => `${pair} ${mention.text}`);
  return [
    ...pairs.lost.map((one) => wholeMention('lost', one, versions)),
    ...pairs.added.map((one) => wholeMention('new', one, versions)),
    ...pairs.both.flatMap(([before, after]) => mentionChanges(before, after, versions)),
  ];
}

function wholeMention(word: 'lost' | 'new', { mention, name }: Placed, { original }: Overlay): Difference {
  const isLost = word === 'lost';
  return {
    kind: `mention-${word}`,
    at: mention,
    ...(isLost && { lostAt: original(mention) }),
    before: isLost ? mention.text : null,
    after: isLost ? null : mention.text,
    rule: null,
    message: `mention ${word}: ${cited(mention.text)} of ${cited(name)}`,
  };
}

function mentionChanges(before: Placed, after: Placed, { isSameText, isExact }: Overlay): Difference[] {
  const [b, a] = [before.mention, after.mention];
  const words = cited(a.text);
  const { found, field, tell } = changesOf({ at: a, rule: null, tell: (what, change) => `mention ${what} ${change}` });
  const isElsewhere = isExact && (b.start !== a.start || b.end !== a.end);
  const hasMoved = isSameText ? isElsewhere : !readsAlike(b.text, a.text) && (isElsewhere || !isExact);
  if (hasMoved) tell('mention-moved', 'moved', [b.text, a.text], [cited(b.text), words]);
  if (before.pair !== after.pair) {
    const shown = [cited(before.name), cited(after.name)] as const;
    tell('mention-entity', `${words} changed entity`, [before.name, after.name], shown);
  }
  field('mention-kind', `${words} changed kind`, b.kind, a.kind);
  field('mention-title', `${words} changed title`, b.title ?? null, a.title ?? null);
  field('mention-boilerplate', `${words} changed boilerplate`, b.boilerplate ?? false, a.boilerplate ?? false);
  return found;
}
