/**
 * Who is on the reader's mind: one small model, by which coreference says whom a pronoun stands for, and the speakers
 * whom a "he" that speaks is.
 *
 * A text is a scene. Everybody it speaks of has a weight, the sum over the last sentences of what each makes of him:
 *
 * - A sentence counts its most prominent sighting of somebody, by grammatical place: subject, possessor, object, after a
 *   preposition, before a noun (`roleWeight`). A name counts a little more than a noun or pronoun.
 * - Each sentence counts half as much as the one after it (`FADING`); the narrator's sentences pass over what is quoted.
 * - Who is only mentioned counts less: beside running text (heading, caption, credit, byline), in a clause or complement
 *   that tells of a noun, in a clause that tells when or why, in words that somebody else says (`MERELY`).
 * - In front of a verb of saying it counts most who has the floor: who spoke last or was asked; then who is a subject
 *   (`FLOOR`).
 * - Who cannot be meant does not count at all: who does not agree, whom the pronoun's own words or clause name.
 *
 * The heaviest is meant; of two alike the nearer one. The margin, 0 to 1, is how much of his weight the next one lacks: 1
 * with no other in sight, 0 with two alike.
 *
 * After Lappin and Leass, An Algorithm for Pronominal Anaphora Resolution (1994): weights by grammatical place that halve
 * with each sentence. The floor and what is merely mentioned are of news, where people speak in turn.
 */
import type { Role, Sighting } from './scene.ts';

/** How many sentences back, and of how many sightings, somebody is on the reader's mind. */
export const REACH = { sentences: 4, sightings: 80 } as const;

/** A switch, as V8 looks a place in a table up by its name where there are more than four. */
function roleWeight(role: Role): number {
  switch (role) {
    case 'subject':
      return 180;
    case 'object':
      return 145;
    case 'oblique':
      return 130;
    case 'possessor':
      return 150;
    case 'modifier':
      return 70;
  }
}

const NAMED = 20;

/** By distance in sentences: half as much with each. */
const FADING = Array.from({ length: REACH.sentences + 1 }, (_, distance) => 0.5 ** distance);

/** How much a single group counts as "they", beside what is plural. */
export const SINGULAR_THEY = 0.6;

/** What is left of the weight of who is merely mentioned. */
export const MERELY = {
  /** Beside running text. */
  aside: 0.3,
  /** In a relative clause, or in the complement of a noun. */
  embedded: 0.8,
  /** In a clause that tells when or why. */
  adverbial: 0.85,
  /** In a byline or the credit of a picture. */
  credit: 0,
  /** In somebody's words, for a pronoun that is not in them; and the other way round. */
  quoted: 0.55,
  /** In a paragraph before. */
  before: 0.7,
  /** Who may be a man or a woman, where "she told him" asks for one of each. */
  unsure: 0.05,
} as const;

/** What the weight grows to, or is left of it, for a pronoun that speaks. */
export const FLOOR = {
  /** Who spoke before. */
  spoke: 1.6,
  /** Who seems to, beside a verb of saying of which no quote was found. */
  seems: 1.4,
  /** Who spoke before, once more, for what goes on: "he added". */
  goesOn: 2.5,
  /** Whose saying the pronoun stands in. */
  governs: 1.5,
  /** Who is no subject, and who is but owns something. */
  noSubject: 0.5,
  possessor: 0.7,
  /** Who is "he" in the words themselves, which seldom speak of their speaker so. */
  ownPronoun: 0.6,
  /** Who has no name: news names who speaks. */
  unnamed: 0.6,
} as const;

/** In sentences, for what the narrator says only those that are not all quotation. */
export function distanceOf(
  sighting: Sighting,
  here: Pick<Sighting, 'sentence' | 'narrated'>,
  narrated: boolean,
): number {
  return narrated ? here.narrated - sighting.narrated : here.sentence - sighting.sentence;
}

/** What a sighting weighs for a pronoun so many sentences after it, whoever speaks. */
export function weightOf(sighting: Sighting, here: Pick<Sighting, 'aside' | 'paragraph'>, distance: number): number {
  const base = roleWeight(sighting.role) + (sighting.kind === 'name' ? NAMED : 0);
  const depth = sighting.depth === 'main' ? 1 : MERELY[sighting.depth];
  const aside = sighting.aside && !here.aside ? MERELY.aside : 1;
  const before = sighting.paragraph === here.paragraph ? 1 : MERELY.before;
  return base * (FADING[distance] ?? 0) * depth * aside * before;
}

