import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/passive', {
  finds: [
    '{content|The plan} {cue|was praised} by {source|Ms. Larkin}.',
    '{content|The verdict} {cue|was announced} by {source|the judge}.',
    '{content|Mr. Orwin} {cue|was charged} {content|with theft}.',
  ],
  ignores: ['The house was sold by the bank.', 'The mayor was tired.'],
});
