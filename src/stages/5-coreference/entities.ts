import type { Entity, Gender, Mention } from '../../model/document.ts';
import { keyOf } from '../../model/lexicon.ts';
import { remembered } from '../../model/remembered.ts';
import type { EntityType } from '../../model/schema.ts';
import { type Clusters, knownOf, rootOf } from './clusters.ts';
import type { Phrase, Scene } from './scene.ts';

/** The clusters that hold a name, as entities in order of their first mention. */
export function entitiesOf(scene: Scene, clusters: Clusters): Entity[] {
  const members = new Map<number, number[]>();
  for (let index = 0; index < scene.phrases.length; index++) {
    const root = rootOf(clusters, index);
    if (clusters.traits[root]?.named !== true) continue;
    const known = members.get(root);
    if (known) known.push(index);
    else members.set(root, [index]);
  }
  return Array.from(members.values(), (phrases) => entityOf(scene, clusters, phrases));
}

function entityOf(scene: Scene, clusters: Clusters, members: readonly number[]): Entity {
  const { doc, phrases } = scene;
  const named: Phrase[] = [];
  const mentions: Mention[] = [];
  for (const index of members) {
    const phrase = phrases[index];
    if (!phrase) continue;
    if (phrase.kind === 'name') named.push(phrase);
    mentions.push(mentionOf(scene, clusters, index, phrase));
  }
  const type = typeOf(scene, named);
  const { gender, plural } = knownOf(clusters, members[0] ?? -1);
  const name = canonicalOf(scene, named);
  const value = doc.names[named.find((phrase) => doc.names[phrase.name]?.value !== undefined)?.name ?? -1]?.value;
  const key = doc.names[named.find((phrase) => doc.names[phrase.name]?.key !== undefined)?.name ?? -1]?.key;
  return {
    type,
    name,
    aliases: aliasesOf(scene, named, name),
    key: key ?? madeKey(type)(name),
    ...(value !== undefined && { value }),
    gender: settled(gender, type),
    plural,
    mentions,
  };
}

function settled(gender: Gender, type: EntityType): Gender {
  return type === 'PERSON' && gender === 'neuter' ? 'unknown' : gender;
}

/** The type that most of the names have, the earlier one where two are even. */
function typeOf({ doc }: Scene, named: readonly Phrase[]): EntityType {
  const votes = new Map<EntityType, number>();
  for (const phrase of named) {
    const type = doc.names[phrase.name]?.type ?? 'ORG';
    votes.set(type, (votes.get(type) ?? 0) + 1);
  }
  let winner: EntityType = 'ORG';
  let most = 0;
  for (const [type, count] of votes) {
    if (count > most) [winner, most] = [type, count];
  }
  return winner;
}

/** The lexicon's name, or else the fullest form seen: no acronym, most words, not all in capitals; then the commonest. */
function canonicalOf({ doc }: Scene, named: readonly Phrase[]): string {
  const scores = new Map<string, number>();
  for (const phrase of named) {
    const canonical = doc.names[phrase.name]?.canonical;
    if (canonical !== undefined) return canonical;
    const text = onOneLine(doc.text.slice(phrase.start, phrase.end));
    scores.set(text, (scores.get(text) ?? fullness(phrase, text)) + 1 / named.length);
  }
  let best = '';
  for (const [text, score] of scores) if (best === '' || score > (scores.get(best) ?? 0) + EVEN) best = text;
  return best;
}

const EVEN = 1e-9;

/** Headlines glue names to their neighbours, so a name in running text is preferred. */
function fullness({ form, family, aside }: Phrase, text: string): number {
  if (family === 'value') return 0;
  const shouted = text.length > 3 && text === text.toUpperCase();
  const words = Math.min(form?.words.length ?? 0, 9);
  return (form?.acronym ? 0 : 100) + words * 10 - (shouted || aside ? 50 : 0);
}

function onOneLine(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/gu, ' ') : text;
}

/** White space that is no single blank. */
const UNEVEN = /[^\S ]| {2}/u;

const KEYS = new Map<EntityType, (name: string) => string>();

/** Makes the keys of a type's names; what it made it remembers, as the same names stand in many articles. */
function madeKey(type: EntityType): (name: string) => string {
  const known = KEYS.get(type);
  if (known) return known;
  const made = remembered((name) => keyOf(type, name));
  KEYS.set(type, made);
  return made;
}

/** Every other form seen, with its title too. */
function aliasesOf({ doc }: Scene, named: readonly Phrase[], name: string): string[] {
  const aliases = new Set<string>();
  for (const phrase of named) {
    const title = doc.names[phrase.name]?.title;
    if (title) aliases.add(onOneLine(doc.text.slice(title.start, phrase.end)));
    aliases.add(onOneLine(doc.text.slice(phrase.start, phrase.end)));
  }
  aliases.delete(name);
  return [...aliases];
}

function mentionOf({ doc }: Scene, clusters: Clusters, index: number, phrase: Phrase): Mention {
  const { start, end, kind } = phrase;
  const name = doc.names[phrase.name];
  const rule = clusters.sieves[index] ?? name?.rule ?? kind;
  return name?.title ? { start, end, kind, title: name.title, rule } : { start, end, kind, rule };
}
