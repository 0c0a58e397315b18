import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCHEMA_NAMES, type SchemaName, schemaText } from '../src/cli/json-schema.ts';
import { inWorld as sayso } from './support/world.ts';

test('the published schema is what the code gives; `npm run schema` writes it', () => {
  expect(readFileSync(new URL('../schema/sayso.schema.json', import.meta.url), 'utf8')).toBe(schemaText('document'));
});

test.for(SCHEMA_NAMES as SchemaName[])('the command prints the schema of: %s', async (what) => {
  const { code, stdout } = await sayso(['schema', what]);
  expect([code, stdout]).toEqual([0, schemaText(what)]);
  expect(JSON.parse(stdout)).toMatchObject({ $schema: expect.stringContaining('2020-12'), type: 'object' });
});
