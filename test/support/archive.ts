/** Small archives for the tests of `sayso people`: documents with names, and nothing else. */
import { entityKey } from '../../src/model/lexicon.ts';
import type { ReadableDocument } from '../../src/model/readable.ts';
import type { EntityType } from '../../src/model/schema.ts';
import { type Gathering, gather, newGathering } from '../../src/people/gather.ts';

/** A name as `Ann Tolmer`, `ORG Harbour Guild`, or `Ann Tolmer she`: with its type, and with a pronoun that stands for it. */
export type NameSpec = string;

const SPEC = /^(?:(?<type>[A-Z_]{3,}) )?(?<name>.+?)(?: (?<pronoun>he|she))?$/u;

/** An article with these names; each is mentioned once, one after the other, and says one thing where it is marked with `!`. */
export function article(path: string, names: readonly NameSpec[], date?: string): ReadableDocument {
  let at = 0;
  const spoken = names.map((spec) => spec.endsWith('!'));
  const entities = names.map((spec, i) => {
    const { type = 'PERSON', name = '', pronoun } = SPEC.exec(spec.replace(/!$/u, ''))?.groups ?? {};
    const start = at;
    at += name.length + 1;
    const mention = { start, end: start + name.length, text: name, kind: 'name' as const };
    const after = pronoun ? [{ start: at, end: at + pronoun.length, text: pronoun, kind: 'pronoun' as const }] : [];
    return {
      id: `e${i + 1}`,
      type: type as EntityType,
      name,
      aliases: [],
      key: entityKey(type as EntityType, name),
      mentions: [mention, ...after],
    };
  });
  const quotes = spoken.flatMap((speaks, i) => (speaks ? [{ id: `q${i + 1}`, speaker: `e${i + 1}` }] : []));
  return {
    schemaVersion: '1.1',
    offsetUnit: 'utf16',
    id: path,
    path,
    entities,
    quotes,
    ...(date !== undefined && { date }),
  };
}

/** An archive of articles with these names, called `1`, `2` … */
export function archiveOf(...articles: readonly (readonly NameSpec[])[]): Gathering {
  const gathering = newGathering();
  for (const [i, names] of articles.entries()) gather(gathering, article(String(i + 1), names));
  return gathering;
}
