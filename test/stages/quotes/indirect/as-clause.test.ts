import { asClause } from '../../../../src/stages/quotes/rules/indirect/as-clause.ts';
import { proposalsOf } from '../../../support/cue-rows.ts';
import { neverProposes } from '../../../support/proposal-table.ts';
import { quoteTable } from '../../../support/quote-table.ts';
import { rowTable } from '../../../support/row-table.ts';

quoteTable('indirect/as-clause', {
  finds: [
    'As {source|Ms. Larkin} {cue|noted}, {content|the law has never been used}.',
    'As {source|the minister} {cue|said}, {content|the town was broke}.',
    'As {source|the report} {cue|noted}, {content|three of the towers were empty}.',
  ],
  ignores: ['As night fell, she left.', 'He spoke as she wrote.', 'The shot was fair, as Larkin noted a gun.'],
});

neverProposes(asClause, [
  'When Ms. Larkin said so, the room fell silent.',
  'The ministry said, however, the plan had failed.',
]);

rowTable(proposalsOf(asClause), [
  ['As Larkin said, the plan failed.', ['the plan failed | cue said | source Larkin | as as1']],
  ['The plan failed, as Larkin said.', ['The plan failed | cue said | source Larkin | as as1']],
  ['The plan, as Larkin said, failed.', ['The plan … failed | cue said | source Larkin | as as2']],
  ['The plan failed as Larkin said.', []],
  ['The plan is, as Larkin put it, dead.', ['The plan is … dead | cue put | source Larkin | as as1']],
  ['As said, the plan failed.', ['the plan failed | cue said | as as1/no-source']],
  ['The plan, as said in the report, failed.', ['The plan | cue said in | as as1/no-source']],
  ['As Larkin said of it, the plan failed.', ['the plan failed | cue said of | source Larkin | as as1']],
  ['The plan failed, as Larkin described it.', ['The plan failed | cue described | source Larkin | as as1']],
  ['The plan failed, as Larkin described a gun.', []],
  ['Larkin said, the plan failed.', []],
  [', as Larkin said.', []],
  ['As Larkin said, .', []],
  ['As Larkin told them, the plan failed.', ['the plan failed | cue told | source Larkin | to them | as as1']],
]);
