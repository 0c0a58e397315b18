/** Paragraphs, whole: where line breaks end them, and what each is. */
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../src/stages/segment/paragraphs/blocks.ts';
import { looksLikeHeading } from '../../../src/stages/segment/paragraphs/heading.ts';
import { segmentedDoc } from '../../support/doc-of.ts';

const BLOCKS: Readonly<Record<string, readonly (readonly [text: string, blocks: readonly string[]])[]>> = {
  'line breaks': [
    ['a\n\nb', ['a', 'b']],
    ['a\r\n\r\nb', ['a', 'b']],
    ['a\r\rb', ['a', 'b']],
    ['a\u2028\u2028b', ['a', 'b']],
    ['a\u2029\u2029b', ['a', 'b']],
    ['a\n \t\nb', ['a', 'b']],
    ['  a  \n\n  b  ', ['a', 'b']],
    ['\n\na\n\n', ['a']],
    ['', []],
    [' \n ', []],
    ['a\r\nb', ['a\r\nb']],
    ['So.\rIt.', ['So.', 'It.']],
    ['So.\r\nIt.', ['So.', 'It.']],
    ['So.\u2028It.', ['So.', 'It.']],
    ['So.\u2029It.', ['So.', 'It.']],
  ],
  'ends of sentences': [
    ['So it is.\nnot so', ['So it is.', 'not so']],
    ['So it is!\nIt', ['So it is!', 'It']],
    ['So?\nIt', ['So?', 'It']],
    ['So…\nIt', ['So…', 'It']],
    ['So:\nIt', ['So:', 'It']],
    ['So。\nIt', ['So。', 'It']],
    ['“So.”\nIt', ['“So.”', 'It']],
    ['(So.)\nIt', ['(So.)', 'It']],
    ['‘So.’\nIt', ['‘So.’', 'It']],
    ["'So.'\nIt", ["'So.'", 'It']],
    ['"So."\nIt', ['"So."', 'It']],
    ['«So.»\nIt', ['«So.»', 'It']],
    ['‹So.›\nIt', ['‹So.›', 'It']],
    ['[So.]\nIt', ['[So.]', 'It']],
    ['So it is,\nIt', ['So it is,\nIt']],
    ['So it is;\nIt', ['So it is;', 'It']],
    ['He met Mr.\nLee', ['He met Mr.\nLee']],
    ['He met (Gen.\nLee', ['He met (Gen.\nLee']],
    ['He met “Dr.\nLee', ['He met “Dr.\nLee']],
    ['She met A.\nLee', ['She met A.\nLee']],
    ['So it was vs.\nLee', ['So it was vs.\nLee']],
    ['See No.\nLee', ['See No.\nLee']],
    ['He met Mr.”\nLee', ['He met Mr.”', 'Lee']],
    ['So ended atr.\nLee', ['So ended atr.', 'Lee']],
  ],
  'lines that go on': [
    ['The ministers met\nthe others there', ['The ministers met\nthe others there']],
    ['The ministers of\nLee', ['The ministers of\nLee']],
    ['The lamps and\nLee', ['The lamps and\nLee']],
    ['Rain &\nSnow', ['Rain &\nSnow']],
    ['Rain/\nSnow', ['Rain/\nSnow']],
    ['Rain +\nSnow', ['Rain +\nSnow']],
    ['Rain -\nSnow', ['Rain -\nSnow']],
    ['Rain,\nSnow', ['Rain,\nSnow']],
    ['the\nSnow', ['the\nSnow']],
    ['Then\nSnow', ['Then\nSnow']],
    ['soTHE\nSnow', ['soTHE\nSnow']],
    ['They of THE\nSnow', ['They of THE\nSnow']],
  ],
  items: [
    ['We need\n- bread', ['We need', '- bread']],
    ['We need\n-bread', ['We need', '-bread']],
    ['We need\n-- bread', ['We need\n-- bread']],
    ['We need\n– Bread', ['We need', '– Bread']],
    ['We need\n– bread', ['We need\n– bread']],
    ['We need\n—Bread', ['We need', '—Bread']],
    ['We need\n* bread', ['We need', '* bread']],
    ['We need\n• bread', ['We need', '• bread']],
    [
      'We need\n‣ a\n◦ b\n⁃ c\n∙ d\n· e\n● f\n○ g\n▪ h\n■ i\n► j',
      ['We need', '‣ a', '◦ b', '⁃ c', '∙ d', '· e', '● f', '○ g', '▪ h', '■ i', '► j'],
    ],
    ['We need\n1. bread', ['We need', '1. bread']],
    ['We need\n1) bread', ['We need', '1) bread']],
    ['We need\n(1) bread', ['We need', '(1) bread']],
    ['We need\n123. bread', ['We need', '123. bread']],
    ['We need\n1234. bread', ['We need\n1234. bread']],
    ['We need\na) bread', ['We need', 'a) bread']],
    ['We need\n(a) bread', ['We need', '(a) bread']],
    ['We need\nab) bread', ['We need\nab) bread']],
    ['We need\niv) bread', ['We need', 'iv) bread']],
    ['We need\nxiii. bread', ['We need', 'xiii. bread']],
    ['We need\nviiii. bread', ['We need\nviiii. bread']],
    ['We need\n1.) bread', ['We need', '1.) bread']],
    ['We need\n1.bread', ['We need\n1.bread']],
  ],
  headlines: [
    ['Talks End Without Result\nThe ministers left', ['Talks End Without Result', 'The ministers left']],
    ['Talks End Without Result\nthe ministers left', ['Talks End Without Result\nthe ministers left']],
    [
      'Talks End Without Any Result Of Them;\nThe ministers left',
      ['Talks End Without Any Result Of Them;', 'The ministers left'],
    ],
    [
      'Talks end without any result in town\nThe ministers left on Monday and on Tuesday and',
      ['Talks end without any result in town\nThe ministers left on Monday and on Tuesday and'],
    ],
    [
      'It ended\nThe ministers left on Monday and on Tuesday and',
      ['It ended', 'The ministers left on Monday and on Tuesday and'],
    ],
    [
      'The ministers left on Monday and on Tues\nMary abcdefghi abcdefghi abcdefghi abcdefghi',
      ['The ministers left on Monday and on Tues\nMary abcdefghi abcdefghi abcdefghi abcdefghi'],
    ],
  ],
};

