import { expect, test } from 'vitest';
import { compileLexicon, lexiconSchema } from '../../../../src/model/lexicon.ts';
import { Claimed, nameInputOf } from '../../../../src/stages/entities/article/claimed-tokens.ts';
import { listedNames } from '../../../../src/stages/entities/article/lexicon-names.ts';
import { survey } from '../../../../src/stages/entities/article/survey.ts';
import { amountFinder } from '../../../../src/stages/entities/numbers/index.ts';
import { NUMBERS } from '../../../../src/stages/entities/order.ts';
import { CONTEXT, phrasedDoc } from '../../../support/doc-of.ts';

const LEXICON = compileLexicon([lexiconSchema.parse({ entities: [{ name: 'Zornik Front', type: 'ORG' }] })]);

function inputOf(text: string) {
  const doc = phrasedDoc(text);
  const facts = survey(doc, CONTEXT.lexicon);
  return nameInputOf(facts, listedNames(doc, LEXICON), amountFinder(NUMBERS)(facts).amounts);
}

test('dates, amounts and names of the lexicon have a claim on their tokens, peoples are free', () => {
  const { tokens, claims, listed } = inputOf(
    'On May 4 the Zornik Front paid six lamps and five French francs, the first.',
  );
  const names = Object.fromEntries(Object.entries(Claimed).map(([key, value]) => [value, key]));
  const told = tokens.flatMap(({ text }, i) => (claims[i] ? [`${text} ${names[claims[i] ?? 0]}`] : []));
  expect(told).toEqual([
    'May date',
    '4 date',
    'Zornik listed',
    'Front listed',
    'six number',
    'five date',
    'francs date',
    'first number',
  ]);
  expect([...listed].map(([first, { end, entity }]) => [first, end, entity.name])).toEqual([[4, 6, 'Zornik Front']]);
});

test('nothing is listed without a lexicon name, nothing quoted without a title', () => {
  const { listed, quoted } = inputOf('They met at noon.');
  expect([listed.size, quoted.size]).toEqual([0, 0]);
});

test.for([
  ['He wrote the novel “Winter Harbour” then.', ['Winter Harbour']],
  ['He wrote the novel “Winter Harbour,” she said.', ['Winter Harbour']],
  ['He wrote the novel “Winter Harbour.”', ['Winter Harbour']],
  ['He sang the song “Winter Harbour” and the song “Sleepless” twice.', ['Winter Harbour', 'Sleepless']],
  ['He said “We left the Harbour” then.', []],
  ['He wrote the novel “Winter Harbour of the Red and Old Lamps of the Cold North” then.', []],
] as const)('titles in quotation marks: %s', ([text, wanted]) => {
  const { tokens, quoted } = inputOf(text);
  const titles = [...quoted].map(([first, end]) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
  expect(titles).toEqual(wanted);
});
