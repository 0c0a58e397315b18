/** One row a document: what it is, and how much is in it. */
import { z } from 'zod';
import { metaText } from '../archive/meta.ts';
import { isValueType } from '../model/entity-types.ts';
import {
  readableClaim,
  readableDiagnostic,
  readableEntityNames,
  readableHead,
  readableQuote,
} from '../model/readable.ts';
import { speakerIds } from '../model/speaker-ids.ts';
import { type Column, column, dayOf, joined } from './column.ts';

/** What the table of documents looks at. */
export const documentsLooked = z.object({
  ...readableHead,
  sentences: z.array(z.unknown()),
  entities: z.array(readableEntityNames),
  quotes: z.array(readableQuote.pick({ id: true, type: true, speaker: true, speakers: true, confidence: true })),
  claims: z.array(readableClaim.pick({ quote: true })).default([]),
  diagnostics: z.array(readableDiagnostic.pick({ code: true })).default([]),
});

type Document = z.output<typeof documentsLooked>;

const quotesOf =
  (type: string) =>
  ({ quotes }: Document): number =>
    quotes.filter((quote) => quote.type === type).length;

export const documentColumns: readonly Column<Document>[] = [
  column('path', 'text', 'file of the article', ({ path }) => path),
  column('title', 'text', 'title, where it is known', (document) => metaText(document, 'title')),
  column('date', 'date', 'day of the article, where it is known', ({ date }) => dayOf(date)),
  column('url', 'text', 'address, where it is known', (document) => metaText(document, 'url')),
  column('quotes', 'integer', 'how many quotes', ({ quotes }) => quotes.length),
  column('direct', 'integer', 'direct quotes', quotesOf('direct')),
  column('indirect', 'integer', 'indirect quotes', quotesOf('indirect')),
  column('mixed', 'integer', 'mixed quotes', quotesOf('mixed')),
  column('speakers', 'integer', 'how many known speakers', ({ quotes }) => new Set(quotes.flatMap(speakerIds)).size),
  column(
    'withoutSpeaker',
    'integer',
    'quotes whose speaker is not known',
    ({ quotes }) => quotes.filter(({ speaker }) => speaker === null).length,
  ),
  column('claims', 'integer', 'how many claims', ({ claims }) => claims.length),
  column(
    'entities',
    'integer',
    'how many entities, but for dates, times and numbers',
    ({ entities }) => entities.filter(({ type }) => !isValueType(type)).length,
  ),
  column('sentences', 'integer', 'how many sentences', ({ sentences }) => sentences.length),
  column('diagnostics', 'text', 'what was lost or doubtful: distinct codes', ({ diagnostics }) =>
    joined([...new Set(diagnostics.map(({ code }) => code))]),
  ),
  column('layout', 'text', 'article, transcript or list', ({ layout }) => layout ?? null),
  column('mediaType', 'text', 'kind of file', ({ mediaType }) => mediaType ?? null),
  column('sha256', 'text', 'SHA-256 of the bytes of the file', ({ sha256 }) => sha256 ?? null),
  column('meta', 'json', 'what came with it, as JSON', ({ meta }) =>
    meta === undefined ? null : JSON.stringify(meta),
  ),
  column('document', 'text', 'id of the document', ({ id }) => id),
];
