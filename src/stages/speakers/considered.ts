/** For the trace: who was considered for a source and why it is nobody else, read off what the rules have just looked at. */
import { isValueType } from '../../model/entity-types.ts';
import { distanceOf, heaviest, isMet, REACH, weightAt } from '../../model/salience.ts';
import type { Sighting } from '../../model/scene.ts';
import type { TraceCandidate } from '../../model/trace.ts';
import type { Here } from './asked.ts';
import { type Floor, floorOf } from './floor.ts';
import type { SpeakerInput } from './input.ts';
import type { Opinion } from './opinion.ts';

/** What the model of salience was asked last; taken before the rules judge, it tells whether they asked it. */
export function lastAsked(input: SpeakerInput): Here | null {
  return floorOf(input).asked;
}

/** The opinion that decided, and what the model had been asked before. */
interface Judgement {
  readonly judged: { readonly rule: string; readonly opinion: Opinion } | null;
  readonly asked: Here | null;
}

/** All who were considered, the chosen first, then the heaviest; read right after the rules have judged. */
export function consideredIn(input: SpeakerInput, { judged, asked }: Judgement): TraceCandidate[] {
  const floor = floorOf(input);
  const chosen = judged?.opinion.entities ?? [];
  const weighed = floor.asked && floor.asked !== asked ? weighedIn(input, floor, floor.asked, chosen) : [];
  const known = new Set(weighed.map(({ key }) => key));
  const named = (entity: number, why: string): TraceCandidate => {
    const { key = null, name = '' } = input.doc.entities[entity] ?? {};
    return { key, name, score: null, isChosen: chosen.includes(entity), why };
  };
  const plain = [
    ...chosen.map((entity) => named(entity, `found by ${judged?.rule}`)),
    ...(judged?.opinion.rivals ?? []).map((entity) => named(entity, 'could be meant as well')),
  ].filter(({ key }) => !known.has(key));
  return [...plain, ...weighed].sort(
    (a, b) => Number(b.isChosen) - Number(a.isChosen) || (b.score ?? -1) - (a.score ?? -1),
  );
}

/** Everybody in reach of what was asked, each once, by his nearest sighting. */
function weighedIn({ doc }: SpeakerInput, floor: Floor, here: Here, chosen: readonly number[]): TraceCandidate[] {
  const found: TraceCandidate[] = [];
  const seen = new Set<number>();
  for (const [at, sighting, distance] of inReach(floor, here)) {
    const number = floor.whom[at] ?? 0;
    const entity = floor.scene.entities[number] ?? -1;
    const score = weightIn(floor, number);
    if (seen.has(number) || (score === null && !canBeAsked(doc, entity))) continue;
    seen.add(number);
    const { key = null, name = doc.text.slice(sighting.start, sighting.end) } = doc.entities[entity] ?? {};
    const why = score === null ? whyNot(floor, here, number) : placeOf(floor, at, sighting, distance);
    found.push({ key, name, score, isChosen: chosen.includes(entity), why });
  }
  return found;
}

/** Dates, things, and people without a name, who were not weighed, are nobody's candidates. */
function canBeAsked({ entities }: SpeakerInput['doc'], index: number): boolean {
  const entity = entities[index];
  return entity !== undefined && !isValueType(entity.type);
}

/** The sightings that the model looked at, the nearest first. */
function* inReach({ scene }: Floor, here: Here): Iterable<[at: number, sighting: Sighting, distance: number]> {
  for (let at = here.from - 1; at >= Math.max(0, here.from - REACH.sightings); at--) {
    const sighting = scene.sightings[at];
    const distance = sighting ? distanceOf(sighting, here, here.within < 0) : Infinity;
    if (!sighting || distance > REACH.sentences) return;
    yield [at, sighting, distance];
  }
}

/** His share of the weight of the heaviest; null where he was not weighed. */
function weightIn({ ranking }: Floor, number: number): number | null {
  const place = isMet(ranking, number) ? (ranking.places[number] ?? -1) : -1;
  if (place < 0) return null;
  const most = weightAt(ranking, heaviest(ranking));
  return most > 0 ? Math.round((100 * weightAt(ranking, place)) / most) / 100 : 0;
}

function whyNot({ ranking, serves }: Floor, { as }: Here, number: number): string {
  if (((serves[number] ?? 0) & as) === 0) return 'of another sex, number or kind than is asked for';
  return isMet(ranking, number) ? 'is spoken of in the words themselves' : 'is only credited, or nobody of the scene';
}

function placeOf({ speaks }: Floor, at: number, { role, aside }: Sighting, distance: number): string {
  const spoke = (speaks[at] ?? -1) >= 0 ? 'spoke' : aside ? 'beside the text' : role;
  if (distance === 0) return `${spoke}, in the same sentence`;
  return `${spoke}, ${distance} sentence${distance === 1 ? '' : 's'} before`;
}
