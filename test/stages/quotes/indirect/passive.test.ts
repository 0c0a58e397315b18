import { passive } from '../../../../src/stages/quotes/rules/indirect/passive.ts';
import { neverProposes } from '../../../support/proposal-table.ts';
import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/passive', {
  finds: [
    '{content|The plan} {cue|was praised} by {source|Ms. Larkin}.',
    '{content|The verdict} {cue|was announced} by {source|the judge}.',
    '{content|Mr. Orwin} {cue|was charged} {content|with theft}.',
  ],
  ignores: ['The house was sold by the bank.', 'The mayor was tired.'],
});

neverProposes(passive, ['Ms. Larkin praised the plan.', 'The judge announced the verdict on Monday.']);
