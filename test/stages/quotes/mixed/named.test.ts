import { named } from '../../../../src/stages/quotes/rules/mixed/named.ts';
import { proposalsOf } from '../../../support/cue-rows.ts';
import { quoteTable } from '../../../support/quote-table.ts';
import { rowTable } from '../../../support/row-table.ts';

quoteTable('mixed/named', {
  finds: [
    '{source|Smith} {cue|called} {content|that report on Friday a “boldfaced lie.”}',
    '{source|He} {cue|praised} {content|the group as “an ally of the town”} after first meeting them.',
    '{source|She} {cue|welcomed} {content|the policy to “end the violence” in the north and “to stop the flow of arms.”}',
    '{source|Smith} {cue|called} {content|the plan a “recipe for ruin.”}',
  ],
  ignores: [
    'He called his mother and sang “The Long Road” to her.',
    'You would call him a “hero” today.',
    'They praised the plan, and “nobody cared” at all.',
  ],
});

rowTable(proposalsOf(named), [
  [
    'Larkin called the report a “lie.”',
    ['the report a “lie.” | cue called | source Larkin | as named | ends as np-quote | declared 0.65'],
  ],
  [
    'Larkin called the report a “lie” here.',
    ['the report a “lie” | cue called | source Larkin | as named | ends as np-quote | declared 0.65'],
  ],
  [
    'Larkin called it a “plan” for jobs.',
    ['it a “plan” for jobs | cue called | source Larkin | as named | ends as np-quote | declared 0.65'],
  ],
  [
    'Larkin called it a “plan” jobs/NNS in Dravna.',
    ['it a “plan” jobs in Dravna | cue called | source Larkin | as named | ends as np-quote | declared 0.65'],
  ],
  [
    'Larkin called it a “plan” and a “lie” here.',
    ['it a “plan” and a “lie” | cue called | source Larkin | as named | ends as np-quote | declared 0.65'],
  ],
  [
    'Larkin called it a “plan” in the old far red town a “lie” here.',
    ['it a “plan” | cue called | source Larkin | as named | ends as np-quote | declared 0.65'],
  ],
  [
    'Larkin called it a “plan” and left “lies” here.',
    ['it a “plan” | cue called | source Larkin | as named | ends as np-quote | declared 0.65'],
  ],
  ['Larkin called it, a “lie” here.', []],
  ['Larkin called it; a “lie” here.', []],
  ['Larkin called it: a “lie” here.', []],
  ['Larkin called it and said “lies” here.', []],
  ['Larkin called it and left/VBD “lies” here.', []],
  ['Larkin called it what he saw/VBD “lies” here.', []],
  ['Larkin called “lies” here.', []],
  ['Larkin was called a “liar” here.', []],
  ['Larkin may/MD call it a “lie” here.', []],
  ['Larkin did not/RB call it a “lie” here.', []],
  ['“Larkin called it a ‘lie’ here,” he said.', []],
  ['Calling/VBG it a “lie” here.', []],
  ['Larkin saw it a “lie” here.', []],
  ['Larkin called it of the old man in the far red town by the old sea on the old quay a “lie” here.', []],
  [
    'Larkin called it of the old man in the far red town by the old sea a “lie” here.',
    [
      'it of the old man in the far red town by the old sea a “lie” | cue called | source Larkin | as named | ends as np-quote | declared 0.65',
    ],
  ],
  [
    'Larkin dismissed the plan as a “mess!” in Dravna.',
    ['the plan as a “mess!” | cue dismissed | source Larkin | as named | ends as np-quote | declared 0.65'],
  ],
]);
