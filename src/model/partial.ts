/** Documents of which only a part is written: what was asked for, and what tells one document from another. */
import { z } from 'zod';
import { PARTS, type PartName } from './part-names.ts';
import { documentSchema, type SaysoDocument } from './schema.ts';

/** What every part has. */
const ALWAYS = { schemaVersion: true, offsetUnit: true, id: true, path: true, sha256: true } as const;

/** A part of a document, as it is written. */
export const partialDocumentSchema = documentSchema
  .partial()
  .required(ALWAYS)
  .extend({ partial: z.literal(true) })
  .meta({ title: 'part of a sayso document', description: 'What --fields leaves of a document' });

export type PartialDocument = z.infer<typeof partialDocumentSchema>;

/** The part of a document that these names ask for. */
export function partOf(doc: SaysoDocument, names: readonly PartName[]): PartialDocument {
  const { schemaVersion, offsetUnit, id, path, sha256 } = doc;
  const asked = PARTS.filter((name) => names.includes(name) && doc[name] !== undefined);
  return {
    ...{ schemaVersion, offsetUnit, id, path, sha256, partial: true },
    ...Object.fromEntries(asked.map((name) => [name, doc[name]])),
  };
}

/**
 * A part with something in place of each list that it lacks, so that what it does hold can be checked like a whole: entities
 * and quotes that it names without holding them, and one sentence over all.
 *
 * @param length of the text, in the document's own unit
 */
export function filledUp({ partial: _, ...part }: PartialDocument, length: number): SaysoDocument {
  const { quotes = [], claims = [], diagnostics = [] } = part;
  const named = [
    ...quotes.flatMap(({ speaker, speakers = [], about }) => [speaker, ...speakers, ...about]),
    ...claims.flatMap(({ assertedBy, about, quantities, resolved }) => [
      ...[assertedBy, ...about, ...quantities],
      ...resolved.map(({ entity }) => entity),
    ]),
    ...diagnostics.flatMap(({ candidates = [] }) => candidates),
  ];
  const entities = [...new Set(named)].flatMap((id) => (id === null ? [] : [{ ...NOBODY, id }]));
  const quoted = [...new Set(claims.map(({ quote }) => quote))].flatMap((id) =>
    id === null ? [] : [{ ...NOTHING, id }],
  );
  return {
    ...part,
    sentences: part.sentences ?? (length > 0 ? [{ start: 0, end: length }] : []),
    entities: part.entities ?? entities,
    quotes: part.quotes ?? quoted,
    claims,
    boilerplate: part.boilerplate ?? [],
    diagnostics,
  };
}

const NOBODY = { type: 'PERSON' as const, name: '?', aliases: [], key: '?', mentions: [] };
const NOTHING = {
  ...{ type: 'direct' as const, text: '?', content: [], cue: null, source: null, addressee: null },
  ...{ speaker: null, about: [], parent: null, confidence: 0, rule: '?' },
};