const blocksIn = (text: string): string[] => blocksOf(text).map(({ start, end }) => text.slice(start, end));

for (const [name, rows] of Object.entries(BLOCKS)) {
  describe(name, () => {
    test.for(rows)('%j', ([text, blocks]) => {
      expect(blocksIn(text)).toEqual(blocks);
    });
  });
}

/** One word of as many letters, the first a capital, a full stop at its end where wanted. */
const word = (length: number, stop = ''): string => `A${'a'.repeat(length - 1 - stop.length)}${stop}`;
/** A line of as many characters, its first alone a capital. */
const plain = (length: number): string => `It ${'a'.repeat(length - 3)}`;
/** A line in title case of as many characters. */
const heading = (length: number): string => `Talks End ${word(length - 10)}`;

describe('widths', () => {
  test.for<[name: string, lines: string[], blocks: number]>([
    ['a full stop at the end of a line wrapped to forty ends none', [word(40, '.'), word(40, '.'), word(40, '.')], 1],
    ['of a narrower one it does', [word(39, '.'), word(39, '.'), word(39, '.')], 3],
    ['wrapped to a hundred and thirty', [word(130, '.'), word(130, '.'), word(130, '.')], 1],
    ['wider ones are paragraphs', [word(131, '.'), word(131, '.'), word(131, '.')], 3],
    ['so are two lines', [word(40, '.'), word(40, '.')], 2],
    ['the next word would not have had room', [word(40, '.'), word(39, '.'), `I ${word(30)}`], 1],
    ['the next word would have had room', [word(40, '.'), word(38, '.'), `I ${word(30)}`], 3],
    ['more than three tenths are free', [plain(65), `Ann ${word(96)}`], 2],
    ['three tenths are free', [plain(66), `Ann ${word(96)}`], 1],
    ['lines are wider than any wrapped text', [plain(126), `Ann ${word(127)}`], 2],
    ['lines are as wide as wrapped text may be', [plain(126), `Ann ${word(126)}`], 1],
    ['the second line of a headline is less than four fifths of the first', [heading(40), heading(31)], 1],
    ['it is four fifths', [heading(40), heading(32)], 2],
    ['the first line of a headline is too short to be wrapped', [heading(39), heading(31)], 2],
    ['the second line is none of a headline', [heading(40), 'It ended late and went on'], 2],
    ['a headline whose next word would have had room', [heading(40), 'A Talk', word(60)], 3],
  ])('%s', ([, lines, blocks]) => {
    expect(blocksIn(lines.join('\n'))).toHaveLength(blocks);
    expect(blocksIn(lines.join('\n')).join('\n')).toBe(lines.join('\n'));
  });

  test('a heading has no more than two hundred characters', () => {
    const looks = (text: string): boolean => looksLikeHeading(text, { start: 0, end: text.length });
    expect([looks(heading(200)), looks(heading(201))]).toEqual([true, false]);
  });

  test('only the line itself is looked at', () => {
    expect(looksLikeHeading('so Talks End so', { start: 3, end: 12 })).toBe(true);
    expect(looksLikeHeading('Talks End', { start: 6, end: 9 })).toBe(false);
  });
});

