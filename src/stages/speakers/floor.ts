/**
 * The scene as the speakers stage knows it: what coreference has seen, with what is quoted and who says it. Here the model
 * of salience (`model/salience.ts`) answers who a "he" is that speaks.
 */

import { INDIRECT_QUESTION_WORDS } from '../../lang/en/function-words.ts';
import { HE_OR_SHE, Serves } from '../../model/agreement.ts';
import type { Attribution, Quoted, SpeakerFinding } from '../../model/document.ts';
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
  newRanking,
  type Ranking,
  REACH,
  SINGULAR_THEY,
  weightOf,
} from '../../model/salience.ts';
import type { Scene, Sighting } from '../../model/scene.ts';
import type { SourceKind } from '../../model/schema.ts';
import { contains, firstStartingAt, type Span } from '../../model/span.ts';
import type { SpeakerInput } from './input.ts';

/** Where each sighting stands among the attributions; written as speakers are found. */
export interface Floor {
  readonly scene: Scene;
  /** Whom each sighting shows, by what the speaker rules have found so far. */
  readonly whom: Int32Array;
  /** By that number: bits of `Serves`. */
  readonly serves: Uint8Array;
  /** By sighting: the outermost attribution in whose content it stands, or -1. */
  readonly within: Int32Array;
  /** By sighting: the attribution whose source it is, or -1. */
  readonly speaks: Int32Array;
  /** By entity: its number in the scene. */
  readonly numbers: Int32Array;
  readonly ranking: Ranking;
}

/** What the model says of a pronoun or of words without a source. */
export interface Standing {
  /** Index of the entity, -1 for one without a name. */
  readonly entity: number;
  /** 0 to 1: how much of his weight the next one lacks. */
  readonly margin: number;
  /** The entity next to it in weight, -1 for one without a name or where there is none. */
  readonly rival: number;
}

const floors = new WeakMap<SpeakerInput, Floor>();

/** The floor of a document; made when it is first asked for. */
export function floorOf(input: SpeakerInput): Floor {
  const known = floors.get(input);
  if (known) return known;
  const made = madeFloor(input);
  floors.set(input, made);
  return made;
}

function madeFloor({ doc }: SpeakerInput): Floor {
  const { scene, attributions, entities } = doc;
  const { sightings } = scene;
  const quoted = new Int32Array(sightings.length).fill(-1);
  const speaks = new Int32Array(sightings.length).fill(-1);
  for (const [index, { parent, content }] of attributions.entries()) {
    if (parent === null) for (const span of content) fillWithin(sightings, quoted, span, index);
  }
  const numbers = new Int32Array(entities.length).fill(-1);
  for (let at = 0; at < sightings.length; at++) {
    const entity = scene.entities[scene.whom[at] ?? 0] ?? -1;
    if (entity >= 0) numbers[entity] = scene.whom[at] ?? 0;
  }
  const ranking = newRanking(sightings.length);
  return { scene, whom: scene.whom.slice(), serves: scene.serves.slice(), within: quoted, speaks, numbers, ranking };
}

function fillWithin(sightings: readonly Sighting[], within: Int32Array, span: Span, index: number): void {
  for (let at = firstStartingAt(sightings, span.start); (sightings[at]?.start ?? Infinity) < span.end; at++)
    within[at] = index;
}

const MAX_HEADS = 12;

/**
 * Notes who was found to say an attribution: at the sighting in its source that shows him, or else at the source's head, whom
 * it then shows.
 */
export function noteSpeaker(input: SpeakerInput, index: number, { entities, sourceKind }: SpeakerFinding): void {
  const attribution = input.doc.attributions[index];
  const floor = floorOf(input);
  const answers = attribution && isQuestion(input.doc, attribution) ? attribution.addressee : null;
  const source = answers ?? attribution?.source;
  const heads = source ? within(floor.scene.sightings, source) : [];
  const head = heads.find((at) => isHead(floor.scene.sightings[at])) ?? heads[0];
  if (head === undefined) return;
  if (answers) noteAnswer(floor, index, head, attribution?.source ?? null);
  else if (entities.length === 0) noteStranger(floor, index, head, sourceKind);
  else noteNamed(floor, index, heads, head, entities);
}

