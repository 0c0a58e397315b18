/** Persons who are in a text only because somebody has decided that they speak there. */
import { pronounOf } from '../../lang/en/pronouns.ts';
import { HE_OR_SHE } from '../../model/agreement.ts';
import { CORRECTION } from '../../model/corrections.ts';
import type { Entity, Mention, Quoted } from '../../model/document.ts';
import type { Scene } from '../../model/scene.ts';
import { byPosition, firstEndingAfter, type Span, sameSpan } from '../../model/span.ts';
import type { Named } from './decided-names.ts';
import { headSightingIn } from './floor.ts';

/** The entities and the scene with the newcomers, and the index of each. */
interface WithNewcomers extends Pick<Quoted, 'entities' | 'scene'> {
  readonly indices: ReadonlyMap<Named, number>;
}

/**
 * Adds those who speak at these sources to the entities: each is mentioned where he speaks, as whom nobody else is mentioned
 * there any more but by name.
 */
export function withNewcomers(doc: Quoted, sources: ReadonlyMap<Named, readonly Span[]>): WithNewcomers {
  const indices = new Map([...sources.keys()].map((named, i) => [named, doc.entities.length + i]));
  if (sources.size === 0) return { entities: doc.entities, scene: doc.scene, indices };
  const taken = new Set([...sources.values()].flat().map(keyOf));
  const others = doc.entities.map((entity) => without(entity, taken));
  const added = [...sources].map(([{ entity }, spans]) => ({ ...entity, mentions: mentionsAt(doc, spans) }));
  return { entities: [...others, ...added], scene: sceneWith(doc.scene, sources, indices), indices };
}

const keyOf = ({ start, end }: Span): string => `${start}:${end}`;

/** The entity without its descriptions and pronouns at these places. */
function without(entity: Entity, taken: ReadonlySet<string>): Entity {
  const kept = entity.mentions.filter((mention) => mention.kind === 'name' || !taken.has(keyOf(mention)));
  return kept.length === entity.mentions.length || kept.length === 0 ? entity : { ...entity, mentions: kept };
}

function mentionsAt({ tokens }: Quoted, sources: readonly Span[]): Mention[] {
  const distinct = [...new Map(sources.map((span) => [keyOf(span), span])).values()];
  return distinct.sort(byPosition).map((source) => {
    const token = tokens[firstEndingAfter(tokens, source.start)];
    const isPronoun = token && sameSpan(token, source) && pronounOf(token);
    const { start, end } = source;
    return { start, end, kind: isPronoun ? 'pronoun' : 'nominal', rule: CORRECTION };
  });
}

/** Who was nobody in the scene is now somebody, so that "he added" finds him. */
function sceneWith(
  scene: Scene,
  sources: ReadonlyMap<Named, readonly Span[]>,
  indices: ReadonlyMap<Named, number>,
): Scene {
  const [entities, serves] = [scene.entities.slice(), scene.serves.slice()];
  for (const [named, spans] of sources) {
    for (const span of spans) {
      const number = scene.whom[headSightingIn(scene.sightings, span)];
      if (number === undefined || (entities[number] ?? -1) >= 0) continue;
      entities[number] = indices.get(named) ?? -1;
      serves[number] = (serves[number] ?? 0) | HE_OR_SHE;
    }
  }
  return { ...scene, entities, serves };
}
