import { expect, test } from 'vitest';
import type { Entity, Name, Named } from '../../src/model/document.ts';
import { type EntityType, entityTypeSchema } from '../../src/model/schema.ts';
import type { Span } from '../../src/model/span.ts';
import { coreference } from '../../src/stages/coreference/index.ts';
import { SIEVES } from '../../src/stages/coreference/order.ts';
import type { Sieve } from '../../src/stages/coreference/sieve.ts';
import { CONTEXT, phrasedDoc } from './doc-of.ts';
import { marked } from './marked.ts';

/**
 * A text with names by hand. Labels are `TYPE-x` for a name and `x` for another mention, where x is any letter: the
 * same letter for the same entity. `title` marks the title before a name.
 */
export function namedDoc(source: string): { doc: Named; groups: Map<string, Span[]> } {
  const { text, spans } = marked(source);
  const { title: titles = [] } = spans;
  const groups = new Map<string, Span[]>();
  const names: Name[] = [];
  for (const [label, list] of Object.entries(spans)) {
    if (label === 'title') continue;
    const [type, letter] = label.includes('-') ? label.split('-') : [undefined, label];
    groups.set(letter ?? label, [...(groups.get(letter ?? label) ?? []), ...list]);
    if (type === undefined) continue;
    for (const span of list) names.push(nameOf(entityTypeSchema.parse(type), span, titles));
  }
  names.sort((a, b) => a.start - b.start);
  return { doc: { ...phrasedDoc(text), stage: 'named', names }, groups };
}

function nameOf(type: EntityType, span: Span, titles: readonly Span[]): Name {
  const title = titles.find(({ end }) => end === span.start - 1);
  return { ...span, type, rule: 'by-hand', ...(title && { title }) };
}

/** Asserts, for each text, that one letter's mentions are one entity and no two letters' mentions are. */
export function corefTable(sieve: Sieve, cases: { merges: readonly string[]; keepsApart: readonly string[] }): void {
  const upTo = SIEVES.slice(0, SIEVES.indexOf(sieve) + 1);
  const check = (source: string): void => {
    const { doc, groups } = namedDoc(source);
    const { entities } = coreference(doc, CONTEXT, upTo);
    const found = Object.fromEntries(
      [...groups].map(([letter, list]) => [letter, list.map((span) => describe(doc, entities, span))]),
    );
    for (const [letter, list] of Object.entries(found)) {
      expect(new Set(list.map(({ entity }) => entity)), `${letter}: ${JSON.stringify(list)}`).toHaveProperty('size', 1);
    }
    const all = Object.values(found).flatMap(([first]) => (first && first.entity >= 0 ? [first.entity] : []));
    expect(new Set(all), JSON.stringify(found)).toHaveProperty('size', all.length);
  };
  test.for(cases.merges)(`${sieve.id} merges: %s`, check);
  test.for(cases.keepsApart)(`${sieve.id} keeps apart: %s`, check);
}

/** Index of the entity that has this very mention, -1 for none. */
function describe(doc: Named, entities: readonly Entity[], span: Span): { text: string; entity: number } {
  const entity = entities.findIndex(({ mentions }) =>
    mentions.some(({ start, end }) => start === span.start && end === span.end),
  );
  return { text: doc.text.slice(span.start, span.end), entity };
}
