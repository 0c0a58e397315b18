import type { Entity, Gender, Mention, Name } from '../../model/document.ts';
import { keyOf } from '../../model/lexicon.ts';
import type { EntityType } from '../../model/schema.ts';
import { type Clusters, knownOf, rootOf } from './clusters.ts';
import { type Form, onOneLine, perForm } from './forms.ts';
import type { Ground, Phrase, Scene } from './scene.ts';

/** The clusters that hold a name, as entities in order of their first mention. */
export function entitiesOf(scene: Scene, clusters: Clusters): Entity[] {
  return membersOf(scene, clusters).map((members) => entityOf(scene, clusters, members));
}

/** The phrases of each cluster that holds a name. */
function membersOf({ phrases }: Scene, clusters: Clusters): number[][] {
  const all: number[][] = [];
  const groupOf = new Int32Array(phrases.length).fill(-1);
  for (let index = 0; index < phrases.length; index++) {
    const root = rootOf(clusters, index);
    if (clusters.traits[root]?.named !== true) continue;
    const group = groupOf[root] ?? -1;
    if (group >= 0) {
      all[group]?.push(index);
    } else {
      groupOf[root] = all.length;
      all.push([index]);
    }
  }
  return all;
}

/** A phrase that is a name, with what the stage before found of it. */
interface Named {
  readonly phrase: Phrase;
  readonly name: Name;
  readonly form: Form;
}

function entityOf({ doc, phrases }: Scene, clusters: Clusters, members: readonly number[]): Entity {
  const named: Named[] = [];
  const mentions: Mention[] = [];
  for (const index of members) {
    const phrase = phrases[index];
    if (!phrase) continue;
    const name = doc.names[phrase.name];
    if (name && phrase.form) named.push({ phrase, name, form: phrase.form });
    mentions.push(mentionOf(clusters.sieves[index] ?? name?.rule ?? phrase.kind, phrase, name));
  }
  const type = typeOf(named);
  const name = canonicalOf(named);
  const aliases = aliasesOf(doc, named, name);
  const key = keyIn(named) ?? madeKey(named, type, name);
  const value = named.find((one) => one.name.value !== undefined)?.name.value;
  const known = knownOf(clusters, members[0] ?? -1);
  const gender = settled(known.gender, type);
  const { plural } = known;
  if (value === undefined) return { type, name, aliases, key, gender, plural, mentions };
  return { type, name, aliases, key, value, gender, plural, mentions };
}

function settled(gender: Gender, type: EntityType): Gender {
  return type === 'PERSON' && gender === 'neuter' ? 'unknown' : gender;
}

/** The type that most of the names have, the earlier one where two are even. */
function typeOf(named: readonly Named[]): EntityType {
  const first = named[0]?.name.type ?? 'ORG';
  if (named.every(({ name }) => name.type === first)) return first;
  const votes = new Map<EntityType, number>();
  for (const { name } of named) votes.set(name.type, (votes.get(name.type) ?? 0) + 1);
  let winner = first;
  let most = 0;
  for (const [type, count] of votes) {
    if (count > most) [winner, most] = [type, count];
  }
  return winner;
}

/** The lexicon's name, or else the fullest form seen: no acronym, most words, not all in capitals; then the commonest. */
function canonicalOf(named: readonly Named[]): string {
  const given = named.find(({ name }) => name.canonical !== undefined)?.name.canonical;
  if (given !== undefined) return given;
  const first = named[0]?.form.written ?? '';
  if (named.every(({ form }) => form.written === first)) return first;
  const scores = new Map<string, number>();
  for (const { phrase, form } of named) {
    scores.set(form.written, (scores.get(form.written) ?? fullness(phrase, form)) + 1 / named.length);
  }
  let best = '';
  for (const [text, score] of scores) if (best === '' || score > (scores.get(best) ?? 0) + EVEN) best = text;
  return best;
}

const EVEN = 1e-9;

/** Headlines glue names to their neighbours, so a name in running text is preferred. */
function fullness({ aside }: Phrase, form: Form): number {
  if (form.family === 'value') return 0;
  const words = Math.min(form.words.length, 9);
  return (form.acronym ? 0 : 100) + words * 10 - (aside || isShouted(form) ? 50 : 0);
}

const isShouted = perForm(({ written }) => written.length > 3 && written === written.toUpperCase());

/** The key that the lexicon gives, if any. */
function keyIn(named: readonly Named[]): string | undefined {
  return named.find(({ name }) => name.key !== undefined)?.name.key;
}

/** Makes the key of a name; the form of the name keeps it, as the same names stand in many articles. */
function madeKey(named: readonly Named[], type: EntityType, name: string): string {
  const form = named.find(({ form: { written } }) => written === name)?.form;
  if (!form) return keyOf(type, name);
  const slot = keySlotOf(form);
  if (slot.type !== type) {
    slot.type = type;
    slot.key = keyOf(type, name);
  }
  return slot.key;
}

const keySlotOf = perForm((): { type: EntityType | null; key: string } => ({ type: null, key: '' }));

const NO_ALIASES: readonly string[] = [];

/** Every other form seen, with its title too. */
function aliasesOf({ text }: Ground, named: readonly Named[], name: string): readonly string[] {
  if (named.every((one) => one.form.written === name && !one.name.title)) return NO_ALIASES;
  const aliases = new Set<string>();
  for (const {
    name: { title },
    phrase,
    form,
  } of named) {
    if (title) aliases.add(onOneLine(text.slice(title.start, phrase.end)));
    aliases.add(form.written);
  }
  aliases.delete(name);
  return [...aliases];
}

function mentionOf(rule: string, { start, end, kind }: Phrase, name: Name | undefined): Mention {
  const title = name?.title;
  return title ? { start, end, kind, title, rule } : { start, end, kind, rule };
}
