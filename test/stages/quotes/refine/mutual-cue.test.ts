import { mutualCue } from '../../../../src/stages/quotes/refine/mutual-cue.ts';
import { quoteTable } from '../../../support/quote-table.ts';
import { rivalTable } from '../../../support/rival-table.ts';

rivalTable(mutualCue, {
  drops: [
    ['{two|Larkin {one-cue|said}}, {one|Morrow {two-cue|added}}.', { one: 0.8, two: 0.4 }, ['one']],
    ['{two|Larkin {one-cue|said}}, {one|Morrow {two-cue|added}}.', { one: 0.3, two: 0.7 }, ['two']],
    [
      '{two|The mayor {one-cue|told} the council}, {one|the clerk {two-cue|claimed} on Monday}.',
      { two: 0.9, one: 0.5 },
      ['two'],
    ],
  ],
  keeps: [
    [
      'Larkin {outer-cue|said} {outer|that Morrow {inner-cue|claimed} {inner|the ferry was late}}.',
      { outer: 0.9, inner: 0.4 },
    ],
    ['Larkin {one-cue|said} {one|the ferry was late}. Morrow {two-cue|said} {two|it was not}.', { one: 0.9, two: 0.4 }],
  ],
});

// Among all rules.
quoteTable(null, {
  finds: ['{source|Larkin}{cue|:} {content|The ferry was late, Morrow claimed}'],
  ignores: [],
});
