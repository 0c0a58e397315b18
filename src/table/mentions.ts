/** One row a mention: a concordance of names, descriptions and pronouns, with whom they stand for. */
import { z } from 'zod';
import { readableEntity, readableHead, readableQuote, readableSpan } from '../model/readable.ts';
import {
  articleColumns,
  articleOf,
  contextColumns,
  documentColumn,
  type Placed,
  placeColumns,
  placed,
} from './article.ts';
import { type Column, column } from './column.ts';

/** What the table of mentions looks at. */
export const mentionsLooked = z.object({
  ...readableHead,
  sentences: z.array(readableSpan),
  entities: z.array(readableEntity),
  quotes: z.array(readableQuote.pick({ speaker: true, speakers: true })),
});

type Document = z.output<typeof mentionsLooked>;
type Entity = Document['entities'][number];

interface MentionThing extends Placed {
  readonly entity: Entity;
  readonly mention: Entity['mentions'][number];
}

/** The mentions of a document, in the order of its text. */
export function mentionsIn(document: Document): MentionThing[] {
  const article = articleOf(document);
  return document.entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end)
    .map((one) => ({ ...one, ...placed(article, [one.mention]) }));
}

/** "5 %", "10-12 crown"; a date as it is. */
function valueText({ value }: Entity): string | null {
  if (value === undefined || typeof value === 'string') return value ?? null;
  const { amount, to, unit } = value;
  return `${amount}${to === undefined ? '' : `-${to}`}${unit === null ? '' : ` ${unit}`}`;
}

export const mentionColumns: readonly Column<MentionThing>[] = [
  column('name', 'text', 'canonical name of the entity', ({ entity }) => entity.name),
  column('text', 'text', 'the mention as written', ({ mention }) => mention.text),
  column('type', 'text', 'OntoNotes label of the entity', ({ entity }) => entity.type),
  column('kind', 'text', 'name, nominal or pronoun', ({ mention }) => mention.kind),
  column('mentionTitle', 'text', 'the title before the name', ({ mention }) => mention.title ?? null),
  column('value', 'text', 'what a date, time or number amounts to', ({ entity }) => valueText(entity)),
  ...articleColumns,
  ...placeColumns,
  ...contextColumns,
  column('key', 'text', 'key of the entity, the same in every document', ({ entity }) => entity.key),
  documentColumn,
  column('entity', 'text', 'id of the entity in its document', ({ entity }) => entity.id),
  column('boilerplate', 'boolean', 'whether it stands in boilerplate', ({ mention }) => mention.boilerplate === true),
];
