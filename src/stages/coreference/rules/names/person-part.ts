import { SENIORITY } from '../../../../lang/en/names/people.ts';
import type { Gender } from '../../../../model/document.ts';
import { fits, officeOf } from '../../../../model/offices.ts';
import { type Clusters, contradict, knownOf, rootOf, type Traits } from '../../clusters.ts';
import { type CorefInput, type Phrase, tokenAt } from '../../input.ts';
import { isIntroducedAsKin } from '../../kin.ts';
import { type Bearers, bearersOf, isNameAtBirth } from '../../namesakes.ts';
import type { Sieve } from '../../sieve.ts';
import { isWomansTitle } from '../../traits.ts';

/**
 * "Lee" and "Ann" for Ann Lee, "bin Vrell" for Halvik bin Vrell, "Ann Lee" for Ann W. Lee. Where several bear the name,
 * an office decides ("Mayor Lee"), then sex, then who has been called so before (unless another one has come to the fore),
 * then who is not always "Mrs. Lee", then who was not brought in as another's wife or brother, then whose scene it is,
 * then whom the article is about. Where nothing does, it is nobody of them.
 */
export const personPart: Sieve = {
  id: 'names/person-part',
  about: 'A surname, a first name or a shorter form of a full personal name in the article.',
  find(input, clusters, link) {
    const bearers = bearersOf(input, clusters);
    if (bearers.size === 0) return;
    const walk: Walk = { input, clusters, bearers, called: new Map(), seen: new Map() };
    for (const index of input.persons) {
      const antecedent = antecedentOf(walk, index);
      if (antecedent !== null) link(index, antecedent);
      walk.seen.set(rootOf(clusters, index), index);
    }
  },
};

interface Walk {
  readonly input: CorefInput;
  readonly clusters: Clusters;
  readonly bearers: Bearers;
  /** By a part of a name, whom it has stood for so far. */
  readonly called: Map<string, Called>;
  /** By the root of a person's cluster, the phrase that named him last. */
  readonly seen: Map<number, number>;
}

/** Whom a part of a name has stood for. */
interface Called {
  /** By the sex that its title told. */
  readonly last: Record<Gender, number | null>;
  /** Bearers who were called "Mrs." or "Ms.". */
  readonly women: Set<number>;
  /** The last that could be anybody's. */
  open: number | null;
  /** By the sex that a title told, the last that can be none of the bearers: "Mrs. Lee" beside Rob Lee alone. */
  readonly strangers: Record<Gender, number | null>;
}

function antecedentOf(walk: Walk, index: number): number | null {
  const { input, clusters, bearers, called } = walk;
  const phrase = input.phrases[index];
  const key = phrase?.form?.key ?? '';
  const all = bearers.get(key);
  if (!phrase || !all || all.includes(index) || isNameAtBirth(input.doc, phrase)) return null;
  const known = knownOf(clusters, index);
  const root = rootOf(clusters, index);
  const past = called.get(key) ?? newCalled();
  called.set(key, past);
  // "John Adam Lee met Adam Lee, his uncle": a full name in its own right.
  if (known.given !== null && isIntroducedAsKin(input, index)) return null;
  const fitting = persons(clusters, all).filter((bearer) => {
    const other = knownOf(clusters, bearer);
    return (
      rootOf(clusters, bearer) !== root && !contradict(known, other) && !isFather(walk, phrase, index, known, bearer)
    );
  });
  const chosen = chosenOf(walk, index, fitting, past);
  if (chosen !== null) {
    if (known.generation === null) past.last[known.gender] = chosen;
    if (isWomansTitle(input.doc, phrase)) past.women.add(chosen);
  } else if (fitting.length > 1) {
    const { open } = past;
    past.open = index;
    clusters.unclear.set(index, fitting);
    return open;
  } else if (known.gender !== 'unknown') {
    const other = past.strangers[known.gender];
    past.strangers[known.gender] = index;
    return other;
  }
  return chosen;
}

/** Who is named without "Jr." before somebody with it is another, unless a headline left it out. */
function isFather({ input, clusters }: Walk, phrase: Phrase, index: number, known: Traits, bearer: number): boolean {
  const other = knownOf(clusters, bearer).generation;
  if (known.generation === other) return false;
  if (other === null) return bearer < index && input.phrases[bearer]?.aside === false;
  return known.generation === null && known.given !== null && index < bearer && !phrase.aside;
}

function noneYet(): Record<Gender, number | null> {
  return { male: null, female: null, neuter: null, unknown: null };
}

function newCalled(): Called {
  return { last: noneYet(), women: new Set(), open: null, strangers: noneYet() };
}

/** One phrase for each person. */
function persons(clusters: Clusters, bearers: readonly number[]): readonly number[] {
  if (bearers.length === 1) return bearers;
  const seen = new Set<number>();
  return bearers.filter((bearer) => seen.size < seen.add(rootOf(clusters, bearer)).size);
}

function chosenOf(walk: Walk, index: number, fitting: readonly number[], past: Called): number | null {
  const before = fitting.filter((bearer) => bearer < index);
  const candidates = before.length > 0 ? before : fitting;
  const only = soleOf(candidates);
  if (only !== null) return only;
  return decided(walk, index, candidates, past);
}

