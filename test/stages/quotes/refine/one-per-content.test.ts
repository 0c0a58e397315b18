import { onePerContent } from '../../../../src/stages/quotes/refine/one-per-content.ts';
import { quoteTable } from '../../../support/quote-table.ts';
import { rivalTable } from '../../../support/rival-table.ts';

rivalTable(onePerContent, {
  drops: [
    [
      'Larkin {verb-cue|said} in a {noun-cue|statement} {verb|{noun|that the ferry was late}}.',
      { verb: 0.9, noun: 0.4 },
      ['verb'],
    ],
    [
      'Larkin {verb-cue|made} a {noun-cue|promise} {verb|{noun|to rebuild the harbour}}.',
      { verb: 0.2, noun: 0.6 },
      ['noun'],
    ],
    ['Morrow {one-cue|stood} and {two-cue|said} {one|{two|the ferry} was late}.', { one: 0.3, two: 0.7 }, ['two']],
  ],
  keeps: [
    ['Larkin {one-cue|said} {one|the ferry was late}. Morrow {two-cue|said} {two|it was not}.', { one: 0.9, two: 0.4 }],
    // The second reports the first, so both are right.
    [
      '{outer|{inner|“The ferry is late,”} he {inner-cue|said}}, {outer-cue|according} to the agency.',
      { inner: 0.9, outer: 0.6 },
    ],
    [
      '{outer|{inner|“The ferry is late,”} he {inner-cue|said}}, {outer-cue|according} to the agency.',
      { outer: 0.9, inner: 0.6 },
    ],
  ],
});

// Among all rules.
quoteTable(null, {
  finds: ['{source|Larkin} {cue|said} in a complaint {content|that the ferry was late}.'],
  ignores: [],
});
