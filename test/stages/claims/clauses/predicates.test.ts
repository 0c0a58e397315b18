import { describe } from 'vitest';
import { predicatesIn } from '../../../support/clause-rows.ts';
import { rowTable } from '../../../support/row-table.ts';

describe('subject and finite verb of each clause', () => {
  rowTable(predicatesIn, [
    ['The dam leaked.', ['The dam > leaked']],
    ['I am not talking about it.', ['I > am not talking']],
    ['If he wins, we will leave.', ['we > will leave']],
    ['In May the voters of Orvin left.', ['the voters of Orvin > left']],
    ['Last week the mayor left.', ['the mayor > left']],
    ['The mayor, who was ill, did not come.', ['The mayor , who was ill > did not come']],
    ['The council that met in May voted.', ['The council that met in May > voted']],
    ['The man who sold the house and left the town is ill.', ['The man who sold the house and left the town > is']],
    ['The houses they sold are old.', ['The houses they sold > are']],
    ['Voters in Orvin, a town in the hills, want change.', ['Voters in Orvin , a town in the hills > want']],
    ['Lund and Brun came and Tolmer left.', ['Lund and Brun > came', 'Tolmer > left']],
    [
      'The mayor of Orvin came, saw and won.',
      ['The mayor of Orvin > came', '(The mayor of Orvin) > saw', '(The mayor of Orvin) > won'],
    ],
    ['We fled, and Lund came and won.', ['We > fled', 'Lund > came', '(Lund) > won']],
    ['Those who knew Lund said so.', ['Those who knew Lund > said']],
    ['Saying the dam is safe was a lie.', ['- > was']],
    ['As I said the dam holds.', ['the dam > holds']],
    ['Does it matter?', ['- > Does']],
    ['The plan, I think, is old.', ['- > is']],
  ]);
});

describe('a piece without a finite main verb has none', () => {
  rowTable(predicatesIn, [
    ['A fine lamp for the old road', ['- > -']],
    ['Why I think Lund will win', ['- > -']],
    ['Saying the dam is safe', ['- > -']],
    ['A growing number of voters saying the dam is safe', ['- > -']],
    ['Thanks for the lamp', ['- > -']],
    ['which thanked the media', ['- > -']],
    ['when he came', ['- > -']],
    ['because he left', ['- > left']],
    ['whether the dam was safe', ['- > was']],
  ]);
});

describe('a subject before two verbs', () => {
  rowTable(predicatesIn, [['The firm trained and equipped guards.', ['The firm > equipped']]]);
});
