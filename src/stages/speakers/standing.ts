/** Who a "he" is that speaks, as the model of salience (`model/salience.ts`) answers it over the floor. */

import { HE_OR_SHE, Serves } from '../../model/agreement.ts';
import {
  bar,
  beginWay,
  count,
  distanceOf,
  FLOOR,
  heaviest,
  isMet,
  MERELY,
  marginBetween,
  meet,
  REACH,
  SINGULAR_THEY,
  weightOf,
} from '../../model/salience.ts';
import type { Sighting } from '../../model/scene.ts';
import { contains, firstStartingAt, type Span } from '../../model/span.ts';
import type { Here, Wanted } from './asked.ts';
import { ASKS_ONLY, type Floor, floorOf } from './floor.ts';
import type { SpeakerInput } from './input.ts';

/** What the model says of a pronoun or of words without a source. */
export interface Standing {
  /** Index of the entity, -1 for one without a name. */
  readonly entity: number;
  /** 0 to 1: how much of his weight the next one lacks. */
  readonly margin: number;
  /** The entity next to it in weight, -1 for one without a name or where there is none. */
  readonly rival: number;
}

/** Who is meant; null where nobody is in sight. */
export function standingAt(input: SpeakerInput, wanted: Wanted): Standing | null {
  const floor = floorOf(input);
  const { ranking, scene } = floor;
  const from = firstStartingAt(scene.sightings, wanted.place);
  const here = hereAt(floor, wanted, from);
  if (!here) return null;
  beginWay(ranking);
  floor.asked = here;
  barNamed(floor, wanted);
  barSpeaker(input, floor, wanted);
  for (let at = from - 1; at >= Math.max(0, from - REACH.sightings); at--) {
    const sighting = scene.sightings[at];
    const distance = sighting ? distanceOf(sighting, here, here.within < 0) : Infinity;
    if (!sighting || distance > REACH.sentences) break;
    const whom = floor.whom[at] ?? 0;
    if (!canSpeak(floor, here, at, sighting)) continue;
    if (!isMet(ranking, whom)) meet(ranking, whom, at, factorOf(floor, here, at));
    count(ranking, whom, sighting.sentence, weightOf(sighting, here, distance) * speechFactor(floor, here, at));
  }
  return leaderOf(floor);
}

/** Whether a sighting shows somebody who agrees, and tells of the scene. */
function canSpeak({ serves, whom, speaks }: Floor, { as }: Here, at: number, { depth, bare }: Sighting): boolean {
  if (((serves[whom[at] ?? 0] ?? 0) & as) === 0 || depth === 'credit') return false;
  return !bare || (speaks[at] ?? -1) >= 0;
}

function leaderOf({ ranking, scene }: Floor): Standing | null {
  const first = heaviest(ranking);
  if (first < 0) return null;
  const second = heaviest(ranking, first);
  const entityAt = (place: number): number => (place < 0 ? -1 : (scene.entities[ranking.whom[place] ?? 0] ?? -1));
  return { entity: entityAt(first), margin: marginBetween(ranking, first, second), rival: entityAt(second) };
}

/** Where the pronoun stands; what has no pronoun stands where the sighting before it does. */
function hereAt(floor: Floor, wanted: Wanted, from: number): Here | null {
  const { scene, within } = floor;
  const own = scene.sightings[from];
  const at = own?.start === wanted.place ? from : from - 1;
  const sighting = scene.sightings[at];
  if (!sighting) return null;
  const { narrated, sentence, paragraph, aside } = sighting;
  const { attribution, place, as, goesOn } = wanted;
  const paired = isPaired(floor, wanted);
  const quoted = within[at] ?? -1;
  return { attribution, place, as, goesOn, from, narrated, sentence, paragraph, aside, within: quoted, paired };
}

function isPaired({ scene: { sightings }, serves, whom }: Floor, { attribution: { addressee }, as }: Wanted): boolean {
  if (!addressee || (as & HE_OR_SHE) === 0) return false;
  const at = firstStartingAt(sightings, addressee.start);
  if (sightings[at]?.start !== addressee.start || sightings[at]?.kind !== 'pronoun') return false;
  return ((serves[whom[at] ?? 0] ?? 0) & HE_OR_SHE & ~as) !== 0;
}

/** Whom the own words name, it is not: "he said that Tolmer"; but in "Tolmer was ill, he said" it can be. */
function barNamed(
  { scene: { sightings }, ranking, whom }: Floor,
  { attribution: { content, type }, place }: Wanted,
): void {
  let most = REACH.sightings;
  for (const { start, end } of content) {
    if (type === 'indirect' && start < place) continue;
    for (let at = firstStartingAt(sightings, start); most > 0; at++, most--) {
      const sighting = sightings[at];
      if (!sighting || sighting.start >= end) break;
      if (sighting.kind !== 'pronoun') bar(ranking, whom[at] ?? 0);
    }
  }
}

/** In a turn of a transcript nobody speaks of himself as "she". */
function barSpeaker(
  { doc, speakers }: SpeakerInput,
  { ranking, numbers }: Floor,
  { attribution: { parent } }: Wanted,
): void {
  const outer = doc.attributions[parent ?? -1];
  if (parent === null || !(outer?.foundBy ?? outer?.rule)?.startsWith('layout/')) return;
  for (const entity of speakers[parent] ?? []) {
    const number = numbers[entity] ?? -1;
    if (number >= 0) bar(ranking, number);
  }
}

function isIn(content: readonly Span[], sighting: Sighting): boolean {
  return content.some((span) => contains(span, sighting));
}

/** What all that somebody weighs counts for; 0 for whom the own words name. */
function factorOf(
  { scene, whom, serves: all }: Floor,
  { attribution: { content, type }, as, paired }: Here,
  at: number,
): number {
  const sighting = scene.sightings[at];
  const number = whom[at] ?? 0;
  const serves = all[number] ?? 0;
  const unnamed = (scene.entities[number] ?? -1) < 0;
  if (!sighting) return 0;
  let factor = 1;
  if (isIn(content, sighting)) {
    if (type !== 'indirect' && unnamed) return 0;
    if (type !== 'indirect') factor *= FLOOR.ownPronoun;
  }
  if (paired && (serves & HE_OR_SHE) === HE_OR_SHE) factor *= MERELY.unsure;
  if (serves & as & Serves.group) factor *= SINGULAR_THEY;
  return unnamed && !(serves & as & Serves.they) ? factor * FLOOR.unnamed : factor;
}

/** What a sighting counts for beside its own weight. */
function speechFactor({ scene, within, speaks }: Floor, here: Here, at: number): number {
  const sighting = scene.sightings[at];
  if (!sighting) return 0;
  const attribution = speaks[at] ?? -1;
  if (here.attribution.parent !== null && attribution === here.attribution.parent) return FLOOR.governs;
  const quoted = (within[at] ?? -1) >= 0 && within[at] !== here.within ? MERELY.quoted : 1;
  if (attribution >= 0) return quoted * FLOOR.spoke * (attribution === here.goesOn ? FLOOR.goesOn : 1);
  if (sighting.speaks && attribution !== ASKS_ONLY) return quoted * FLOOR.seems;
  if (sighting.role === 'subject') return quoted;
  return quoted * (sighting.role === 'possessor' ? FLOOR.possessor : FLOOR.noSubject);
}
