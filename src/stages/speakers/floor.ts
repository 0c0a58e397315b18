/**
 * The scene as the speakers stage knows it: what coreference has seen, with what is quoted and who says it.
 */

import { INDIRECT_QUESTION_WORDS } from '../../lang/en/function-words.ts';
import { HE_OR_SHE } from '../../model/agreement.ts';
import type { Attribution, SpeakerFinding } from '../../model/document.ts';
import { newRanking, type Ranking } from '../../model/salience.ts';
import type { Scene, Sighting } from '../../model/scene.ts';
import type { SourceKind } from '../../model/schema.ts';
import { firstStartingAt, type Span } from '../../model/span.ts';
import type { Here } from './asked.ts';
import { cueText, type SpeakerInput } from './input.ts';

/** Where each sighting stands among the attributions; written as speakers are found. */
export interface Floor {
  readonly scene: Scene;
  /** Whom each sighting shows, by what the speaker rules have found so far. */
  readonly whom: Int32Array;
  /** By that number: bits of `Serves`. */
  readonly serves: Uint8Array;
  /** By sighting: the outermost attribution in whose content it stands, or -1. */
  readonly within: Int32Array;
  /** By sighting: the attribution whose source it is, -1 for none, or `ASKS_ONLY`. */
  readonly speaks: Int32Array;
  /** By entity: its number in the scene. */
  readonly numbers: Int32Array;
  readonly ranking: Ranking;
  /** What the ranking was last asked. */
  asked: Here | null;
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
  for (const [number, entity] of scene.entities.entries()) if (entity >= 0) numbers[entity] = number;
  const ranking = newRanking(sightings.length);
  const [whom, serves] = [scene.whom.slice(), scene.serves.slice()];
  return { scene, whom, serves, within: quoted, speaks, numbers, ranking, asked: null };
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
  const answers = attribution && isQuestion(input, attribution) ? attribution.addressee : null;
  const source = answers ?? attribution?.source;
  const heads = source ? within(floor.scene.sightings, source) : [];
  const head = headOf(floor.scene.sightings, heads);
  if (head === undefined) return;
  if (answers) noteAnswer(floor, index, head, attribution?.source ?? null);
  else if (entities.length === 0) noteStranger(floor, index, head, sourceKind);
  else noteNamed(floor, index, heads, head, entities);
}

function headOf(sightings: readonly Sighting[], heads: readonly number[]): number | undefined {
  return heads.find((at) => isHead(sightings[at])) ?? heads[0];
}

/** The sighting that is the head of a source, by index; -1 where nothing is sighted in it. */
export function headSightingIn(sightings: readonly Sighting[], source: Span): number {
  return headOf(sightings, within(sightings, source)) ?? -1;
}

/** Who is asked has the floor, and not who asks. */
function noteAnswer({ scene: { sightings }, speaks }: Floor, index: number, head: number, asker: Span | null): void {
  speaks[head] = index;
  for (const at of asker ? within(sightings, asker) : []) speaks[at] = ASKS_ONLY;
}

/** In the place of an attribution, for who only asks in it. */
export const ASKS_ONLY = -2;

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
    if (shown === undefined && entities.length === 1 && number >= 0) whom[head] = number;
  }
}

const ASKS = /\b(?:ask(?:s|ed|ing)?|question(?:s|ed)?)\b/u;
const INDIRECT_QUESTION = new RegExp(`^(?:${[...INDIRECT_QUESTION_WORDS].join('|')})\\b`, 'iu');

/** "Tolmer asked him whether …", “… ?” Tolmer asked him: he has the floor. */
function isQuestion(input: SpeakerInput, attribution: Attribution): boolean {
  if (!ASKS.test(cueText(input, attribution))) return false;
  const { text } = input.doc;
  const [first, last] = [attribution.content[0], attribution.content.at(-1)];
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