const HEADINGS: readonly (readonly [line: string, isHeading: boolean])[] = [
  ['Talks End', true],
  ['Talks', false],
  ['talks end', false],
  ['Talks of the End', true],
  ['Talks OF The End', true],
  ['Talks About the End', true],
  ['A B C D E went', true],
  ['A B C D went', false],
  ['went A B C D E', true],
  ['A went B went C D E F G H I J', true],
  ['A went B went C D E F G H I', false],
  ['“Talks” (End)', true],
  ['e-Mail Talks End', false],
  ['Talks-end', false],
  ['Talks 2013 End', true],
  ['3d Talks End', false],
  ['Talks End in', true],
  ['Talks End into', true],
  ['Talks End with', true],
];

test.for(HEADINGS)('title case: %s', ([line, isHeading]) => {
  expect(looksLikeHeading(line, { start: 0, end: line.length })).toBe(isHeading);
});

const KINDS: readonly (readonly [text: string, kinds: string])[] = [
  ['Talks End\n\nIt was late.', 'heading body'],
  ['Rain falls on the town\n\nIt was late.', 'heading body'],
  ['rain falls on the town\n\nIt was late.', 'body body'],
  ['Why does it rain?\n\nIt was late there.', 'body body'],
  ['Talks End?\n\nIt was late there.', 'heading body'],
  ['Talks End!\n\nIt was late.', 'heading body'],
  ['Talks End:\n\nIt was late.', 'body body'],
  ['Talks End,\n\nIt was late.', 'body body'],
  ['Rain falls:\n\nIt was late there.', 'body body'],
  ['“Talks End:”\n\nIt was late.', 'body body'],
  ['It was late.\n\nTalks End.\n\nIt was late.', 'body body body'],
  ['It was late.\n\nTalks End…\n\nIt was late.', 'body body body'],
  ['It was late.\n\n(Talks End.)\n\nIt was late.', 'body body body'],
  ['It was late.\n\n“Talks End.”\n\nIt was late.', 'body body body'],
  ["It was late.\n\n'Talks End.'\n\nIt was late.", 'body body body'],
  ['It was late.\n\n‘Talks End.’\n\nIt was.', 'body body body'],
  ['It was late.\n\n«Talks End.»\n\nIt was.', 'body body body'],
  ['It was late.\n\n[Talks End.]\n\nIt was.', 'body body body'],
  ['It was late.\n\n"Talks End."\n\nIt was.', 'body body body'],
  ['It was late.\n\nTalks End\n\nIt was.', 'body heading body'],
  ['Talks End.\n\nIt was late.', 'heading body'],
  ['Minister calls talks a success.\n\nThe talks went on for many days, she told them.', 'heading body'],
  ['Minister calls talks a success.\n\nThe talks went on.', 'body body'],
  ['Minister said talks are a success.\n\nThe talks went on for many days, she told them.', 'body body'],
  ['Minister calls. Talks go on.\n\nThe talks went on for many days, she told them.', 'body body'],
  ['Minister calls talks a success.', 'body'],
  ['Minister calls talks a success…\n\nThe talks went on for many days, she told them.', 'heading body'],
  ['Minister calls! Talks go on.\n\nThe talks went on for many days, she told them.', 'body body'],
  ['Minister calls? Talks go on.\n\nThe talks went on for many days, she told them.', 'body body'],
  ['Go Out! Run Up! Stop It!\n\nIt was late.', 'body body'],
  ['Go Out! Run Up!\n\nIt was late.', 'heading body'],
  ['One\n\nTwo\n\nThree\n\nFour\n\nSo it was late.', 'heading heading heading heading body'],
  ['One\n\nTwo\n\nThree\n\nFour and five\n\nSo it.', 'heading heading heading body body'],
  ['One\n\nTwo\n\nThree\n\nFour', 'heading heading heading body'],
  ['One\n\nTwo\n\nThree', 'heading heading heading'],
  ['1. A lamp\n\n- A rope\n\n(a) A bell\n\n• A cup', 'list-item list-item list-item list-item'],
  ['A) Lamp\n\nA lamp', 'list-item heading'],
  ['So-so', 'heading'],
  ['2013 was late\n\nIt was.', 'body body'],
  [`${plain(90)}\n\nSo.`, 'heading body'],
  [`${plain(91)}\n\nSo.`, 'body body'],
  [`Minister calls ${word(95, '.')}\n\n${'so '.repeat(40)}`, 'heading body'],
  [`Minister calls ${word(96, '.')}\n\n${'so '.repeat(40)}`, 'body body'],
];

test.for(KINDS)('kinds: %j', ([text, kinds]) => {
  const { paragraphs } = segmentedDoc(text);
  expect(paragraphs.map(({ kind }) => kind).join(' ')).toBe(kinds);
});
