import { describe, expect, test } from 'vitest';
import { EMPTY_LEXICON } from '../../../src/model/lexicon.ts';
import { CONTEXT, segmentedDoc } from '../../support/doc-of.ts';

/** Sentences of the text that is left when the bars are taken out; the bars say where they ought to part. */
function expectParts(source: string): void {
  const doc = segmentedDoc(source.replaceAll('|', ''));
  const cut = doc.sentences.map(({ start, end }) => doc.text.slice(start, end));
  expect(cut).toEqual(source.split('|').map((part) => part.trim()));
}

describe('sentences', () => {
  test.each([
    'Good morning.| Our ferry is late.',
    'Ann E. Lee came.| She met Mr. Roe at 5 p.m. on Monday.',
    'They sailed to the U.S.| What came of it?',
    'The lamp cost $40.50.| Its oil, 3.5 kg of it, was free.',
    'Write to Ann.Lee@example.com.| The page is www.example.com/a.b?c.| Look.',
    '“We win.”| She left.| “You lose,” he said.| “All of you.”',
    '“We win.” he said.| “Why?” asked Lee.| ‘Go!’ she cried.',
    "''We win,'' she said.| ''You lose.''",
    '“He said, ‘Go.’”| She went.',
    'Really?!| Yes!!| Nobody had asked....| We went home.',
    'It ended (in May).| (It had begun in June.)| So it was.',
    'Mr. Lee of Acme Corp.| said no.'.replace('|', ''),
    'PARIS, Jan 6 (Reuters) – The leader said so.| He left.',
    'One ended.[2] [3]| Two began.',
    'I thank my hon. Friend for it, and the right hon. Gentleman too.| He left.',
    'The hon. and learned Lady is right.| Labour hon. Members left.',
    'See you, hon.| Friends are waiting.',
    'Call me hon.| The boat left.',
    'He cited Hale v. Moss, 12 F.3d 40 (1998), and Acme Corp. v. Lund.| The court agreed.',
    'In Roe et al. v. The State he lost.| The case of Hale (No 2) v. Moss stands.',
    'They met at Plan v.| Then they left.',
    'See item v.| The rest is lost.',
    'iv.| Pears v.| Grapes',
    'They saw apples in room v.| Moss left.',
    'He paid Rs. 500 for it.| They took his Rs.| Then they left.',
    'It stands in para. 5 there.| He wrote a para.| Then he left.',
    'The bridge at dusk| Image: Ann Lee.',
    'See you :)| Bye then.',
    'Ann Lee of the Civic Party| In the north, she won by a wide margin.',
    '1. A lamp| 2. A bell| 3. A rope',
    '(a) A lamp.| (b) A bell.',
    '• One thing| • Another thing',
    'He has 2.| 3 are left.',
    'No-break blanks\u00a0too.|\u00a0They are blanks.',
    '这是第一句。|这是第二句。',
  ])('%s', (source) => {
    expectParts(source);
  });

  test('a user’s abbreviation keeps its sentence', () => {
    const lexicon = { ...EMPTY_LEXICON, abbreviations: new Set(['Ltda.']) };
    const text = 'Acme Ltda. Brasil grew.';
    expect(segmentedDoc(text).sentences).toHaveLength(2);
    expect(segmentedDoc(text, { ...CONTEXT, lexicon }).sentences).toHaveLength(1);
  });
});

describe('paragraphs', () => {
  test.each([
    ['a blank line always ends one', 'One and\n\ntwo.', 2],
    ['wrapped lines are one', 'The lamps along the\nquay were lit.', 1],
    [
      'a name may be wrapped',
      'The talks were led by the foreign minister Ann\nLee and ended without a result on the next day.',
      1,
    ],
    ['a line that ends like a sentence ends one', 'It was cold.\nThe night came.', 2],
    ['a title at the end of a line does not', 'The talks were led by Gen.\nLee and others.', 1],
    ['a headline ends one', 'Talks End Without Result\nThe ministers left on Monday.', 2],
    ['list items are paragraphs', 'We need:\n- bread\n- butter', 3],
    ['a headline may be wrapped', 'Talks in the Capital End Without a Result as the\nMinisters Leave\n\nIt rained.', 2],
    [
      'headlines of one length are two',
      'Talks in the Capital End Without a Result for All\nMinisters of the Union Leave the Capital for Home',
      2,
    ],
    ['a dash before a capital is an item', 'We need:\n— Bread\n— Butter', 3],
    ['a dash before a small letter is not', 'They left the hall\n— and came back,', 1],
    [
      'a full stop at the end of a wrapped line ends none',
      'The talks were led by the foreign minister, and\nthey ended late. Nobody knew what they had said.\nThe next day it was in the papers of the United\nStates.',
      1,
    ],
    [
      'lines of any length are paragraphs',
      'It rained.\nThe talks were led by the foreign minister.\nSo what?\nGo on.',
      4,
    ],
    ['other line breaks count too', 'It ended.\r\nIt began.\r\rIt went on.\u2028So it did.', 4],
  ])('%s', (_name, text, count) => {
    const { paragraphs } = segmentedDoc(text);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toHaveLength(count);
  });
});
