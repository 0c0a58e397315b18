import { cueBefore } from '../../../../src/stages/quotes/rules/direct/cue-before.ts';
import { proposalsOf } from '../../../support/cue-rows.ts';
import { quoteTable } from '../../../support/quote-table.ts';
import { rowTable } from '../../../support/row-table.ts';

quoteTable('direct/cue-before', {
  finds: [
    '{source|Smith} {cue|said}, {content|“We will win.”}',
    '{source|She} {cue|yelled} {content|“No more tolls!”} at the harbourmaster during the feast.',
    '{source|She} {cue|said} {content|“No comment,”} when reporters asked about the plan.',
  ],
  ignores: ['“We will win,” Smith said.', 'If they move, he said, “we will follow them.”'],
});

rowTable(proposalsOf(cueBefore), [
  ['Larkin said, “We win.”', ['“We win.” | cue said | source Larkin | as quote']],
  ['Larkin said “it failed” was all.', ['“it failed” was all | cue said | source Larkin | as quote']],
  ['Larkin said “no” twice.', ['“no” | cue said | source Larkin | as quote']],
  ['Larkin said “no” twice, then left.', ['“no” | cue said | source Larkin | as quote']],
  ['Larkin said “the pump” broke twice.', ['“the pump” broke twice | cue said | source Larkin | as quote']],
  ['Larkin said “no” twice as often.', ['“no” twice as often | cue said | source Larkin | as quote']],
  ['Larkin said “You lie!” at noon.', ['“You lie!” | cue said | source Larkin | as quote']],
  ['Larkin said in a letter, “We win.”', ['“We win.” | cue said | source Larkin | as quote']],
  ['Larkin said in a letter “we win.”', ['“we win.” | cue said | source Larkin | as quote-far']],
  ['“We win,” Larkin said, “again.”', []],
  ['If they move, Larkin said, “we will follow.”', []],
  ['If they move, Larkin said, “We will follow.”', ['“We will follow.” | cue said | source Larkin | as quote<']],
  [
    'Larkin told them “No,” “Yes,” and “Maybe.”',
    ['“No,” “Yes,” and “Maybe.” | cue told | source Larkin | to them | as quote'],
  ],
  ['Larkin said “No,” and “Yes.”', ['“No,” | cue said | source Larkin | as quote']],
  ['Larkin said “No,” and left.', ['“No,” | cue said | source Larkin | as quote']],
  ['Larkin said: “We win.”', []],
]);
