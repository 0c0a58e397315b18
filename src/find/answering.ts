/** Which entities of an article answer to a name that is asked for, and which quotes have them. */
import { type AskedName, isMeant, isNear } from '../archive/asked-name.ts';
import type { ReadableEntity, ReadableQuote } from '../model/readable.ts';
import { byPosition, firstStartingAt, type Span } from '../model/span.ts';
import { speakerIds } from '../model/speaker-ids.ts';

/** A name that is asked for: as speaker, or as what a quote is about. */
export interface Asked {
  readonly option: 'speaker' | 'about';
  readonly asked: AskedName;
}

/** Where an entity is named. */
interface Named extends Span {
  readonly entity: ReadableEntity;
}

/** The entities of an article that a name means, or nearly. */
export interface AnsweringEntities {
  readonly option: Asked['option'];
  readonly meant: ReadonlyMap<string, ReadableEntity>;
  readonly near: ReadonlyMap<string, ReadableEntity>;
  /** Their names in order, where the content of quotes is looked at. */
  readonly named: readonly Named[];
}

/** Those of a quote. */
export interface OfQuote {
  readonly meant: ReadonlySet<ReadableEntity>;
  readonly near: ReadonlySet<ReadableEntity>;
}

/** Looks through the entities of an article. */
export function answeringIn(entities: readonly ReadableEntity[], { option, asked }: Asked): AnsweringEntities {
  const meant = new Map<string, ReadableEntity>();
  const near = new Map<string, ReadableEntity>();
  for (const entity of entities) {
    if (isMeant(entity, asked)) meant.set(entity.id, entity);
    else if (isNear(entity, asked)) near.set(entity.id, entity);
  }
  return { option, meant, near, named: option === 'about' ? namesOf([...meant.values(), ...near.values()]) : [] };
}

function namesOf(entities: readonly ReadableEntity[]): Named[] {
  return entities
    .flatMap((entity) =>
      entity.mentions.flatMap(({ kind, start, end }) => (kind === 'name' ? [{ start, end, entity }] : [])),
    )
    .sort(byPosition);
}

/** What of a quote or claim tells who is in it. */
type Said = Pick<ReadableQuote, 'speaker' | 'speakers' | 'about' | 'content'>;

/** Those of them that speak; or whom the quote is about, and whose names stand in its content. */
export function entitiesOf(quote: Said, { option, meant, near, named }: AnsweringEntities): OfQuote {
  const { about, content } = quote;
  const own = { meant: new Set<ReadableEntity>(), near: new Set<ReadableEntity>() };
  if (meant.size + near.size === 0) return own;
  const add = (id: string): void => {
    const [as, almost] = [meant.get(id), near.get(id)];
    if (as) own.meant.add(as);
    if (almost) own.near.add(almost);
  };
  for (const id of option === 'speaker' ? speakerIds(quote) : about) add(id);
  for (const { start, end } of content) {
    for (let i = firstStartingAt(named, start); i < named.length; i++) {
      const one = named[i];
      if (!one || one.end > end) break;
      add(one.entity.id);
    }
  }
  return own;
}
