// Writes the schemas of a document to schema/, where the package publishes it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaText } from '../src/cli/json-schema.ts';

const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('sayso.schema.json', folder), schemaText('document'));
writeFileSync(new URL('duckdb.sql', folder), schemaText('duckdb'));
writeFileSync(new URL('spark.json', folder), schemaText('spark'));
