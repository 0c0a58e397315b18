import type { OutputEntity, OutputMention, SaysoDocument } from '../model/schema.ts';
import { cited, type Difference, fromTo, wordsOf } from './difference.ts';
import { type Pairs, pairByExtent, settle } from './pair.ts';

/** Pairs entities: by key, else by the mentions that they share. */
export function pairEntities(before: SaysoDocument, after: SaysoDocument): Pairs<OutputEntity> {
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

function placeOf({ start, end }: OutputMention): string {
  return `${start}:${end}`;
}

/** What changed about names and other entities. */
export function entityDifferences({ both, lost, added }: Pairs<OutputEntity>, text: string): Difference[] {
  const whole = (word: 'lost' | 'new') => (entity: OutputEntity) => ({
    kind: `entity-${word}`,
    at: entity.mentions[0]?.start ?? 0,
    message: `entity ${word}: ${titleOf(entity)}, ${entity.mentions.length} mention${entity.mentions.length === 1 ? '' : 's'}`,
  });
  return [
    ...lost.map(whole('lost')),
    ...added.map(whole('new')),
    ...both.flatMap(([before, after]) => fieldDifferences(before, after)),
    ...mentionDifferences(both, text),
  ];
}

function titleOf({ name, type }: OutputEntity): string {
  return `${cited(name)} (${type})`;
}

function fieldDifferences(before: OutputEntity, after: OutputEntity): Difference[] {
  const at = after.mentions[0]?.start ?? 0;
  const found: Difference[] = [];
  const change = (kind: string, what: string, from: string, to: string): void => {
    if (from !== to) found.push({ kind: `entity-${kind}`, at, message: `entity ${what} ${fromTo(from, to)}` });
  };
  change('renamed', 'renamed', cited(before.name), cited(after.name));
  change('type', `${cited(after.name)} changed type`, before.type, after.type);
  change('key', `${cited(after.name)} changed key`, before.key, after.key);
  change('value', `${cited(after.name)} changed value`, valueText(before), valueText(after));
  const aliases = listChange(before.aliases, after.aliases);
  if (aliases) found.push({ kind: 'entity-aliases', at, message: `entity ${cited(after.name)} aliases: ${aliases}` });
  return found;
}

function valueText({ value }: OutputEntity): string {
  return value === undefined ? 'none' : JSON.stringify(value);
}

/** "lost A; new B", or that only the order changed; null where the lists agree. */
export function listChange(before: readonly string[], after: readonly string[]): string | null {
  if (before.length === after.length && before.every((item, i) => item === after[i])) return null;
  const [old, now] = [new Set(before), new Set(after)];
  const lost = before.filter((item) => !now.has(item));
  const added = after.filter((item) => !old.has(item));
  const parts = [lost.length > 0 ? `lost ${lost.join(', ')}` : '', added.length > 0 ? `new ${added.join(', ')}` : ''];
  return parts.filter((part) => part !== '').join('; ') || 'another order';
}

interface Placed {
  readonly mention: OutputMention;
  /** The entity's name, and a number that both versions of it share. */
  readonly name: string;
  readonly pair: number;
}

/** Mentions of entities that both versions have; those of a lost or new one are told with it. */
function mentionDifferences(both: Pairs<OutputEntity>['both'], text: string): Difference[] {
  const placed = (side: 0 | 1): Placed[] =>
    both.flatMap((pair, i) => pair[side].mentions.map((mention) => ({ mention, name: pair[side].name, pair: i })));
  const likeness = (a: Placed, b: Placed): number => {
    const shared = Math.min(a.mention.end, b.mention.end) - Math.max(a.mention.start, b.mention.start);
    if (shared <= 0) return 0;
    const longest = Math.max(a.mention.end, b.mention.end) - Math.min(a.mention.start, b.mention.start);
    return shared / longest + (a.pair === b.pair ? 1 : 0);
  };
  const pairs = pairByExtent(placed(0), placed(1), ({ mention }) => mention, likeness);
  const whole =
    (word: 'lost' | 'new') =>
    ({ mention, name }: Placed) => ({
      kind: `mention-${word}`,
      at: mention.start,
      message: `mention ${word}: ${cited(wordsOf(text, mention))} of ${cited(name)}`,
    });
  return [
    ...pairs.lost.map(whole('lost')),
    ...pairs.added.map(whole('new')),
    ...pairs.both.flatMap(([before, after]) => mentionChanges(before, after, text)),
  ];
}

function mentionChanges(before: Placed, after: Placed, text: string): Difference[] {
  const at = after.mention.start;
  const words = cited(wordsOf(text, after.mention));
  const found: Difference[] = [];
  const change = (kind: string, what: string, from: string, to: string): void => {
    if (from !== to)
      found.push({ kind: `mention-${kind}`, at, message: `mention ${words} ${what} ${fromTo(from, to)}` });
  };
  const [b, a] = [before.mention, after.mention];
  if (b.start !== a.start || b.end !== a.end) {
    found.push({ kind: 'mention-moved', at, message: `mention moved ${fromTo(cited(wordsOf(text, b)), words)}` });
  }
  if (before.pair !== after.pair) change('entity', 'changed entity', cited(before.name), cited(after.name));
  change('kind', 'changed kind', b.kind, a.kind);
  change('title', 'changed title', b.title ?? 'none', a.title ?? 'none');
  change('boilerplate', 'changed boilerplate', String(b.boilerplate ?? false), String(a.boilerplate ?? false));
  return found;
}
