import { passive } from '../../../../src/stages/quotes/rules/indirect/passive.ts';
import { proposalsOf } from '../../../support/cue-rows.ts';
import { neverProposes } from '../../../support/proposal-table.ts';
import { quoteTable } from '../../../support/quote-table.ts';
import { rowTable } from '../../../support/row-table.ts';

quoteTable('indirect/passive', {
  finds: [
    '{content|The plan} {cue|was praised} by {source|Ms. Larkin}.',
    '{content|The verdict} {cue|was announced} by {source|the judge}.',
    '{content|Mr. Orwin} {cue|was charged} {content|with theft}.',
  ],
  ignores: ['The house was sold by the bank.', 'The mayor was tired.', 'The old mill is called Long Tom even today.'],
});

neverProposes(passive, ['Ms. Larkin praised the plan.', 'The judge announced the verdict on Monday.']);

rowTable(proposalsOf(passive), [
  ['The plan was praised by Larkin.', ['The plan | cue was praised | source Larkin | as passive prep:by/passive']],
  ['The plan was praised.', ['The plan | cue was praised | as passive none/passive/no-source']],
  [
    'The plan, a mess, was praised by Larkin of Dravna in May.',
    ['The plan, a mess | cue was praised | source Larkin of Dravna | as passive prep:by/passive'],
  ],
  [
    'Larkin was charged with theft.',
    ['Larkin … with theft | cue was charged | as passive prep:with/passive/no-source'],
  ],
  [
    'Larkin was accused of lying to them.',
    ['Larkin … of lying to them | cue was accused | as passive prep:of/passive/no-source'],
  ],
  ['It is said that it failed.', ['It … that it failed | cue is said | as passive that/passive/no-source']],
  ['He was told to go.', []],
  ['He was called by Orwin.', []],
  ['He was called a liar by Orwin.', ['He … a liar | cue was called | source Orwin | as passive np/passive']],
  [
    'The mill was described by Orwin as “old”.',
    ['The mill … as “old” | cue was described | source Orwin | as passive prep:by/passive'],
  ],
  ['Larkin praised it.', []],
  ['Was praised by Larkin.', []],
  ['They met the plan which was praised by Larkin.', []],
  ['The plan was praised by loudly.', ['The plan | cue was praised | as passive none/passive/no-source']],
]);