function soleOf(candidates: readonly number[]): number | null {
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

/** Which of several; each sign is asked of those whom the one before it left. */
function decided(walk: Walk, index: number, candidates: readonly number[], past: Called): number | null {
  const { input, clusters } = walk;
  const { gender, roles } = knownOf(clusters, index);
  const told = seniorityOf(input, index);
  const fitting =
    told === null ? candidates : someOf(candidates, (bearer) => isOfSeniority(knownOf(clusters, bearer), told));
  if (told !== null && fitting.length === 1) return soleOf(fitting);
  let left = someOf(fitting, (bearer) => holdsOneOf(roles, knownOf(clusters, bearer).roles));
  if (gender !== 'unknown') left = someOf(left, (bearer) => knownOf(clusters, bearer).gender === gender);
  if (left.length === 1) return soleOf(left);
  const holder = holderOf(clusters, left, past.last[gender] ?? (gender === 'unknown' ? null : past.last.unknown));
  const isOvertaken = holder !== null && overtaken(walk, index, left, holder);
  if (holder !== null && !isOvertaken) return holder;
  if (gender === 'unknown') left = someOf(left, (bearer) => !past.women.has(bearer));
  if (left.length === 1 || isOvertaken) return soleOf(left);
  left = someOf(left, (bearer) => input.phrases[bearer]?.role === 'subject' || !isIntroducedAsKin(input, bearer));
  return (
    soleOf(left) ??
    holderOf(clusters, left, past.last.male) ??
    onFloor(walk, index, left) ??
    onStage(walk, index, left) ??
    mainOf(clusters, left)
  );
}

/** Sentences back to somebody who is on stage, and to those who have left it. */
const STAGE = { on: 1, floor: 2, off: 4 };

/** Sentences since somebody was named. */
function sinceNamed(walk: Walk, index: number, bearer: number): number {
  const last = lastOf(walk, bearer);
  return last ? (walk.input.phrases[index]?.sentence ?? 0) - last.sentence : Infinity;
}

/** The phrase that named somebody last. */
function lastOf({ input, clusters, seen }: Walk, bearer: number): Phrase | undefined {
  return input.phrases[seen.get(rootOf(clusters, bearer)) ?? -1];
}

/** Whether somebody was the subject when he was named just before. */
function isOn(walk: Walk, index: number, bearer: number): boolean {
  return lastOf(walk, bearer)?.role === 'subject' && sinceNamed(walk, index, bearer) <= STAGE.on;
}

/** Whether another one has come to the fore since who was called so was named: "Eva Lee, her sister, sings." */
function overtaken(walk: Walk, index: number, candidates: readonly number[], holder: number): boolean {
  const since = walk.seen.get(rootOf(walk.clusters, holder)) ?? -1;
  return candidates.some((bearer) => {
    const at = walk.seen.get(rootOf(walk.clusters, bearer)) ?? -1;
    return at > since && isOn(walk, index, bearer);
  });
}

/** The only one who was named as a speaker, just before. */
function onFloor(walk: Walk, index: number, candidates: readonly number[]): number | null {
  const only = soleOf(candidates.filter((bearer) => lastOf(walk, bearer)?.speaks));
  return only !== null && sinceNamed(walk, index, only) <= STAGE.floor ? only : null;
}

/** The only one who was spoken of just before. */
function onStage(walk: Walk, index: number, candidates: readonly number[]): number | null {
  const near = candidates.filter((bearer) => sinceNamed(walk, index, bearer) < STAGE.off);
  const only = soleOf(near);
  return only !== null && isOn(walk, index, only) ? only : null;
}

/** What "the elder" or "the younger" before a name tells. */
function seniorityOf({ doc, phrases }: CorefInput, index: number): Seniority | null {
  const { lead = 0, firstToken = 0 } = phrases[index] ?? {};
  return firstToken > lead ? (SENIORITY.get(tokenAt(doc, firstToken - 1).lower) ?? null) : null;
}

type Seniority = 'elder' | 'younger';

function isOfSeniority({ generation }: Traits, told: Seniority): boolean {
  return (generation === null || generation === 'sr') === (told === 'elder');
}

/** Whether somebody with some offices can be called by one of others: "Mayor Lee". */
function holdsOneOf(roles: readonly string[], held: readonly string[]): boolean {
  return roles.some((role) => held.some((other) => fits(officeOf(role), officeOf(other))));
}

/** Those of whom something holds; all where it holds of none. */
function someOf(candidates: readonly number[], holds: (bearer: number) => boolean): readonly number[] {
  const left = candidates.filter(holds);
  return left.length > 0 ? left : candidates;
}

/** Who was called so before, where he is among the candidates. */
function holderOf(clusters: Clusters, candidates: readonly number[], holder: number | null): number | null {
  if (holder === null) return null;
  const root = rootOf(clusters, holder);
  return candidates.find((bearer) => rootOf(clusters, bearer) === root) ?? null;
}

/** How often somebody must be named, and how many times as often as anybody else, for the article to be about him. */
const MAIN = { least: 4, times: 3 };

/** Whom the article is about, by how often each is named; null where two come close. */
function mainOf(clusters: Clusters, candidates: readonly number[]): number | null {
  let main: number | null = null;
  let most = 0;
  let second = 0;
  for (const bearer of candidates) {
    const count = clusters.size[rootOf(clusters, bearer)] ?? 0;
    second = Math.max(second, Math.min(most, count));
    if (count <= most) continue;
    most = count;
    main = bearer;
  }
  return most >= MAIN.least && most >= MAIN.times * second ? main : null;
}
