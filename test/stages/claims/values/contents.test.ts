import { expect, test } from 'vitest';
import { contentsOf } from '../../../../src/stages/claims/values/contents.ts';
import { mentionedIn } from '../../../../src/stages/claims/values/mentioned.ts';
import { candidateOf, type WordedCandidate } from '../../../support/claim-candidate.ts';

/** What a claim speaks of, in words: its times with their values, its quantities, and what it is about. */
function contentsIn({ candidate, wording }: WordedCandidate) {
  const { doc } = candidate;
  const { time, quantities, about } = contentsOf(candidate, mentionedIn(candidate, wording));
  const nameOf = (entity: number): string => doc.entities[entity]?.name ?? '';
  return {
    time: time.map(({ first, end, value }) => [
      doc.text.slice(doc.tokens[first]?.start, doc.tokens[end - 1]?.end),
      value,
    ]),
    quantities: quantities.map(nameOf),
    about: about.map(nameOf),
  };
}

const NOTHING = { time: [], quantities: [], about: [] };

test.for<[string, string, Partial<ReturnType<typeof contentsIn>>]>([
  [
    'dates and times where they stand, with their values',
    '{cue|says} {content|it rained in {DATE|May 2009} and {DATE-b|Monday} at {TIME|10 a.m.}}.',
    {
      time: [
        ['May 2009', 'May 2009'],
        ['Monday', 'Monday'],
        ['10 a.m.', '10 a.m.'],
      ],
    },
  ],
  ['none of those without a value', '{cue|says} {content|it rained {DATE|Once}}.', {}],
  [
    'amounts and numbers, no ordinals',
    '{cue|says} {content|{CARDINAL|40} paid {MONEY|$5}, {PERCENT|6 %} of {QUANTITY|2 kg}, {ORDINAL|2nd} of {CARDINAL-b|7}}.',
    { quantities: ['40', '$5', '6 %', '2 kg', '7'] },
  ],
  ['each amount once', '{cue|says} {content|{CARDINAL|40} and {CARDINAL|40} died}.', { quantities: ['40'] }],
  [
    'whom and what it names, in order, each once',
    '{source|{PERSON-a|Ann Lund}} {cue|says} {content|{PERSON-b|Bo Brun} left {ORG|Nordbank} and {PERSON-b|his} boat}.',
    { about: ['Bo Brun', 'Nordbank'] },
  ],
  [
    'not who speaks',
    '{source|{PERSON|Ann Lund}} {cue|says} “{content|{PERSON|I} left {ORG|Nordbank}}”.',
    { about: ['Nordbank'] },
  ],
  [
    'not what stands beside it',
    '{source|{PERSON-a|Ann Lund}} of {GPE|Orvin} {cue|says} {content|it rained} in {DATE|2009}.',
    {},
  ],
  [
    'what the clause holds, and no other one',
    '{cue|says} {content|{PERSON-a|Ann Lund} left and {clause|{PERSON-b|Bo Brun} came}}.',
    { about: ['Bo Brun'] },
  ],
  [
    'the shared subject before the rest',
    '{cue|says} {content|{shared|{PERSON-a|Ann Lund} of {GPE|Orvin}} left and {clause|met {PERSON-b|Bo Brun}}}.',
    { about: ['Ann Lund', 'Orvin', 'Bo Brun'] },
  ],
])('%s', ([, source, contents]) => {
  expect(contentsIn(candidateOf(source))).toEqual({ ...NOTHING, ...contents });
});

test('a name that is interrupted by what the statement leaves out is not mentioned', () => {
  const { candidate, wording } = candidateOf('{cue|says} {content|{ORG|the Lund and Brun} met {PERSON|Bo Brun}}.');
  expect(contentsIn({ candidate, wording }).about).toEqual(['the Lund and Brun', 'Bo Brun']);
  const parts = wording.parts.toSpliced(1, 1);
  expect(contentsIn({ candidate, wording: { ...wording, parts } }).about).toEqual(['Bo Brun']);
});

test('what was resolved counts, and what stood there does not', () => {
  const worded = candidateOf('{GPE|Tolm} {cue|says} {content|the mayor of {GPE-b|Orvin} met {PERSON|Bo Brun}}.');
  const [one, , , four, ...rest] = worded.wording.parts;
  const first = one?.kind === 'word' ? one.token : 0;
  const end = (four?.kind === 'word' ? four.token : 0) + 1;
  const parts = [{ kind: 'resolved', first, end, entity: 0, text: 'Tolm' } as const, ...rest];
  expect(contentsIn({ ...worded, wording: { ...worded.wording, parts } }).about).toEqual(['Tolm', 'Bo Brun']);
});

test('a word that agrees parts nothing', () => {
  const worded = candidateOf('{cue|says} {content|{ORG|Lund Fish Co} sells {PERSON|Bo Brun}}.');
  const parts = worded.wording.parts.map((part, i) =>
    i === 3 && part.kind === 'word' ? { ...part, kind: 'agreed' as const, text: 'sell' } : part,
  );
  expect(contentsIn({ ...worded, wording: { ...worded.wording, parts } }).about).toEqual(['Lund Fish Co', 'Bo Brun']);
});

test('where the article itself speaks nobody is left out', () => {
  const worded = candidateOf('{source|{PERSON|Ann Lund}} {cue|says} {content|{PERSON|she} left}.');
  expect(contentsIn(worded).about).toEqual([]);
  expect(contentsIn({ ...worded, candidate: { ...worded.candidate, saying: null } }).about).toEqual(['Ann Lund']);
});
