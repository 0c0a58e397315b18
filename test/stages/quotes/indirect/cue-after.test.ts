import { cueAfter } from '../../../../src/stages/quotes/rules/indirect/cue-after.ts';
import { proposalsOf } from '../../../support/cue-rows.ts';
import { quoteTable } from '../../../support/quote-table.ts';
import { rowTable } from '../../../support/row-table.ts';

quoteTable('indirect/cue-after', {
  finds: [
    '{content|The plan has failed}, {source|the ministry} {cue|said}.',
    '{content|Two bridges were closed}, {cue|said} {source|a spokesman for the county}.',
    '{content|Two bridges have been closed}, {source|Ms. Larkin} {cue|said} on Monday.',
  ],
  ignores: [
    'Asked whether he would resign, Larkin said no.',
    'He walked in and said hello.',
    'He left, she stayed, they slept.',
  ],
});

rowTable(proposalsOf(cueAfter), [
  ['It rained, Larkin said.', ['It rained | cue said | source Larkin | as before none<']],
  ['In May, Larkin said.', ['In May | cue said | source Larkin | as before phrase none<']],
  ['If it rained, Larkin said.', ['If it rained | cue said | source Larkin | as before sub none<']],
  ['It rained, Larkin said, and it snowed.', []],
  ['He left, added salt.', []],
  ['He left, added his salt.', []],
  ['It rained, added the mayor.', ['It rained | cue added | source the mayor | as before none<']],
  ['It rained, added Larkin.', ['It rained | cue added | source Larkin | as before none<']],
  ['“We win,” Larkin said.', []],
  [
    'Raining/VBG there it rained, Larkin said.',
    ['Raining there it rained | cue said | source Larkin | as before phrase none<'],
  ],
  ['Asked/VBN if it rained, Larkin said.', []],
  ['It rained, Larkin told them.', ['It rained | cue told | source Larkin | to them | as before heard<']],
]);
