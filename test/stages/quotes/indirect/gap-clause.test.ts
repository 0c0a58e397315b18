import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/gap-clause', {
  finds: [
    'It was a deal {content|which} {source|the ministry} {cue|said} {content|was dead}.',
    'It was a law {content|that} {source|officials} {cue|say} {content|has saved lives}.',
    'They sold a farm {content|that} {source|Ms. Larkin} {cue|said} {content|was worth more}.',
  ],
  ignores: ['They liked what she said.', 'The farm that she sold was dear.'],
});
