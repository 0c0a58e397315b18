import { expect, test } from 'vitest';
import type { Name, Named } from '../../src/model/document.ts';
import { type EntityType, entityTypeSchema } from '../../src/model/schema.ts';
import type { Span } from '../../src/model/span.ts';
import type { Trace } from '../../src/model/trace.ts';
import { coreference, corefInputOf } from '../../src/stages/coreference/index.ts';
import { SIEVES } from '../../src/stages/coreference/order.ts';
import type { Sieve } from '../../src/stages/coreference/sieve.ts';
import { shown } from './attribution-labels.ts';
import { CONTEXT } from './doc-of.ts';
import { enoughCases } from './enough-cases.ts';
import { marked } from './marked.ts';
import { phrasedWith, plainText } from './tags-given.ts';
import { expectFound } from './traced.ts';

/**
 * A text with names by hand. Labels are `TYPE-x` for a name and `x` for another mention, where x is any letter: the
 * same letter for the same entity. `title` marks the title before a name. Words may bear their tags ("left/VBD").
 */
export function namedDoc(source: string): { doc: Named; groups: Map<string, Span[]> } {
  const { spans } = marked(plainText(source));
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
  for (const list of groups.values()) list.sort((a, b) => a.start - b.start);
  return { doc: { ...phrasedWith(source.replace(/\{[A-Za-z_-]+\||\}/gu, '')), stage: 'named', names }, groups };
}

function nameOf(type: EntityType, span: Span, titles: readonly Span[]): Name {
  const title = titles.find(({ end }) => end === span.start - 1);
  return { ...span, type, rule: 'by-hand', ...(title && { title }) };
}

/**
 * Asserts who is one entity up to and with a sieve: in `merges` and in `keepsApart` each letter's mentions, all of them
 * and nothing else, are one entity, and no entity is left unmarked. A noun phrase or pronoun that has its letter for
 * itself alone is one that no sieve has joined to anything. `keys` are what a lexicon gives names, by their words.
 */
export function corefTable(
  sieve: Sieve,
  cases: {
    readonly merges: readonly string[];
    readonly keepsApart: readonly string[];
    readonly keys?: Readonly<Record<string, string>>;
  },
): void {
  const upTo = SIEVES.slice(0, SIEVES.indexOf(sieve) + 1);
  const check = (source: string, least: { letters: number; mentions: number }): void => {
    const { doc, groups } = keyedDoc(source, cases.keys ?? {});
    const lists = [...groups.values()];
    if (lists.length < least.letters || !lists.some(({ length }) => length >= least.mentions))
      throw new Error(`too little is marked in: ${source}`);
    expect(unknownIn(doc, lists.flat()), 'marked, but no phrase that can refer').toEqual([]);
    const show = (list: readonly Span[]): string => list.map((span) => shown(doc.text, span)).join(' = ');
    const { entities } = coreference(doc, CONTEXT, upTo);
    const named = new Set(doc.names.map(({ start }) => start));
    const joined = lists.filter((list) => list.length > 1 || list.some(({ start }) => named.has(start)));
    const text = doc.text;
    const tracedBy = (trace: Trace): unknown => coreference(doc, { ...CONTEXT, trace }, upTo);
    const found = entities.map(({ mentions }) => show(mentions));
    expectFound(found.sort(), joined.map(show).sort(), { text, rule: null, tracedBy });
  };
  enoughCases(sieve.id, cases.merges, cases.keepsApart);
  test.for(cases.merges)(`${sieve.id} merges: %s`, (source) => check(source, { letters: 1, mentions: 2 }));
  test.for(cases.keepsApart)(`${sieve.id} keeps apart: %s`, (source) => check(source, { letters: 2, mentions: 1 }));
}

function keyedDoc(source: string, keys: Readonly<Record<string, string>>): ReturnType<typeof namedDoc> {
  const { doc, groups } = namedDoc(source);
  const names = doc.names.map((name) => {
    const words = doc.text.slice(name.start, name.end);
    const key = keys[words];
    return key === undefined ? name : { ...name, key, canonical: words };
  });
  return { doc: { ...doc, names }, groups };
}

function unknownIn(doc: Named, spans: readonly Span[]): string[] {
  const phrases = new Set(corefInputOf(doc, CONTEXT.lexicon).phrases.map(({ start, end }) => `${start}-${end}`));
  return spans.filter(({ start, end }) => !phrases.has(`${start}-${end}`)).map((span) => shown(doc.text, span));
}
