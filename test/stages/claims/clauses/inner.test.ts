import { describe } from 'vitest';
import { clausesIn } from '../../../support/clause-rows.ts';
import { rowTable } from '../../../support/row-table.ts';

/** Sentences that are one clause, whatever is joined within them. */
function whole(...texts: readonly string[]): [string, string[]][] {
  return texts.map((text) => [text, [`sentence: ${text.replace(/([,.])/gu, ' $1')}`]]);
}

describe('nothing is parted within a clause of the sentence', () => {
  rowTable(
    clausesIn,
    whole(
      'He thinks it is bad and we should go.',
      'He thinks Lund and Brun left.',
      'Lund said that the dam leaked and that the mayor knew.',
      'They fear that the dam leaks and is old.',
      'Lund said he knew what it was and why it broke.',
      'The man who sold the house and left the town is ill.',
      'He left the house she had bought and the car he had sold.',
      'The lengthy minutes it can take to give the drug are a problem.',
      'The men – he knew them – left the hall.',
      'The plan, I think, is old.',
      'The town had failed its members, whose safety and future freedom must now be ensured.',
      'The firm has and will continue to use the road.',
      'We watched with dismay as the men and women that we vowed to protect were attacked.',
      'The dam is a wall that holds the water back, and that the town likes.',
    ),
  );
});

describe('a condition stays with its main clause', () => {
  rowTable(clausesIn, [
    ...whole(
      'If he wins, we will leave.',
      'If he thinks it is old, we leave.',
      'If he wins and she loses, we leave.',
      'Although ill, the mayor came.',
      'As long as the field stays open, Lund will win.',
      'that, if he wins, we leave',
    ),
    ['It is bad, but if he wins, we will leave.', ['sentence: It is bad', 'own-subject: if he wins , we will leave .']],
    [
      'When the dam broke, the town was lost and the mayor fled.',
      ['sentence: When the dam broke , the town was lost', 'own-subject: the mayor fled .'],
    ],
    [
      'By the time he came, she was gone and the hall was dark.',
      ['sentence: By the time he came , she was gone', 'own-subject: the hall was dark .'],
    ],
    [
      'The council voted in May and, when it rained, the dam broke.',
      ['sentence: The council voted in May', 'own-subject: when it rained , the dam broke .'],
    ],
  ]);
});

describe('after a clause within, a comma, "but" and the subject tell who goes on', () => {
  rowTable(clausesIn, [
    ['She said it leaks, but the mayor slept.', ['sentence: She said it leaks', 'own-subject: the mayor slept .']],
    [
      'He knew that it leaked and that it was old, and he left.',
      ['sentence: He knew that it leaked and that it was old', 'own-subject: he left .'],
    ],
    [
      'The houses they sold are old and the roofs leak.',
      ['sentence: The houses they sold are old', 'own-subject: the roofs leak .'],
    ],
  ]);
});

describe('each vote on the clause to which a coordinator joins', () => {
  rowTable(clausesIn, [
    [
      'He fell because it rained, and she laughed.',
      ['sentence: He fell because it rained', 'own-subject: she laughed .'],
    ],
    [
      'He fell because it rained but she laughed.',
      ['sentence: He fell because it rained', 'own-subject: she laughed .'],
    ],
    [
      'She met a man who sings and then she left.',
      ['sentence: She met a man who sings', 'own-subject: then she left .'],
    ],
    ...whole(
      'He fell because it rained and she laughed.',
      'He left when she came or the dog barked.',
      'The dam leaks where it rains and the old mayor of Orvin knows it.',
      'She met a man who sings and left.',
      'They live where he works and has a dog.',
      'She likes the man who sings because he smiles, and laughs.',
    ),
  ]);
});

describe('an indirect content that begins with "that"', () => {
  rowTable(clausesIn, [
    [
      'that the dam leaked and that the mayor knew',
      ['sentence: that the dam leaked', 'that-clause: that the mayor knew'],
    ],
    ['that the dam leaked and the mayor knew', ['sentence: that the dam leaked', 'own-subject: the mayor knew']],
  ]);
});
