import type { Gender } from '../../model/document.ts';
import type { Family } from './forms.ts';

/** What is known of an entity so far; grows as phrases are joined. */
export interface Traits {
  readonly family: Family;
  readonly gender: Gender;
  readonly plural: boolean;
  /** Key that the lexicon gives. */
  readonly key: string | null;
  /** First word of a full personal name ("james"), to keep namesakes apart. */
  readonly given: string | null;
  readonly named: boolean;
  /** Nouns that say what it is, singular, lower case: "general", "group". */
  readonly roles: ReadonlySet<string>;
}

/** Phrases joined to entities: a union-find forest with traits at its roots. */
export interface Clusters {
  /** Index of the phrase that stands for the whole cluster. */
  readonly rootOf: (phrase: number) => number;
  readonly traitsOf: (phrase: number) => Traits;
  /** Joins two clusters; false where they are one already or what is known of them contradicts. */
  readonly join: (phrase: number, antecedent: number, sieve: string) => boolean;
  /** Adds a noun that says what the phrase's entity is. */
  readonly addRole: (phrase: number, role: string) => void;
  /** The sieve that placed a phrase, or null where none did. */
  readonly sieveOf: (phrase: number) => string | null;
  readonly same: (a: number, b: number) => boolean;
}

const MAX_ROLES = 12;

/** One cluster for each phrase, with the traits given. */
export function clustersOf(initial: readonly Traits[]): Clusters {
  const parent = new Int32Array(initial.length);
  for (let i = 0; i < parent.length; i++) parent[i] = i;
  const size = new Int32Array(initial.length).fill(1);
  const traits = [...initial];
  const sieves = new Array<string | null>(initial.length).fill(null);

  const rootOf = (phrase: number): number => {
    let at = phrase;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      parent[at] = parent[up] ?? up;
      at = up;
    }
    return at;
  };
  const traitsOf = (phrase: number): Traits => traits[rootOf(phrase)] ?? UNKNOWN;

  return {
    rootOf,
    traitsOf,
    sieveOf: (phrase) => sieves[phrase] ?? null,
    same: (a, b) => rootOf(a) === rootOf(b),
    addRole(phrase, role) {
      const root = rootOf(phrase);
      const known = traits[root] ?? UNKNOWN;
      if (known.roles.has(role) || known.roles.size >= MAX_ROLES) return;
      traits[root] = { ...known, roles: new Set([...known.roles, role]) };
    },
    join(phrase, antecedent, sieve) {
      const [a, b] = [rootOf(phrase), rootOf(antecedent)];
      if (a === b) return false;
      const [left, right] = [traits[a] ?? UNKNOWN, traits[b] ?? UNKNOWN];
      if (contradict(left, right)) return false;
      const [top, below] = (size[a] ?? 1) > (size[b] ?? 1) ? [a, b] : [b, a];
      parent[below] = top;
      size[top] = (size[top] ?? 1) + (size[below] ?? 1);
      traits[top] = merged(right, left);
      sieves[phrase] ??= sieve;
      return true;
    },
  };
}

const UNKNOWN: Traits = {
  family: 'thing',
  gender: 'unknown',
  plural: false,
  key: null,
  given: null,
  named: false,
  roles: new Set(),
};

/** Whether what is known of two clusters keeps them from being one. */
export function contradict(a: Traits, b: Traits): boolean {
  if (a.key !== null && b.key !== null && a.key !== b.key) return true;
  if (a.given !== null && b.given !== null && !sameGiven(a.given, b.given)) return true;
  return a.gender !== 'unknown' && b.gender !== 'unknown' && a.gender !== b.gender;
}

/** "J" and "James" can be one; "James" and "John" cannot. */
function sameGiven(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function merged(a: Traits, b: Traits): Traits {
  const lead = a.named || !b.named ? a : b;
  const other = lead === a ? b : a;
  return {
    family: lead.family,
    gender: lead.gender === 'unknown' ? other.gender : lead.gender,
    plural: lead.plural,
    key: lead.key ?? other.key,
    given: longer(lead.given, other.given),
    named: a.named || b.named,
    roles: unionOf(lead.roles, other.roles),
  };
}

function longer(a: string | null, b: string | null): string | null {
  return (a?.length ?? 0) >= (b?.length ?? 0) ? a : b;
}

function unionOf(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  if (b.size === 0) return a;
  if (a.size === 0) return b;
  return new Set([...a, ...b].slice(0, MAX_ROLES));
}
