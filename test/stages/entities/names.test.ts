import { describe, expect, test } from 'vitest';
import { compileLexicon, lexiconSchema } from '../../../src/model/lexicon.ts';
import { entities } from '../../../src/stages/entities/index.ts';
import { CONTEXT, phrasedDoc } from '../../support/doc-of.ts';
import { marked } from '../../support/marked.ts';
import { stepsOf } from '../../support/steps.ts';

const LEXICON = compileLexicon([
  lexiconSchema.parse({
    entities: [
      { name: "Zornik People's Front", type: 'ORG', aliases: ['ZPF', 'Zornik Front', 'The Front Inc.', "Don't Look"] },
      { name: 'Dravna', type: 'FAC', key: 'fac/camp-dravna' },
    ],
    titles: ['Hetman'],
  }),
]);

/** Names and titles of a text as spans by type, as `marked` gives them. */
function spansOf(text: string, lexicon = CONTEXT.lexicon): Record<string, { start: number; end: number }[]> {
  const spans: Record<string, { start: number; end: number }[]> = {};
  const add = (label: string, { start, end }: { start: number; end: number }): void => {
    spans[label] = [...(spans[label] ?? []), { start, end }];
  };
  const named = phrasedDoc(text, { ...CONTEXT, lexicon });
  for (const name of entities(named, { ...CONTEXT, lexicon }).names) {
    add(name.type, name);
    if (name.title) add('title', name.title);
  }
  return spans;
}

describe('edges of names', () => {
  test.for([
    'They met {GPE|U.S.} {title|Maj. Gen.} {PERSON|Oscar D. Vrell} at noon.',
    "The {NORP|Norwegian} {title|Prime Minister} {PERSON|Ingrid Halvik}'s plan failed.",
    'They lived in Camps {FAC|Zornik} and {FAC|Vrell} that spring.',
    'The {NORP|Norwegian}-backed plan failed.',
    'He spoke under the title Outlasting {GPE|Norway}’s Plans, they said.',
    'They wrote of Rebuilding {GPE|Norway}’s Schools and left.',
    'They met {PERSON|Sterling Jordan}’s aides there.',
    'They saw how {NORP|Norwegian} Nurses strike.',
    'They sued the {ORG|Norwegian Nurses Organisation} there.',
    'He wrote to the {ORG|Ministry of Ports and Coastal Works} about it.',
    'He wrote to the {ORG|Liberal Democratic and Harbour Party} about it.',
    'He left the {ORG|United Nations} {PERSON|Ingrid Halvik} did not know.',
    "It was {GPE|Norway}'s {ORG|Coast Guard} that came.",
    'She won the {EVENT|2001 Norwegian general election} with ease.',
    'He flew with the {ORG|63rd Coastal Rescue Wing} that spring.',
    'They met {PERSON|Ludwig van Zornik} and {PERSON|Halvik bin Vrell} there.',
  ])('%s', (source) => {
    const { text, spans } = marked(source);
    expect(spansOf(text)).toEqual(spans);
  });
});

describe('names of the lexicon', () => {
  test.for([
    'The {ORG|Zornik People’s Front} ({ORG|ZPF}) left.',
    'The {ORG|Zornik\nFront} left the north.',
    'They sued {ORG|The Front Inc.} and won.',
    'They sued {ORG|Don’t Look} and won.',
    '{title|Hetman} {PERSON|Vrell} left the north.',
    'They left {FAC|Dravna} by boat.',
    'They lived in Camps {FAC|Dravna} and {FAC|Dravna} that spring.',
  ])('%s', (source) => {
    const { text, spans } = marked(source);
    expect(spansOf(text, LEXICON)).toEqual(spans);
  });

  test('carry canonical name and key', () => {
    const { names } = entities(phrasedDoc('The ZPF left.'), { ...CONTEXT, lexicon: LEXICON });
    expect(names).toMatchObject([
      { canonical: "Zornik People's Front", key: 'org/zornik-peoples-front', rule: 'lexicon/user' },
    ]);
  });

  test('are matched as whole words only', () => {
    expect(spansOf('The ZPFs left the house.', LEXICON)['ORG'] ?? []).not.toContainEqual({ start: 4, end: 7 });
  });
});

describe('an article as a whole', () => {
  test('gives the surname the type of the full name', () => {
    const { text, spans } = marked('{PERSON|Ingrid Halvik} left. The boat of {PERSON|Halvik} was gone.');
    expect(spansOf(text)).toEqual(spans);
  });

  test('resolves a weekday against the dateline', () => {
    const text = 'OSLO, September 26, 2013\n\nThe mayor left on Monday.';
    const names = entities(phrasedDoc(text), CONTEXT).names;
    expect(names.find(({ rule }) => rule === 'date/weekday')?.value).toBe('2013-09-23');
  });

  test.for([
    ['names', 'They met Zornik Vrell today. '],
    ['capitals in a row', 'Zornik Vrell '],
    ['capitals joined by "of"', 'Bank of Council of '],
    ['numbers in a row', 'two hundred '],
  ] as const)('takes steps in proportion to its length: %s', { timeout: 60_000 }, ([, piece]) => {
    stepsFor(piece.repeat(400));
    expect(stepsFor(piece.repeat(1600)) / stepsFor(piece.repeat(400))).toBeLessThan(4.5);
  });
});

/** Steps of the stage over a text, and how often it looks at a token. */
function stepsFor(text: string): number {
  const doc = phrasedDoc(text);
  let looks = 0;
  const tokens = new Proxy(doc.tokens, {
    get(target, key, receiver) {
      looks++;
      return Reflect.get(target, key, receiver);
    },
  });
  const steps = stepsOf(() => entities({ ...doc, tokens }, CONTEXT));
  return steps + looks;
}

test.for(['Lena', 'Mercedes', 'Suzuki'])('%s alone is a person, though a river or firm is called so too', (name) => {
  const text = `${name} said she would go. The mayor thanked ${name}.`;
  expect(entities(phrasedDoc(text), CONTEXT).names.map(({ type }) => type)).toEqual(['PERSON', 'PERSON']);
});