/** All in sight on the way back from one pronoun, in the order in which they were met; used anew for each pronoun. */
export interface Ranking {
  /** By the number of whom: the way on which he was last met, and his place in the list; -1 for none. */
  readonly met: Int32Array;
  readonly places: Int32Array;
  /** By place: whom, his last sighting, what he counts for; his weight so far, and what his last sentence added. */
  readonly whom: Int32Array;
  readonly last: Int32Array;
  readonly factor: Float64Array;
  readonly weight: Float64Array;
  readonly top: Float64Array;
  readonly sentence: Int32Array;
  ways: number;
  /** How many are in the list. */
  count: number;
}

/** A ranking for numbers below `size`, of so many sightings at most on one way. */
export function newRanking(size: number, sightings: number = REACH.sightings): Ranking {
  return {
    met: new Int32Array(size),
    places: new Int32Array(size),
    whom: new Int32Array(sightings),
    last: new Int32Array(sightings),
    factor: new Float64Array(sightings),
    weight: new Float64Array(sightings),
    top: new Float64Array(sightings),
    sentence: new Int32Array(sightings),
    ways: 0,
    count: 0,
  };
}

/** Begins a new way back. */
export function beginWay(ranking: Ranking): void {
  ranking.ways++;
  ranking.count = 0;
}

/** Whether somebody was met on this way. */
export function isMet(ranking: Ranking, whom: number): boolean {
  return ranking.met[whom] === ranking.ways;
}

/** Leaves somebody out on this way: he cannot be meant. */
export function bar(ranking: Ranking, whom: number): void {
  ranking.met[whom] = ranking.ways;
  ranking.places[whom] = -1;
}

/** Puts somebody on the list by his last sighting, all that he weighs times a factor; with 0 he is left out. */
export function meet(ranking: Ranking, whom: number, sighting: number, factor: number): void {
  if (factor === 0) {
    bar(ranking, whom);
    return;
  }
  const place = ranking.count++;
  ranking.met[whom] = ranking.ways;
  ranking.places[whom] = place;
  ranking.whom[place] = whom;
  ranking.last[place] = sighting;
  ranking.factor[place] = factor;
  ranking.weight[place] = 0;
  ranking.top[place] = 0;
  ranking.sentence[place] = -1;
}

/** Counts a sighting of somebody who was met; of several in one sentence only the most prominent. */
export function count(ranking: Ranking, whom: number, sentence: number, weight: number): void {
  const place = ranking.places[whom] ?? -1;
  if (place < 0) return;
  const top = ranking.sentence[place] === sentence ? (ranking.top[place] ?? 0) : 0;
  if (weight <= top) return;
  ranking.weight[place] = (ranking.weight[place] ?? 0) + (weight - top);
  ranking.top[place] = weight;
  ranking.sentence[place] = sentence;
}

/** Place of the heaviest, but for one place; of two that weigh the same the nearer one; -1 for none. */
export function heaviest(ranking: Ranking, except = -1): number {
  let chosen = -1;
  let most = 0;
  for (let place = 0; place < ranking.count; place++) {
    const weight = weightAt(ranking, place);
    if (place === except || (chosen >= 0 && weight <= most)) continue;
    most = weight;
    chosen = place;
  }
  return chosen;
}

/** All that somebody weighs. */
export function weightAt({ weight, factor }: Ranking, place: number): number {
  return (weight[place] ?? 0) * (factor[place] ?? 0);
}

/** The margin of the heaviest before the next; 0 where nobody is in sight. */
export function leadOf(ranking: Ranking): number {
  const first = heaviest(ranking);
  return first < 0 ? 0 : marginBetween(ranking, first, heaviest(ranking, first));
}

/** How much of the weight at one place the one at the other lacks, 0 to 1; 1 where there is no other. */
export function marginBetween(ranking: Ranking, place: number, other: number): number {
  const most = weightAt(ranking, place);
  return most <= 0 || other < 0 ? 1 : Math.max(0, 1 - weightAt(ranking, other) / most);
}
