/**
 * Random texts out of what breaks readers: a document comes of every one, and it keeps the contract. `npm run fuzz` runs
 * this for as long as one likes; the seed that is printed runs the same texts again: `FUZZ_SEED=… FUZZ_RUNS=… npm test`.
 */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { extract } from '../src/extract.ts';
import { faultsOf } from '../src/model/invariants.ts';
import { lexiconSchema } from '../src/model/lexicon.ts';
import { documentSchema } from '../src/model/schema.ts';
import { FAMILIES, textOf } from './support/trap-families.ts';

vi.setConfig({ testTimeout: 3_600_000 });

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 60);
const MINUTES = Number(process.env['FUZZ_MINUTES'] ?? 0);
const settings: fc.Parameters<unknown> = {
  numRuns: MINUTES > 0 ? Number.MAX_SAFE_INTEGER : RUNS,
  ...(MINUTES > 0 && { interruptAfterTimeLimit: MINUTES * 60_000, markInterruptAsFailure: false }),
};

/** As it comes out of UTF-8, without the mark of the byte order. */
const asRead = (text: string): string => new TextDecoder().decode(Buffer.from(text));

const SENTENCES = [
  '“We will not sell the dam,” Ann Tolmer told reporters on Friday.',
  'According to Mayor Lund, 8.2 million crowns were lost between 3 May 2011 and 29 February 2013.',
  'Brun, who declined to say who he would vote for, said that he knew.',
  'ANN TOLMER: I said that he said “no.”\n',
];
const pieces = fc.oneof(
  fc.constantFrom(...Object.values(FAMILIES).map(({ piece }) => piece.replace('{W}', 'Varden').replace('{i}', '7'))),
  fc.constantFrom(...SENTENCES.flatMap((sentence) => [sentence, ...sentence.split(' ')])),
  fc.constantFrom(' ', ' ', '\n', '\n\n', ', ', '. ', '”', '“'),
  fc.string({ unit: 'binary', maxLength: 3 }).map((text) => text.replaceAll('\0', '')),
);
const texts = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''));
const types = fc.constantFrom('text/plain', 'text/plain', 'text/markdown');

test.for(Object.entries(FAMILIES))('a text of nothing but %s keeps the contract', ([, family]) => {
  const { mediaType } = family;
  const text = textOf(family, 300);
  expect(faultsOf(extract(text, mediaType === undefined ? {} : { mediaType }), asRead(text))).toEqual([]);
});

test('of any text comes a document that keeps the contract', () => {
  fc.assert(
    fc.property(texts, types, fc.constantFrom('quotes', 'all'), (text, mediaType, claims) => {
      const doc = extract(text, { mediaType, claims });
      expect(documentSchema.safeParse(doc).error).toBeUndefined();
      expect(faultsOf(doc, asRead(text))).toEqual([]);
    }),
    settings,
  );
});

test('any lexicon is one, or is refused in words', () => {
  const word = fc.oneof(
    fc.constantFrom('Varden', '__proto__', 'constructor', 'toString', ' ', ''),
    fc.string({ maxLength: 8 }),
  );
  const entity = fc.record({
    type: fc.constantFrom('PERSON', 'ORG', 'DATE', 'NONE'),
    name: word,
    aliases: fc.array(word, { maxLength: 3 }),
  });
  const lexicons = fc.record(
    {
      entities: fc.array(entity, { maxLength: 3 }),
      stances: fc.dictionary(word, fc.constantFrom('criticizes', 'x'), { maxKeys: 3 }),
      ignore: fc.array(word, { maxLength: 3 }),
      ['__proto__']: fc.constant(1),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(lexicons, texts, (data, text) => {
      const lexicon = lexiconSchema.safeParse(JSON.parse(JSON.stringify(data)));
      if (!lexicon.success) {
        expect(z.prettifyError(lexicon.error)).not.toBe('');
        return;
      }
      const said = `${text} Varden said no. The constructor of Varden said that __proto__ is a toString.`;
      expect(faultsOf(extract(said, { lexicon: [lexicon.data] } as never), asRead(said))).toEqual([]);
    }),
    settings,
  );
});
