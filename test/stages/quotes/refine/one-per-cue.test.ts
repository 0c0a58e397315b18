import { onePerCue } from '../../../../src/stages/quotes/refine/one-per-cue.ts';
import { quoteTable } from '../../../support/quote-table.ts';
import { rivalTable } from '../../../support/rival-table.ts';

rivalTable(onePerCue, {
  drops: [
    [
      '{before|The ferry is late}, Larkin {before-cue|{behind-cue|said}} {behind|on Monday}.',
      { before: 0.8, behind: 0.3 },
      ['before'],
    ],
    [
      '{before|At noon}, Larkin {before-cue|{behind-cue|said}} {behind|the ferry was late}.',
      { before: 0.3, behind: 0.8 },
      ['behind'],
    ],
    ['Larkin {name-cue|{clause-cue|said}} {name|{clause|the harbour} was safe}.', { name: 0.5, clause: 0.5 }, ['name']],
  ],
  keeps: [
    [
      'Larkin {one-cue|said} {one|the ferry was late} and {two-cue|added} {two|that it would come}.',
      { one: 0.9, two: 0.4 },
    ],
    ['{one|The ferry is late}, Larkin {one-cue|said}.', { one: 0.1 }],
  ],
});

// Among all rules.
quoteTable(null, {
  finds: ['{source|The mayor} {cue|asked} {content|voters to be patient}.'],
  ignores: [],
});
