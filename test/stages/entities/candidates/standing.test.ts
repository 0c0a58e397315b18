import { describe, expect, test } from 'vitest';
import { compileLexicon, lexiconSchema } from '../../../../src/model/lexicon.ts';
import type { TraceEvent } from '../../../../src/model/trace.ts';
import { entities } from '../../../../src/stages/entities/index.ts';
import { CONTEXT, phrasedDoc } from '../../../support/doc-of.ts';
import { marked } from '../../../support/marked.ts';

const LEXICON = compileLexicon([
  lexiconSchema.parse({
    entities: [
      { name: 'Ann Tolmer', type: 'PERSON', aliases: ['Tolmer', 'TOLMER'] },
      { name: 'Harbour Guild of Nordvik', type: 'ORG', aliases: ['Harbour Guild', 'HG'] },
      { name: 'Vrell Union', type: 'ORG', aliases: ['Vrell'], within: true },
    ],
    ignore: ['Dam', "Don't Look"],
  }),
]);

/** The names of a text, those of the lexicon labelled with `_`, and the titles before these. */
function listedIn(text: string): Record<string, { start: number; end: number }[]> {
  const context = { ...CONTEXT, lexicon: LEXICON };
  const spans: Record<string, { start: number; end: number }[]> = {};
  const add = (label: string, { start, end }: { start: number; end: number }): void => {
    spans[label] = [...(spans[label] ?? []), { start, end }];
  };
  for (const name of entities(phrasedDoc(text, context), context).names) {
    if (name.rule !== 'lexicon/user') continue;
    add('_', name);
    if (name.title) add('title', name.title);
  }
  return spans;
}

describe('a form counts where it stands for itself', () => {
  test.for([
    '{title|President} {_|Tolmer} said it was safe.',
    '{title|Mr.} {_|Tolmer} said it was safe.',
    '{title|Former Mayor} {_|Tolmer} spoke.',
    'Norwegian {title|Prime Minister} {_|Tolmer} said no.',
    'Businessman {_|Tolmer} said no.',
    '{title|Ex-Mayor} {_|Tolmer} said no.',
    '{_|Tolmer}’s Tower was closed.',
    'Democrat {_|Tolmer} said no.',
    "{_|Tolmer}'s plan failed.",
    'They met {_|Tolmer}’s lawyer.',
    'The {_|Tolmer} campaign paid.',
    'Yesterday {_|Tolmer} said it was safe.',
    'Says {_|Tolmer}: “It is safe.”',
    '“It is safe,” says {_|Tolmer}.',
    'But {_|Tolmer} said no.',
    '“{_|Tolmer} Lied,” he said.',
    '{_|Tolmer}, Ann Brenk and Oda Lund came.',
    '{_|Ann Tolmer}, Oda Lund and {_|Tolmer} came.',
    'The {_|HG} and the {_|Harbour Guild} paid.',
    'The {_|Harbour Guild of Nordvik} paid.',
    'The {_|Harbour Guild Inc.} paid.',
    '{_|Harbour Guild} {title|President} {_|Tolmer} said so.',
    '{_|Harbour Guild} {_|Tolmer} said so.',
    'The Secretariat of the {_|Harbour Guild} paid.',
    'The Office of the {_|HG} paid.',
    'The {_|Harbour Guild} of Ostrava’s Lamp Union paid.',
  ])('in prose: %s', (source) => {
    const { text, spans } = marked(source);
    expect(listedIn(text)).toEqual(spans);
  });

  test.for([
    '{_|TOLMER} WINS BIG',
    '{_|Tolmer} Wins Vote',
    '{_|Tolmer} Slams Brenk Over Dam',
    'How {_|Tolmer} Lost the Vote',
    'Why {_|Tolmer} Won',
    'Trial of {_|Tolmer} Begins',
    'Sources: {_|Tolmer} to Resign',
  ])('in a headline: %s', (source) => {
    const { text, spans } = marked(`${source}\n\nIt was a long night in the town.`);
    expect(listedIn(text)).toEqual(spans);
  });
});

describe('a form that is only a part of a longer name does not count', () => {
  test.for([
    'Eric Tolmer said the dam was safe.',
    'Dr. Zorn Tolmer came.',
    'Yesterday Eric Tolmer said it was safe.',
    'Ann J. Tolmer said it was safe.',
    'Ann Tolmer Jr. came.',
    'They met Ann Tolmer, Jr., there.',
    'They saw Tolmer Tower from afar.',
    'He studied at Tolmer University for years.',
    'He played for Ostrava Tolmer FC that year.',
    'The Tolmer Inc. paid.',
    'Tolmer & Varden paid.',
    'The Bank of Tolmer paid.',
    'The Harbour Guild Bank said it would pay.',
    'The Harbour Guild of Ostrava paid.',
    'The HG Tower fell.',
    'They left Port Tolmer.',
    'She won the Tolmer Prize.',
    'The Royal Harbour Guild paid.',
    'The Ostrava Harbour Guild paid.',
  ])('in prose: %s', (text) => {
    expect(listedIn(text)).toEqual({});
  });

  test.for(['Eric Tolmer Wins Vote', 'ERIC TOLMER WINS', 'Tolmer University to Close', 'Harbour Guild Bank Fails'])(
    'in a headline: %s',
    (headline) => {
      expect(listedIn(`${headline}\n\nIt was a long night in the town.`)).toEqual({});
    },
  );
});

test.for(['He met Oda {_|Vrell} there.', 'They saw the {_|Vrell} Tower.', 'The {_|Vrell} Tower and Eric Tolmer.'])(
  'an entry may insist: %s',
  (source) => {
    const { text, spans } = marked(source);
    expect(listedIn(text)).toEqual(spans);
  },
);

test('the trace tells which form did not count', () => {
  const events: TraceEvent[] = [];
  const context = { ...CONTEXT, lexicon: LEXICON, trace: (event: () => TraceEvent) => void events.push(event()) };
  entities(phrasedDoc('He met Eric Tolmer and Tolmer.', context), context);
  expect(events.filter(({ rule }) => rule === 'lexicon/user')).toEqual([
    {
      stage: 'entities',
      action: 'dropped',
      rule: 'lexicon/user',
      span: { start: 12, end: 18 },
      reason: 'part of a longer name than that of Ann Tolmer',
    },
  ]);
});

test('what is ignored is no name by itself, and part of longer names', () => {
  const context = { ...CONTEXT, lexicon: LEXICON };
  const { text, spans } = marked(
    'They crossed the Dam. The {FAC|Aswan Dam} held. Nobody saw the Dam break. He sued Don’t Look.',
  );
  const { names } = entities(phrasedDoc(text, context), context);
  expect(names.map(({ type, start, end }) => ({ type, start, end }))).toEqual(
    (spans['FAC'] ?? []).map((span) => ({ type: 'FAC', ...span })),
  );
  // Without the lexicon it is one.
  const plain = entities(phrasedDoc(text), CONTEXT).names.map(({ start, end }) => text.slice(start, end));
  expect(plain).toContain('Dam');
});
