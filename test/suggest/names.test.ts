import { expect, test } from 'vitest';
import type { SuggestDocument } from '../../src/suggest/document.ts';
import { unfoundIn } from '../../src/suggest/names.ts';

const docOf = (text: string, found: readonly string[] = []): SuggestDocument & { text: string } => ({
  schemaVersion: '1.1',
  offsetUnit: 'utf16',
  id: 'a',
  path: 'a.txt',
  text,
  sentences: [{ start: 0, end: text.length }],
  entities: found.map((name, i) => ({
    id: `e${i}`,
    type: 'ORG',
    name,
    aliases: [],
    key: name,
    mentions: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length, text: name, kind: 'name' as const }],
  })),
  quotes: [],
  boilerplate: [],
  diagnostics: [],
});

test.for<[text: string, found: string[], names: string[]]>([
  ['The boats of the Vrellish Watch sank near Orvinhaven.', [], ['Vrellish Watch', 'Orvinhaven']],
  ['The boats of the Vrellish Watch sank near Orvinhaven.', ['Vrellish Watch'], ['Orvinhaven']],
  ['Orvinhaven sank on Monday in May.', [], []],
  ['The Secretary of State and the State said that I would go.', [], []],
  ['Boats Of The Vrellish Watch Sink', [], []],
  ["The town saw Orvinhaven's boats.", [], ['Orvinhaven']],
])('%s without %j', ([text, found, names]) => {
  expect(unfoundIn(docOf(text, found)).map(({ name }) => name)).toEqual(names);
});
