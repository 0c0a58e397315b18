import { GIVEN_NAME_GENDER } from '../../lang/en/given-names.ts';
import type { Entity, EntityLayer, Gender, Mention, Name, Unclear } from '../../model/document.ts';
import { isGivenName } from '../../model/known-words.ts';
import { entityKey } from '../../model/lexicon.ts';
import type { Scene, SceneLayer } from '../../model/scene.ts';
import type { EntityType } from '../../model/schema.ts';
import { type Clusters, knownOf, rootOf, servesAs } from './clusters.ts';
import { type Form, onOneLine, perForm } from './forms.ts';
import type { CorefInput, CorefTokens, Phrase } from './input.ts';

/**
 * The clusters that hold a name, as entities in order of their first mention; what could stand for several of them; and the
 * scene of all clusters.
 */
export function entitiesOf(input: CorefInput, clusters: Clusters): Required<EntityLayer> & SceneLayer {
  const members = membersOf(input, clusters);
  const entities: Entity[] = [];
  for (const list of members) entities.push(entityOf(input, clusters, list));
  const unclear = clusters.unclear.size === 0 ? NONE_UNCLEAR : unclearOf(input, clusters, members);
  return { entities, unclear, scene: sceneOf(input, clusters, members) };
}

const NONE_UNCLEAR: readonly Unclear[] = [];

function sceneOf({ phrases }: CorefInput, clusters: Clusters, members: readonly (readonly number[])[]): Scene {
  const whom = new Int32Array(phrases.length);
  const serves = new Uint8Array(phrases.length);
  for (let index = 0; index < phrases.length; index++) {
    const root = rootOf(clusters, index);
    whom[index] = root;
    serves[root] = servesAs(clusters, root);
  }
  const entities = new Int32Array(phrases.length).fill(-1);
  for (const [entity, [first]] of members.entries()) entities[whom[first ?? 0] ?? 0] = entity;
  return { sightings: phrases, whom, serves, entities };
}

