/** Which lines are turns of a conversation: labels, letters, names over a speech. And which only look so. */
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/model/span.ts';
import { linesOf } from '../../../src/stages/layout/lines.ts';
import { turnsOf } from '../../../src/stages/layout/turns/index.ts';

type Row = readonly [label: string, name: string | null, colon: boolean, ...content: string[]];

function rowsOf(text: string): Row[] {
  const cut = ({ start, end }: Span): string => text.slice(start, end);
  return turnsOf(text, linesOf(text)).map(({ label, name, colon, content }): Row => {
    return [cut(label), name && cut(name), colon !== null, ...content.map(cut)];
  });
}

const TURNS: readonly (readonly [about: string, text: string, rows: readonly Row[]])[] = [
  [
    'names and parts with a colon',
    'Operator: Welcome. All lines are muted.\n\nJill Marsh: Thank you. We closed two plants.',
    [
      ['Operator', null, true, 'Welcome. All lines are muted.'],
      ['Jill Marsh', 'Jill Marsh', true, 'Thank you. We closed two plants.'],
    ],
  ],
  [
    'capitals of a court',
    'THE COURT: Be seated.\nMR. LUND: Thank you, Your Honor.\nTHE WITNESS: I saw nothing.',
    [
      ['THE COURT', null, true, 'Be seated.'],
      ['MR. LUND', 'LUND', true, 'Thank you, Your Honor.'],
      ['THE WITNESS', null, true, 'I saw nothing.'],
    ],
  ],
  [
    'what he is, in brackets, and the time',
    'Mr LUND (Nordvik) (10.15): I object.\nThe Minister for Water (Jane Hobbs): You would.\nMr Deputy Speaker (Sir Alan Best): Order.',
    [
      ['Mr LUND (Nordvik)', 'LUND', true, 'I object.'],
      ['The Minister for Water (Jane Hobbs)', 'Jane Hobbs', true, 'You would.'],
      ['Mr Deputy Speaker (Sir Alan Best)', 'Alan Best', true, 'Order.'],
    ],
  ],
  [
    'letters, with and without marks',
    'Q    Did he go?\n\nMR. LUND: He did.\n\nQ. Where?\n\nA. Home, I think.',
    [
      ['Q', null, false, 'Did he go?'],
      ['MR. LUND', 'LUND', true, 'He did.'],
      ['Q', null, false, 'Where?'],
      ['A', null, false, 'Home, I think.'],
    ],
  ],
  [
    'names alone on their lines',
    'Helen Starr\nWe have built homes. We shall build more.\n\nDame Rosa Lyle (Hillford, Lab)\n\nI beg to differ.',
    [
      ['Helen Starr', 'Helen Starr', false, 'We have built homes. We shall build more.'],
      ['Dame Rosa Lyle (Hillford, Lab)', 'Rosa Lyle', false, 'I beg to differ.'],
    ],
  ],
  [
    'an earnings call',
    'Operator\n\nGood day. Go ahead.\n\nJill Marsh -- Chief Executive Officer\n\nThanks. We grew.\n\nQuestions and Answers:\n\nOperator\n\nYour line is open.',
    [
      ['Operator', null, false, 'Good day. Go ahead.'],
      ['Jill Marsh -- Chief Executive Officer', 'Jill Marsh', false, 'Thanks. We grew.'],
      ['Operator', null, false, 'Your line is open.'],
    ],
  ],
  [
    'time stamps before, after and in lines of their own',
    '[00:01:12] Ann Lund: We will appeal.\n\n2\n00:00:04,500 --> 00:00:06,000\nJO ROE: On what grounds?\n\nTom Haddar (10:04): None.',
    [
      ['Ann Lund', 'Ann Lund', true, 'We will appeal.'],
      ['JO ROE', 'JO ROE', true, 'On what grounds?'],
      ['Tom Haddar', 'Tom Haddar', true, 'None.'],
    ],
  ],
  [
    'later paragraphs, without directions between them',
    'MS. LUND: Thank you.\n\nThe mayor came. He was ill.\n\n(Laughter.)\n\nWe all know why.\n\nMR. KEANE: Next.\n\nI will wait.\n\nEND',
    [
      ['MS. LUND', 'LUND', true, 'Thank you.\n\nThe mayor came. He was ill.', 'We all know why.'],
      ['MR. KEANE', 'KEANE', true, 'Next.\n\nI will wait.'],
    ],
  ],
  [
    'family names that come back',
    'Nordvik Post: Why did you run?\n\nLund: Because nobody else would.\n\nNordvik Post: And the dam?\n\nLund: It is safe.',
    [
      ['Nordvik Post', 'Nordvik Post', true, 'Why did you run?'],
      ['Lund', 'Lund', true, 'Because nobody else would.'],
      ['Nordvik Post', 'Nordvik Post', true, 'And the dam?'],
      ['Lund', 'Lund', true, 'It is safe.'],
    ],
  ],
  [
    'a conversation within an article, which goes on after it',
    'Lia Moor has a new book. She spoke to us.\n\nPost: Why?\n\nLia Moor: I was bored.\n\nPost: Of what?\n\nMoor: You.\n\nThe book comes out in May.',
    [
      ['Post', 'Post', true, 'Why?'],
      ['Lia Moor', 'Lia Moor', true, 'I was bored.'],
      ['Post', 'Post', true, 'Of what?'],
      ['Moor', 'Moor', true, 'You.'],
    ],
  ],
  [
    'reactions, with bullets, below each other and in one line',
    '• Ann Lund, mayor: “The dam is safe.”\n• The Harbour Guild, in a statement: “It is not.”\n• Jo Roe, 40: “Never.”',
    [
      ['Ann Lund, mayor', 'Ann Lund', true, '“The dam is safe.”'],
      ['The Harbour Guild, in a statement', 'Harbour Guild', true, '“It is not.”'],
      ['Jo Roe, 40', 'Jo Roe', true, '“Never.”'],
    ],
  ],
  [
    'reactions in one line',
    'Oda Lund, 43, farmer: “I am moving.” Lars Roe, 19, student: “I stay.”',
    [
      ['Oda Lund, 43, farmer', 'Oda Lund', true, '“I am moving.”'],
      ['Lars Roe, 19, student', 'Lars Roe', true, '“I stay.”'],
    ],
  ],
];

