import { gapClause } from '../../../../src/stages/quotes/rules/indirect/gap-clause.ts';
import { proposalsOf } from '../../../support/cue-rows.ts';
import { quoteTable } from '../../../support/quote-table.ts';
import { rowTable } from '../../../support/row-table.ts';

quoteTable('indirect/gap-clause', {
  finds: [
    'It was a deal {content|which} {source|the ministry} {cue|said} {content|was dead}.',
    'It was a law {content|that} {source|officials} {cue|say} {content|has saved lives}.',
    'They sold a farm {content|that} {source|Ms. Larkin} {cue|said} {content|was worth more}.',
  ],
  ignores: ['They liked what she said.', 'The farm that she sold was dear.'],
});

rowTable(proposalsOf(gapClause), [
  ['It was a deal which Larkin said was dead.', ['which … was dead | cue said | source Larkin | as gap which']],
  ['It was a deal that/IN Larkin said was dead.', ['that … was dead | cue said | source Larkin | as gap that']],
  ['It was what Larkin said was dead.', ['what … was dead | cue said | source Larkin | as gap what']],
  ['It was a deal Larkin said was dead.', ['was dead | cue said | source a deal Larkin | as gap -']],
  ['It was dead who said was late.', []],
  ['It was late, said Larkin was dead.', []],
]);
