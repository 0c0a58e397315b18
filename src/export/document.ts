/** What of a document `sayso export` hands on to other tools. */
import { z } from 'zod';
import {
  type ReadableEntity,
  readableDiagnostic,
  readableEntity,
  readableHead,
  readableQuote,
} from '../model/readable.ts';
import { firstEndingAfter, overlaps, type Span } from '../model/span.ts';

/** Names and quotes; claims have no place in the formats that are written. */
export const exportedSchema = z.object({
  ...readableHead,
  entities: z.array(readableEntity),
  quotes: z.array(readableQuote),
  diagnostics: z.array(readableDiagnostic.pick({ code: true })).optional(),
});

export type Exported = z.output<typeof exportedSchema>;
/** One whose text is at hand: all its spans count UTF-16 code units of it. */
export type WithText = Exported & { readonly text: string };

/** Whether the text of a document is at hand. */
export function hasText(document: Exported): document is WithText {
  return document.text !== undefined && document.offsetUnit === 'utf16';
}

type Mention = ReadableEntity['mentions'][number];

/** Where a mention stands in its document: the entity's index and the mention's in it. */
export interface MentionAt {
  readonly entity: number;
  readonly mention: number;
}

/**
 * Answers which mention stands for the entity that speaks a quote: the one in the source, else the name that is nearest
 * to it (of quotes without a source: to the content); null where the document has no such entity.
 */
export function speakerMentions({ entities }: Exported): (id: string, near: Span) => MentionAt | null {
  const byId = new Map(entities.map(({ id }, i) => [id, i]));
  const sorted = new Map<number, Sorted>();
  const sortedOf = (at: number): Sorted => {
    const known = sorted.get(at) ?? inOrder(entities[at]?.mentions ?? []);
    sorted.set(at, known);
    return known;
  };
  return (id, near) => {
    const entity = byId.get(id);
    const found = entity === undefined ? undefined : standingFor(sortedOf(entity), near);
    return entity === undefined || !found ? null : { entity, mention: found.index };
  };
}

type Numbered = Mention & { readonly index: number };

/** The mentions of an entity as they stand in the text, and the names among them. */
interface Sorted {
  readonly all: readonly Numbered[];
  readonly names: readonly Numbered[];
}

function inOrder(mentions: readonly Mention[]): Sorted {
  const all = mentions.map((mention, index) => ({ ...mention, index })).sort((a, b) => a.start - b.start);
  return { all, names: all.filter(({ kind }) => kind === 'name') };
}

function standingFor({ all, names }: Sorted, near: Span): Numbered | undefined {
  const within = all[firstEndingAfter(all, near.start)];
  return within && overlaps(within, near) ? within : nearest(names.length > 0 ? names : all, near);
}

function nearest(mentions: readonly Numbered[], { start, end }: Span): Numbered | undefined {
  const i = firstEndingAfter(mentions, start);
  const [before, after] = [mentions[i - 1], mentions[i]];
  if (!before || !after) return before ?? after;
  return start - before.end <= after.start - end ? before : after;
}
