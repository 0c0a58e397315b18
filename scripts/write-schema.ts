// Writes the JSON Schema of a document to schema/, where the package publishes it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaText } from '../src/cli/json-schema.ts';

const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('sayso.schema.json', folder), schemaText('document'));
