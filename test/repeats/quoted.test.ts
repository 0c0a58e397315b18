import { describe, expect, test } from 'vitest';
import type { RepeatsQuote } from '../../src/repeats/document.ts';
import { passagesIn } from '../../src/repeats/passages.ts';
import { quotedStretches } from '../../src/repeats/quoted.ts';
import { wordsOf } from '../../src/verify/words.ts';

/** A quote whose content is the whole of a text. */
function quote(type: RepeatsQuote['type'], text: string, more: Partial<RepeatsQuote> = {}): RepeatsQuote {
  return {
    id: 'q1',
    type,
    text,
    content: [{ start: 0, end: text.length }],
    cue: { text: 'said' },
    source: null,
    speaker: 'e1',
    parent: null,
    confidence: 1,
    ...more,
  };
}

const stretches = (...quotes: readonly RepeatsQuote[]): string[] =>
  quotedStretches(quotes, undefined).map(({ words, isOthers }) => `${isOthers ? '(others) ' : ''}${words.text}`);

describe('what is quoted word for word', () => {
  test.for<readonly [string, RepeatsQuote, readonly string[]]>([
    ['all of a direct quote', quote('direct', 'The dam holds, and we stay.'), ['The dam holds, and we stay.']],
    [
      'what stands in marks of a mixed one',
      quote('mixed', 'that the dam was “old and weary,” and "would go"'),
      ['old and weary', 'would go'],
    ],
    ['to the end where no mark closes it', quote('mixed', 'that the dam was “old and weary'), ['old and weary']],
    ['nothing of an indirect one', quote('indirect', 'that the dam was old'), []],
    ['a turn', quote('indirect', 'The dam is old.', { cue: { text: ':' } }), ['The dam is old.']],
    ['a block quotation', quote('indirect', 'The dam is old.', { cue: null }), ['The dam is old.']],
    ['with its brackets', quote('direct', '[We] held (all of us) …'), ['[We] held (all of us)']],
  ])('%s', ([, one, expected]) => {
    expect(stretches(one)).toEqual(expected);
  });

  test('without what the speaker quotes in turn, unless that is a term or an apostrophe', () => {
    expect(stretches(quote('direct', 'Brun wrote ‘the dam will go in spring,’ and left.'))).toEqual([
      'Brun wrote',
      'and left.',
      '(others) the dam will go in spring',
    ]);
    expect(stretches(quote('direct', 'It is the guild’s dam, the ‘old lady’ of the guilds’ harbour.'))).toEqual([
      'It is the guild’s dam, the ‘old lady’ of the guilds’ harbour.',
    ]);
  });

  test('without what is a quote of its own', () => {
    const text = 'Brun wrote ‘the dam will go in spring,’ and left.';
    const start = text.indexOf('‘the');
    const inner = quote('direct', 'the dam will go in spring,', {
      id: 'q2',
      parent: 'q1',
      content: [{ start, end: text.indexOf('’') + 1 }],
    });
    const found = quotedStretches([quote('direct', text), inner], text);
    expect(found.map(({ quote: { id }, words }) => `${id} ${words.text}`)).toEqual([
      'q1 Brun wrote',
      'q1 and left.',
      'q2 the dam will go in spring',
    ]);
    expect(found.map(({ spans }) => spans && text.slice(spans[0]?.start, spans.at(-1)?.end))).toEqual([
      'Brun wrote',
      'and left',
      'the dam will go in spring',
    ]);
  });

  test('with the place of each word, over several spans', () => {
    const text = '“We hold,” she said, “and stay.”';
    const content = [
      { start: 0, end: 10 },
      { start: 21, end: text.length },
    ];
    const [found] = quotedStretches([quote('direct', 'We hold, and stay.', { content })], text);
    expect(found?.spans?.map(({ start, end }) => text.slice(start, end))).toEqual(['We', 'hold', 'and', 'stay']);
    const [other] = quotedStretches([quote('direct', 'We hold and we stay.', { content })], text);
    expect(other?.spans).toBeNull();
  });
});

describe('passages', () => {
  const passages = (text: string): string[] => {
    const words = wordsOf(text);
    return passagesIn(words, 5).map(({ first, end }) =>
      text.slice(words.words[first]?.start, words.words[end - 1]?.end),
    );
  };

  test.for<readonly [string, string, readonly string[]]>([
    [
      'sentences',
      'The dam holds in all weather. The guild will not sell it!',
      ['The dam holds in all weather', 'The guild will not sell it'],
    ],
    [
      'short ones with what follows',
      'No. Never. The dam holds in all weather.',
      ['No. Never. The dam holds in all weather'],
    ],
    [
      'the last with what is before',
      'The dam holds in all weather. It stays.',
      ['The dam holds in all weather. It stays'],
    ],
    ['none of few words', 'It stays.', []],
    [
      'no cut after a title, an initial or letters',
      'We asked for Mr. Brun of the U.S. Embassy and J. Orvin there.',
      ['We asked for Mr. Brun of the U.S. Embassy and J. Orvin there'],
    ],
    [
      'no cut within a sentence',
      'We asked the guild … and they came at once? they did.',
      ['We asked the guild … and they came at once? they did'],
    ],
  ])('%s', ([, text, expected]) => {
    expect(passages(text)).toEqual(expected);
  });
});
