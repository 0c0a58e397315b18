import type { Gender } from '../../model/document.ts';
import { servesOf } from './agreement.ts';
import type { Family } from './forms.ts';

/** What is known of an entity so far; grows as phrases are joined. Never changed, as many phrases can share it. */
export interface Traits {
  readonly family: Family;
  readonly gender: Gender;
  readonly plural: boolean;
  /** Key that the lexicon gives. */
  readonly key: string | null;
  /** First names of a full personal name, parted by blanks ("robert james"), to keep namesakes apart. */
  readonly given: string | null;
  /** What tells father and son apart: "jr", "iii". */
  readonly generation: string | null;
  readonly named: boolean;
  /** Nouns that say what it is, singular, lower case, each once: "general", "group". */
  readonly roles: readonly string[];
  /** Bits of `Serves`: the pronouns that agree with it. */
  readonly serves: number;
}

/** All traits are made here. */
export function newTraits(
  family: Family,
  gender: Gender,
  plural: boolean,
  named: boolean,
  roles: readonly string[],
  key: string | null = null,
  given: string | null = null,
  generation: string | null = null,
): Traits {
  return { family, gender, plural, key, given, generation, named, roles, serves: servesOf(family, gender, plural) };
}

/** Phrases joined to entities: a union-find forest with traits at its roots. All are parallel to the phrases. */
export interface Clusters {
  readonly parent: Int32Array;
  readonly size: Int32Array;
  readonly traits: Traits[];
  /** The sieve that placed a phrase, or null where none did. */
  readonly sieves: (string | null)[];
  /** Phrases that could stand for several entities and were given to none, with a phrase of each of those. */
  readonly unclear: Map<number, readonly number[]>;
}

const MAX_ROLES = 12;

/** One cluster for each phrase, with the traits given. */
export function clustersOf(traits: Traits[]): Clusters {
  const parent = new Int32Array(traits.length);
  for (let i = 0; i < parent.length; i++) parent[i] = i;
  const size = new Int32Array(traits.length).fill(1);
  return { parent, size, traits, sieves: new Array<string | null>(traits.length).fill(null), unclear: new Map() };
}

/** Index of the phrase that stands for the whole cluster. */
export function rootOf({ parent }: Clusters, phrase: number): number {
  let at = phrase;
  for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
    parent[at] = parent[up] ?? up;
    at = up;
  }
  return at;
}

/** What is known of a phrase's cluster. */
export function knownOf(clusters: Clusters, phrase: number): Traits {
  return clusters.traits[rootOf(clusters, phrase)] ?? UNKNOWN;
}

/** Bits of `Serves` for the cluster with this root. */
export function servesAs({ traits }: Clusters, root: number): number {
  return traits[root]?.serves ?? 0;
}

/** Whether two phrases are of one cluster. */
export function same(clusters: Clusters, a: number, b: number): boolean {
  return rootOf(clusters, a) === rootOf(clusters, b);
}

/**
 * Joins two clusters; false where they are one already or what is known of them contradicts.
 *
 * @param renamed whether the text says that both are names of one, so that first names may differ
 */
export function join(
  clusters: Clusters,
  phrase: number,
  antecedent: number,
  sieve: string,
  renamed: boolean = false,
): boolean {
  const { parent, size, traits, sieves } = clusters;
  const a = rootOf(clusters, phrase);
  const b = rootOf(clusters, antecedent);
  if (a === b) return false;
  const left = traits[a] ?? UNKNOWN;
  const right = traits[b] ?? UNKNOWN;
  if (renamed ? apart(left, right) : contradict(left, right)) return false;
  const leads = (size[a] ?? 1) > (size[b] ?? 1);
  const top = leads ? a : b;
  const below = leads ? b : a;
  parent[below] = top;
  size[top] = (size[top] ?? 1) + (size[below] ?? 1);
  traits[top] = merged(right, left);
  sieves[phrase] ??= sieve;
  return true;
}

/** What is known of nothing. */
export const UNKNOWN: Traits = newTraits('thing', 'unknown', false, false, []);

/** Whether what is known of two clusters keeps them from being one. */
export function contradict(a: Traits, b: Traits): boolean {
  if (a.given !== null && b.given !== null && !sameGiven(a.given, b.given)) return true;
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return true;
  return apart(a, b);
}

/** The same, whatever they are called. */
function apart(a: Traits, b: Traits): boolean {
  if (a.key !== null && b.key !== null && a.key !== b.key) return true;
  return a.gender !== 'unknown' && b.gender !== 'unknown' && a.gender !== b.gender;
}

/** "J" and "James" can be one, and "James" and "Robert James"; "James" and "John" cannot. */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const others = b.split(' ');
  return a.split(' ').some((name) => others.some((other) => isShortFor(name, other) || isShortFor(other, name)));
}

function isShortFor(short: string, name: string): boolean {
  return short === name || (short.length === 1 && name.startsWith(short));
}

/** What is known of both; most often the other, a pronoun or the same name again, tells nothing new. */
function merged(a: Traits, b: Traits): Traits {
  const lead = a.named || !b.named ? a : b;
  const other = lead === a ? b : a;
  const gender = lead.gender === 'unknown' ? other.gender : lead.gender;
  const key = lead.key ?? other.key;
  const given = bothGiven(lead.given, other.given);
  const generation = lead.generation ?? other.generation;
  const roles = unionOf(lead.roles, other.roles);
  const isOld = gender === lead.gender && key === lead.key && given === lead.given;
  if (isOld && generation === lead.generation && roles === lead.roles) return lead;
  return newTraits(lead.family, gender, lead.plural, lead.named, roles, key, given, generation);
}

/** The first names of both, without initials that one of them spells out. */
function bothGiven(a: string | null, b: string | null): string | null {
  if (a === null || b === null || a === b) return a ?? b;
  const all = [...new Set([...a.split(' '), ...b.split(' ')])];
  const full = all.filter((name) => !all.some((other) => other !== name && isShortFor(name, other)));
  return full.slice(0, MAX_GIVEN).join(' ');
}

const MAX_GIVEN = 6;

function unionOf(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length === 0) return b;
  const more = b.slice(0, Math.max(0, MAX_ROLES - a.length)).filter((role) => !a.includes(role));
  return more.length === 0 ? a : [...a, ...more];
}
