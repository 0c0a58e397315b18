import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaText } from '../src/cli/json-schema.ts';
import { FOREIGN_SCHEMA_NAMES, SCHEMA_NAMES } from '../src/cli/schema-names.ts';
import { inWorld as sayso } from './support/world.ts';

test.for([
  ['sayso.schema.json', 'document'],
  ['duckdb.sql', 'duckdb'],
  ['spark.json', 'spark'],
] as const)('the published schema is what the code gives; `npm run schema` writes it: %s', ([file, what]) => {
  expect(readFileSync(new URL(`../schema/${file}`, import.meta.url), 'utf8')).toBe(schemaText(what));
});

test.for(FOREIGN_SCHEMA_NAMES)('the command prints the schema for: %s', async (what) => {
  expect(await sayso(['schema', what])).toEqual({ code: 0, stdout: schemaText(what), stderr: '' });
});

test.for(SCHEMA_NAMES)('the command prints the schema of: %s', async (what) => {
  const { code, stdout } = await sayso(['schema', what]);
  expect([code, stdout]).toEqual([0, schemaText(what)]);
  expect(JSON.parse(stdout)).toMatchObject({ $schema: expect.stringContaining('2020-12'), type: 'object' });
});