describe('turns', () => {
  test.each(TURNS)('%s', (_about, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

const NONE: readonly (readonly [about: string, text: string])[] = [
  ['fields', 'Height: 40 metres\nBuilt: 1963\nOwner: Nordvik Port Authority'],
  [
    'fields that come back and talk to the reader',
    'Height: 40 metres. You see it.\nBuilt: 1963. We love it.\nHeight: 30 metres. You do not.\nBuilt: 1970.',
  ],
  ['a recipe', 'Serves: 4\nIngredients:\n2 eggs\n\nMethod: Chop it. You can use a leek.\nTip: Use our best butter.'],
  ['an address', 'Harbour Guild\n12 Mill Lane\nNordvik\nTel: 0123 456\nEmail: info@example.org'],
  ['verses', 'Genesis 1:1 In the beginning.\nMark 3:16 And he gave him a name. We know it.\nLuke 2:4 You shall find.'],
  [
    'news in brief',
    'Tennis: Lund won the final. We loved it.\nGolf: Roe won by two strokes. You saw it.\nRowing: It rained.',
  ],
  ['news by place', 'Nordvik: A fire broke out. We are told so.\n\nOstrava: Two were held. You may know them.'],
  ['scores', 'Lund 6:4, 6:3\nRoe 3:6, 4:6. You should have seen it.'],
  ['a review', 'Pros: You save money.\nCons: You need space.\nVerdict: We like it.'],
  ['a diary', 'Monday: We walked.\nTuesday: I slept.\nMonday: We walked.\nTuesday: I slept.'],
  ['an invitation', 'WHO: The Harbour Guild.\nWHAT: A march. You are welcome.\nWHERE: Mill Lane, Nordvik.'],
  ['a dictionary', 'aback: adverb. We were taken aback.\nabate: verb. You may abate it.'],
  ['quarters', 'Q1: Revenue rose. We opened two shops.\nQ2: Revenue fell. We closed one.'],
  ['a list with letters', 'A. Walk. You need boots.\nB. Take the bus. You need coins.'],
  ['an article in front of a noun', 'A man walked in. I saw him.\nA woman followed. We all did.'],
  [
    'people',
    'Ann Lund: Born in Nordvik, Lund was mayor. We liked her.\nJo Roe: An engineer, Roe built the dam. You know it.',
  ],
  [
    'people with a line each',
    'Ann Lund\nMayor since 2010. She built the dam.\n\nJo Roe\nEngineer. He warned of cracks.',
  ],
  [
    'names below letters',
    'I love the dam. We all do.\n\nAnn Lund\n\nI do not. You know why.\n\nJo Roe\n\nMy cat drowned.\n\nLena Voss',
  ],
  ['times', '10:15 We left.\n10:40 You could see the mill.'],
  ['links and code', 'https://example.org/b: we like it.\nconst a: number = 1;\nCASE: return;'],
  ['a horoscope', 'Aries: You will travel.\nLeo: Your luck turns.\nVirgo: You should rest.'],
  ['steps', 'Step 1: Open it. You need a key.\nStep 2: Pour it. Do not spill.'],
  ['a cast', 'Hamlet: John Marsh\nOphelia: Jane Roe'],
  ['one label', 'Ann Lund: We will not pay.'],
  ['headings with a name', 'Ann Lund: We Will Never Pay Anybody\nAnn Lund: You Have Seen Nothing Yet'],
  ['titles', 'Ann Lund: “The Long River”\nJo Roe: “Stones and Water”'],
  ['sayings that no person says', 'Headline: “The dam is safe.”\nMotto: “We won.”'],
  [
    'a sentence with its cue',
    'The Briton, who lost his title in March, said: “I was ill. We all were.”\nThe doctor, who saw him, said: “You were.”',
  ],
  ['places', 'New Zealand\nWe start in the south. You need a car.\n\nSan Marino\nIt is small. We liked it.'],
  ['letters', 'Dear Ann: We miss you.\n\nP.S.: I love you.'],
];

describe('no turns', () => {
  test.each(NONE)('%s', (_about, text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
