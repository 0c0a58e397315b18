import { z } from 'zod';
import { checkSchema, diffSchema } from '../compare/report.ts';
import { configSchema } from '../config/schema.ts';
import { explainSchema } from '../explain/schema.ts';
import { findSchema } from '../find/schema.ts';
import { prettyJson } from '../io/formats/printed.ts';
import { ledgerSchema } from '../ledger/schema.ts';
import { correctionsSchema } from '../model/corrections.ts';
import { lexiconSchema } from '../model/lexicon.ts';
import { documentSchema, envelopeSchema } from '../model/schema.ts';
import { peopleSchema } from '../people/schema.ts';
import { repeatsSchema } from '../repeats/schema.ts';
import { scoreSchema } from '../score/schema.ts';
import { sourcesSchema } from '../sources/schema.ts';
import { suggestSchema } from '../suggest/schema.ts';
import { duckdbSql, sparkSchema } from '../table/external-schemas.ts';
import { verifySchema } from '../verify/schema.ts';
import type { ForeignSchemaName, SchemaName } from './schema-names.ts';

const SCHEMAS: Readonly<Record<SchemaName, z.ZodType>> = {
  document: documentSchema,
  envelope: envelopeSchema,
  config: configSchema,
  lexicon: lexiconSchema,
  corrections: correctionsSchema,
  people: peopleSchema,
  verify: verifySchema,
  diff: diffSchema,
  check: checkSchema,
  explain: explainSchema,
  repeats: repeatsSchema,
  find: findSchema,
  ledger: ledgerSchema,
  score: scoreSchema,
  sources: sourcesSchema,
  suggest: suggestSchema,
};

/** The schema of a document as other programs write schemas down. */
const FOREIGN_SCHEMAS: Readonly<Record<ForeignSchemaName, () => string>> = {
  duckdb: duckdbSql,
  spark: () => `${prettyJson(sparkSchema())}\n`,
};

/** The JSON Schema (2020-12) of what sayso writes or reads, or a foreign one of documents, as the text of a file. */
export function schemaText(what: SchemaName | ForeignSchemaName): string {
  if (what === 'duckdb' || what === 'spark') return FOREIGN_SCHEMAS[what]();
  return `${prettyJson(z.toJSONSchema(SCHEMAS[what], { io: 'input' }))}\n`;
}
