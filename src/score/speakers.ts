import { overlaps } from '../model/span.ts';
import type { Annotations, Entity, Quote, Scored } from './annotations.ts';

/** Whether the entity that speaks is one of the gold's: they share a name, or a name mention of one touches one of the other. */
export function isRightSpeaker(found: Quote, gold: Quote, document: Scored): boolean {
  const own = entityOf(document.found, found.speaker);
  if (!own) return false;
  return [gold.speaker, ...(gold.speakers ?? [])].some((id) => {
    const theirs = entityOf(document.gold, id);
    return theirs !== undefined && areSame(own, theirs);
  });
}

function entityOf({ entities = [] }: Annotations, id: string | null | undefined): Entity | undefined {
  return entities.find((entity) => entity.id === id);
}

function areSame(a: Entity, b: Entity): boolean {
  const names = new Set(namesOf(a));
  return (
    namesOf(b).some((name) => names.has(name)) ||
    nameMentions(a).some((x) => nameMentions(b).some((y) => overlaps(x, y)))
  );
}

function namesOf({ name, aliases = [] }: Entity): string[] {
  return [name ?? '', ...aliases]
    .filter((one) => one !== '')
    .map((one) => one.toLowerCase().replace(/\s+/gu, ' ').trim());
}

function nameMentions({ mentions }: Entity): Entity['mentions'] {
  return mentions.filter(({ kind }) => kind === 'name');
}
