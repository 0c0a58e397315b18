import { colon } from '../../../../src/stages/quotes/rules/direct/colon.ts';
import { proposalsOf } from '../../../support/cue-rows.ts';
import { neverProposes } from '../../../support/proposal-table.ts';
import { quoteTable } from '../../../support/quote-table.ts';
import { rowTable } from '../../../support/row-table.ts';

quoteTable('direct/colon', {
  finds: [
    '{source|Larkin} {cue|said:} {content|“We will rebuild the harbour.”}',
    '{source|The mayor of Port Ellery} {cue|added:} {content|“Nobody has seen the letter.”}',
    'On Monday {source|she} {cue|wrote:}\n\n{content|“The mill will close in May.”}\n\nThe mill stands by the river.',
    '{source|Morrow} {cue|said:} {content|The harbour is safe and the ferries are running}.',
  ],
  ignores: [
    '“We will rebuild the harbour,” Larkin said.',
    'The council has three members: Larkin, Morrow and Teague.',
    'Larkin said that the harbour would open at 8:30 on Monday.',
  ],
});

neverProposes(colon, [
  'Larkin said that the harbour would open at 8:30 on Monday.',
  'Larkin said, “We will rebuild the harbour.”',
]);

rowTable(proposalsOf(colon), [
  ['Larkin said: “We win.”', ['“We win.” | cue said: | source Larkin | as colon”']],
  ['Larkin said: “We win. It failed.” She left.', ['“We win. It failed.” | cue said: | source Larkin | as colon”']],
  ['Larkin said: it failed. She left.', ['it failed | cue said: | source Larkin | as colon']],
  ['Larkin said in May:\n\n“We win.”', ['“We win.” | cue said | source Larkin | as colon”']],
  ['Larkin said in May:', []],
  ['Larkin said “we win” of it: lamps.', []],
]);
