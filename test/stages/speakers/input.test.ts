import { expect, test } from 'vitest';
import { EMPTY_LEXICON } from '../../../src/model/lexicon.ts';
import {
  mentionAt,
  paragraphAt,
  placeOf,
  type SpeakerInput,
  speakerInputOf,
} from '../../../src/stages/speakers/input.ts';
import { unclearAt } from '../../../src/stages/speakers/unclear.ts';
import { quotedDoc } from '../../support/speaker-table.ts';

const inputOf = (source: string): SpeakerInput => speakerInputOf(quotedDoc(source), EMPTY_LEXICON);

/** The mention that covers the first token of these words: "Ann Tolmer name". */
function mentioned(input: SpeakerInput, words: string): string {
  const { doc } = input;
  const start = doc.text.indexOf(words);
  const mention = mentionAt(
    input,
    doc.tokens.findIndex((one) => one.start === start),
  );
  return mention ? `${doc.text.slice(mention.start, mention.end)} ${mention.kind}` : '–';
}

test('what speaks before in the text, the words within other words left out', () => {
  const { before } = inputOf(
    '{content|“A sun,”} {source|{PERSON-a|Ann Tolmer}} {cue|said}. {content|“A moon and {source|he} {cue|says} {content|no star},”} {source|{PERSON-b|Rob Varden}} {cue|said}. {content|“A cloud.”}',
  );
  // Sources are given to contents in the order of the text, so that "he" is the second one's.
  expect([...before]).toEqual([-1, 0, -1, 1]);
});

test('an attribution stands at its source, or else its cue, or else its content', () => {
  const { doc } = inputOf('{content|“A sun,”} {source|she} {cue|said}. {content|“A moon”}.');
  const [first, second] = doc.attributions;
  const placed = (parts: object): number => (first ? placeOf({ ...first, ...parts }) : -1);
  expect(placed({})).toBe(doc.text.indexOf('she'));
  expect(placed({ source: null })).toBe(doc.text.indexOf('said'));
  expect(placed({ source: null, cue: null })).toBe(doc.text.indexOf('“A sun'));
  expect(second && placeOf(second)).toBe(doc.text.indexOf('“A moon'));
  expect(placed({ source: null, cue: null, content: [] })).toBe(0);
});

test('the first attribution of two with one source is the one that is found by it', () => {
  const input = inputOf('{source|{PERSON-a|Ann Tolmer}} {cue|said} {content|that it rained}. {content|“It froze.”}');
  const [first, second] = input.doc.attributions;
  const twice = first && second ? [first, { ...second, source: first.source }] : [];
  const { bySource } = speakerInputOf({ ...input.doc, attributions: twice }, EMPTY_LEXICON);
  expect([...bySource]).toEqual([[0, 0]]);
});

test('of all mentions over a token the name, then the noun phrase that ends there, then the innermost', () => {
  const input = inputOf('{PERSON-a|Ann Tolmer} left. The singer of {GPE-b|Varna} ate. She and her son left.');
  expect(mentioned(input, 'Tolmer')).toBe('Ann Tolmer name');
  expect(mentioned(input, 'singer')).toBe('The singer nominal');
  expect(mentioned(input, 'The')).toBe('The singer nominal');
  expect(mentioned(input, 'Varna')).toBe('Varna name');
  expect(mentioned(input, 'ate')).toBe('–');
  expect(mentioned(input, 'her')).toBe('her pronoun');
});

test('paragraphs are counted from none', () => {
  const input = inputOf('It rained.\n\nIt froze.');
  expect([0, 9, 12, 20].map((at) => paragraphAt(input, at))).toEqual([0, 0, 1, 1]);
});

test('what could be several is told of the last word of the phrase alone', () => {
  const input = inputOf('{PERSON-a|Ann Orwin} met {PERSON-b|Rob Varden}. The old singer said so. The song is old.');
  const { doc } = input;
  const at = (word: string): readonly number[] =>
    unclearAt(
      input,
      doc.tokens.findIndex(({ text }) => text === word),
    );
  const names = (list: readonly number[]): string[] => list.map((entity) => doc.entities[entity]?.name ?? '');
  expect(names(at('singer'))).toEqual(['Rob Varden', 'Ann Orwin']);
  expect([at('The'), at('old'), at('said'), at('song'), at('met'), unclearAt(input, -1)]).toEqual([
    [],
    [],
    [],
    [],
    [],
    [],
  ]);
});