function unclearOf({ phrases }: CorefInput, clusters: Clusters, members: readonly (readonly number[])[]): Unclear[] {
  const byRoot = new Map(members.map((list, entity) => [rootOf(clusters, list[0] ?? -1), entity]));
  const found: Unclear[] = [];
  for (const [index, rivals] of clusters.unclear) {
    const entities = [...new Set(rivals.flatMap((rival) => byRoot.get(rootOf(clusters, rival)) ?? []))];
    const { start, end } = phrases[index] ?? NO_PHRASE;
    if (entities.length > 1) found.push({ start, end, entities });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The phrases of each cluster that holds a name. */
function membersOf({ phrases }: CorefInput, clusters: Clusters): number[][] {
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

function entityOf(input: CorefInput, clusters: Clusters, members: readonly number[]): Entity {
  const named = namesAmong(input, members);
  const given = givenTo(named);
  const type = typeOf(named);
  const name = given.canonical ?? canonicalOf(named);
  const aliases = aliasesOf(input.doc, named, name);
  const key = given.key ?? madeKey(named, type, name);
  const { value } = given;
  const known = knownOf(clusters, members[0] ?? -1);
  const gender = settled(known.gender, type);
  const { plural } = known;
  const mentions: Mention[] = [];
  for (const index of members) mentions.push(mentionOf(input, clusters, index));
  if (value === undefined) return { type, name, aliases, key, gender, plural, mentions };
  return { type, name, aliases, key, value, gender, plural, mentions };
}

/** What the first of the names that tells it gives an entity. */
function givenTo(named: readonly Phrase[]): Given {
  let canonical: Given['canonical'];
  let key: Given['key'];
  let value: Given['value'];
  for (const { name } of named) {
    if (!name) continue;
    canonical ??= name.canonical;
    key ??= name.key;
    value ??= name.value;
  }
  return { canonical, key, value };
}

interface Given {
  readonly canonical: Name['canonical'] | undefined;
  readonly key: Name['key'] | undefined;
  readonly value: Name['value'] | undefined;
}

function namesAmong({ phrases }: CorefInput, members: readonly number[]): readonly Phrase[] {
  const first = phrases[members[0] ?? -1];
  // Most entities have one mention, which must be a name.
  if (first && members.length === 1) return [first];
  const named: Phrase[] = [];
  const called: Phrase[] = [];
  for (const index of members) {
    const phrase = phrases[index];
    if (phrase?.kind === 'name') named.push(phrase);
    else if (phrase?.form) called.push(phrase);
  }
  // "Tolmer's campaign" tells the name only of what has no other.
  return named.length > 0 ? named : called;
}

function settled(gender: Gender, type: EntityType): Gender {
  return type === 'PERSON' && gender === 'neuter' ? 'unknown' : gender;
}

/** The type that most of the names have, the earlier one where two are even. */
function typeOf(named: readonly Phrase[]): EntityType {
  const first = named[0]?.name?.type ?? 'ORG';
  if (named.every(({ name }) => name?.type === first)) return first;
  const votes = new Map<EntityType, number>();
  for (const { name } of named) if (name) votes.set(name.type, (votes.get(name.type) ?? 0) + 1);
  let winner = first;
  let most = 0;
  for (const [type, count] of votes) {
    if (count > most) [winner, most] = [type, count];
  }
  return winner;
}

/** The fullest form seen: no acronym, most words, not all in capitals; then the commonest. */
function canonicalOf(named: readonly Phrase[]): string {
  const first = named[0]?.form?.written ?? '';
  if (named.every(({ form }) => form?.written === first)) return first;
  const surnames = new Set(named.flatMap(({ form, aside }) => (form && !aside ? (form.words.at(-1) ?? []) : [])));
  const scores = new Map<string, number>();
  const sure = new Set(named.flatMap(({ form, aside }) => (form && !aside ? form.written : [])));
  for (const { form } of named) {
    if (!form) continue;
    const doubtful = !sure.has(form.written) && !(isPersonsFullName(form) && surnames.has(form.words.at(-1) ?? ''));
    scores.set(form.written, (scores.get(form.written) ?? fullness(form, doubtful)) + 1 / named.length);
  }
  let best = '';
  for (const [text, score] of scores) if (best === '' || score > (scores.get(best) ?? 0) + EVEN) best = text;
  return best;
}

const EVEN = 1e-9;

/** Headlines glue names to their neighbours, so what stands in one is doubtful beside a name in running text. */
function fullness(form: Form, doubtful: boolean): number {
  if (form.family === 'value') return 0;
  const words = Math.min(form.words.length, 9);
  return (form.acronym ? 0 : 100) + words * 10 - (doubtful || isShouted(form) ? 50 : 0);
}

const isGiven = (word: string): boolean => GIVEN_NAME_GENDER.has(word) || isGivenName(word);

/** "Ann Tolmer" above an article that only says "Tolmer"; not "Ann Tolmer Goes". */
const isPersonsFullName = perForm(
  ({ family, words }) => family === 'person' && words.length <= 3 && isGiven(words[0] ?? ''),
);

const isShouted = perForm(({ written }) => written.length > 3 && written === written.toUpperCase());

/** Makes the key of a name; the form of the name keeps it, as the same names stand in many articles. */
function madeKey(named: readonly Phrase[], type: EntityType, name: string): string {
  const form = named.find((phrase) => phrase.form?.written === name)?.form;
  if (!form) return entityKey(type, name);
  const slot = keySlotOf(form);
  if (slot.type !== type) {
    slot.type = type;
    slot.key = entityKey(type, name);
  }
  return slot.key;
}

const keySlotOf = perForm((): { type: EntityType | null; key: string } => ({ type: null, key: '' }));

const NO_ALIASES: readonly string[] = [];

/** Every other form seen, with its title too. */
function aliasesOf({ text }: CorefTokens, named: readonly Phrase[], name: string): readonly string[] {
  if (named.every((phrase) => phrase.form?.written === name && !phrase.name?.title)) return NO_ALIASES;
  const aliases = new Set<string>();
  for (const phrase of named) {
    const title = phrase.name?.title;
    if (title) aliases.add(onOneLine(text.slice(title.start, phrase.end)));
    if (phrase.form) aliases.add(phrase.form.written);
  }
  aliases.delete(name);
  return [...aliases];
}

function mentionOf({ phrases }: CorefInput, clusters: Clusters, index: number): Mention {
  const { start, end, kind, name } = phrases[index] ?? NO_PHRASE;
  const rule = clusters.sieves[index] ?? name?.rule ?? kind;
  const title = name?.title;
  return title ? { start, end, kind, title, rule } : { start, end, kind, rule };
}

const NO_PHRASE: Pick<Phrase, 'start' | 'end' | 'kind' | 'name'> = { start: 0, end: 0, kind: 'name', name: null };
