import { expect, test } from 'vitest';
import { compileLexicon, lexiconSchema } from '../../../src/model/lexicon.ts';
import { entities } from '../../../src/stages/entities/index.ts';
import { CONTEXT, phrasedDoc } from '../../support/doc-of.ts';
import { marked } from '../../support/marked.ts';

const LEXICON = compileLexicon([
  lexiconSchema.parse({ entities: [{ name: 'Zornik Front', type: 'ORG', aliases: ['ZF'], key: 'org/front' }] }),
]);

function namesOf(source: string, lexicon = CONTEXT.lexicon) {
  const { text, spans } = marked(source);
  const { stage, names } = entities(phrasedDoc(text, { ...CONTEXT, lexicon }), { ...CONTEXT, lexicon });
  expect(stage).toBe('named');
  return { names, at: (label: string) => spans[label]?.[0] ?? { start: -1, end: -1 } };
}

test('names and amounts in order, each with its title, value and rule, and nothing else', () => {
  const { names, at } = namesOf(
    'On {a|May 4, 2013} {t|Mayor} {b|Tolmer} sold {c|six} lamps to {d|Norway} for {e|$5} {f|this weekend}.',
  );
  expect(names).toStrictEqual([
    { ...at('a'), type: 'DATE', value: '2013-05-04', rule: 'date/month' },
    { ...at('b'), title: at('t'), type: 'PERSON', rule: 'context/title-before' },
    { ...at('c'), type: 'CARDINAL', value: { amount: 6, unit: null }, rule: 'number/cardinal' },
    { ...at('d'), type: 'GPE', rule: 'gazetteer/known-name' },
    { ...at('e'), type: 'MONEY', value: { amount: 5, unit: 'USD' }, rule: 'number/money' },
    { ...at('f'), type: 'DATE', rule: 'date/relative' },
  ]);
});

test('names of the lexicon have its type, name and key, whatever the rules say', () => {
  const { names, at } = namesOf('They praised old {t|Deputy Mayor} {a|ZF} of the {b|Zornik Front}.', LEXICON);
  const entity = { type: 'ORG', canonical: 'Zornik Front', key: 'org/front', rule: 'lexicon/user' };
  expect(names).toStrictEqual([
    { ...at('a'), title: at('t'), ...entity },
    { ...at('b'), ...entity },
  ]);
});

test.for([
  ['They won the {EVENT|1998 Norwegian general election} there in {DATE|May}.', []],
  ['They flew a {PRODUCT|Boeing 747} to {GPE|Norway} with {CARDINAL|six} men.', []],
  [
    '{CARDINAL|Six} men left the {EVENT|1998 Norwegian general election} in {DATE|2001}, {CARDINAL|six} of them old.',
    [],
  ],
  ['The {ORG|63rd Coastal Rescue Wing} was {ORDINAL|first}.', []],
] as const)('a name goes before the numbers in it: %s', ([source]) => {
  const { text, spans } = marked(source);
  const wanted = Object.entries(spans).flatMap(([type, list]) => list.map((span) => ({ ...span, type })));
  const found = entities(phrasedDoc(text), CONTEXT).names.map(({ start, end, type }) => ({ start, end, type }));
  expect(found).toEqual(wanted.sort((a, b) => a.start - b.start));
});
