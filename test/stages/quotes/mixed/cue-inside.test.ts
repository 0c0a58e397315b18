import { cueInside } from '../../../../src/stages/quotes/rules/mixed/cue-inside.ts';
import { proposalsOf } from '../../../support/cue-rows.ts';
import { quoteTable } from '../../../support/quote-table.ts';
import { rowTable } from '../../../support/row-table.ts';

quoteTable('mixed/cue-inside', {
  finds: [
    '{content|If they move}, {source|he} {cue|said}, {content|“we will follow them.”}',
    '{content|In cases of fraud}, {source|the paper} {cue|said}, {content|“the buyer is a victim.”}',
    '{content|The answer}, {source|Smith} {cue|said}, {content|“depends on the weather.”}',
  ],
  ignores: [
    'In a statement on Monday, the ministry said, “We will follow.”',
    'In an interview, Smith said, “we will follow.”',
  ],
});

rowTable(proposalsOf(cueInside), [
  [
    'If they move, Larkin said, “we will follow.”',
    [
      'If they move … “we will follow.” | cue said | source Larkin | as resumed quote< | ends as interrupted | declared 0.85',
    ],
  ],
  [
    'If they move, Larkin said, “we will follow” them all.',
    [
      'If they move … “we will follow” them all | cue said | source Larkin | as resumed quote< | ends as interrupted | declared 0.85',
    ],
  ],
  ['If they move, Larkin said, “We will follow.”', []],
  ['If they move, Larkin said “we will follow.”', []],
  ['In a statement, Larkin said, “we will follow.”', []],
  ['On Monday, Larkin said, “we will follow.”', []],
  ['Speaking/VBG there, Larkin said, “we will follow.”', []],
  ['Asked/VBN there, Larkin said, “we will follow.”', []],
  ['While leaving/VBG town, Larkin said, “we will follow.”', []],
  [
    'The old plan, Larkin said, “we will follow.”',
    [
      'The old plan … “we will follow.” | cue said | source Larkin | as resumed quote< | ends as interrupted | declared 0.85',
    ],
  ],
  ['Lamps, Larkin said, “we will follow.”', []],
  ['“We win,” Larkin said, “we will follow.”', []],
]);
