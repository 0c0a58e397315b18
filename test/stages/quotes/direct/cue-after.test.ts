import { cueAfter } from '../../../../src/stages/quotes/rules/direct/cue-after.ts';
import { proposalsOf } from '../../../support/cue-rows.ts';
import { neverProposes } from '../../../support/proposal-table.ts';
import { quoteTable } from '../../../support/quote-table.ts';
import { rowTable } from '../../../support/row-table.ts';

quoteTable('direct/cue-after', {
  finds: [
    '{content|“We will rebuild the harbour,”} {source|Larkin} {cue|said}.',
    '{content|“Who has seen the letter?”} {cue|asked} {source|Morrow}.',
    '{content|“We will rebuild the harbour,”} {source|she} {cue|said}, {content|“and then the mill.”}',
    '{content|“The ferry is late,”} {source|Teague, 67, of Port Ellery,} {cue|said}.',
    'Larkin shrugged. {content|“It was a long night,”} {source|she} {cue|told} reporters on Monday.',
    '{content|When it rained, “we lost,”} {source|Larkin} {cue|said} in May.',
    '{content|When it rained they called it “old,”} {cue|said} {source|Larkin}.',
  ],
  ignores: [
    'When it rained and the dam was called “old,” Larkin said it held.',
    'Larkin said, “We will rebuild the harbour.”',
    'The ferry is called “The Long Road” and Morrow sails it.',
    'The harbour will open again, Larkin said.',
  ],
});

neverProposes(cueAfter, ['The harbour will open again, Larkin said.', 'Larkin said, “We will rebuild the harbour.”']);

rowTable(proposalsOf(cueAfter), [
  ['“We win,” Larkin said.', ['“We win,” | cue said | source Larkin | as before<”']],
  [
    '“We win,” Larkin said; “we lose,” Orwin said.',
    ['“We win,” | cue said | source Larkin | as before<”', '“we lose,” | cue said | source Orwin | as before<”'],
  ],
  ['“We win,” Larkin said, “again.”', ['“We win,” … “again.” | cue said | source Larkin | as interrupted<”']],
  ['“We win,” Larkin said. “Again.”', ['“We win,” | cue said | source Larkin | as before<”']],
  ['“We win,” Larkin said “again.”', ['“We win,” | cue said | source Larkin | as before<”']],
  ['“We win,” Larkin said in May, “again.”', ['“We win,” … “again.” | cue said | source Larkin | as interrupted<”']],
  [
    '“We win,” Larkin said and “again” they won.',
    [
      '“We win,” | cue said | source Larkin | as before<”',
      '“We win,” Larkin said and “again” | cue won | source they | as before<”',
    ],
  ],
  [
    '“We win,” Larkin said that “again” they won.',
    [
      '“We win,” | cue said | source Larkin | as before<”',
      '“We win,” Larkin said that “again” | cue won | source they | as before<”',
    ],
  ],
  ['It rained, Larkin said, “again.”', []],
]);