/** Who is asked has the floor, and not who asks. */
function noteAnswer({ scene: { sightings }, speaks }: Floor, index: number, head: number, asker: Span | null): void {
  speaks[head] = index;
  for (const at of asker ? within(sightings, asker) : []) speaks[at] = ASKS_ONLY;
}

/** In the place of an attribution, for who only asks in it. */
const ASKS_ONLY = -2;

function noteNamed(
  { whom, numbers, speaks }: Floor,
  index: number,
  heads: readonly number[],
  head: number,
  entities: readonly number[],
): void {
  for (const entity of entities) {
    const number = numbers[entity] ?? -1;
    const shown = heads.find((at) => whom[at] === number);
    speaks[shown ?? head] = index;
    if (shown === undefined && entities.length === 1) whom[head] = number;
  }
}

const ASKS = /\b(?:ask(?:s|ed|ing)?|question(?:s|ed)?)\b/u;
const INDIRECT_QUESTION = new RegExp(`^(?:${[...INDIRECT_QUESTION_WORDS].join('|')})\\b`, 'iu');

/** "Tolmer asked him whether …", “… ?” Tolmer asked him: he has the floor. */
function isQuestion({ text }: Quoted, { cue, content }: Attribution): boolean {
  if (!cue || !ASKS.test(text.slice(cue.start, cue.end))) return false;
  const [first, last] = [content[0], content.at(-1)];
  if (!first || !last) return false;
  return text.slice(last.start, last.end).includes('?') || INDIRECT_QUESTION.test(text.slice(first.start, first.end));
}

/** What speaks is somebody, whatever the noun is: "the member said". */
function noteStranger({ scene, whom, serves, speaks }: Floor, index: number, head: number, kind: SourceKind): void {
  speaks[head] = index;
  const number = whom[head] ?? 0;
  if (kind === 'unnamed' && (scene.entities[number] ?? -1) < 0) serves[number] = (serves[number] ?? 0) | HE_OR_SHE;
}

/** The first sightings within a span. */
function within(sightings: readonly Sighting[], span: Span): number[] {
  const found: number[] = [];
  for (let at = firstStartingAt(sightings, span.start); found.length < MAX_HEADS; at++) {
    const sighting = sightings[at];
    if (!sighting || sighting.start >= span.end) break;
    if (sighting.end <= span.end) found.push(at);
  }
  return found;
}

/** "Tolmer" and "Tolmer's" in "Tolmer campaign manager Ann Lund" and "Tolmer's wife" are not who speaks. */
function isHead(sighting: Sighting | undefined): boolean {
  return sighting !== undefined && sighting.role !== 'modifier' && sighting.role !== 'possessor';
}

/** What a pronoun that speaks, or words without a source, ask of who could be meant. */
export interface Wanted {
  readonly attribution: Attribution;
  /** Where the pronoun stands, or the words do. */
  readonly place: number;
  /** Bits of `Serves`. */
  readonly as: number;
  /** Index of the attribution that goes on ("he added"), or -1. */
  readonly goesOn: number;
}

/** Who is meant; null where nobody is in sight. */
export function standingAt(input: SpeakerInput, wanted: Wanted): Standing | null {
  const floor = floorOf(input);
  const { ranking, scene } = floor;
  const from = firstStartingAt(scene.sightings, wanted.place);
  const here = hereAt(floor, wanted, from);
  if (!here) return null;
  beginWay(ranking);
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

interface Here extends Wanted {
  readonly narrated: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly aside: boolean;
  /** The outermost attribution in whose content it stands, or -1. */
  readonly within: number;
  /** Whether somebody of the other sex is told: "she told him". */
  readonly paired: boolean;
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
  return { attribution, place, as, goesOn, narrated, sentence, paragraph, aside, within: within[at] ?? -1, paired };
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
  if (parent === null || !doc.attributions[parent]?.rule.startsWith('layout/')) return;
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
