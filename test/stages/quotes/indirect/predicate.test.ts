import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/predicate', {
  finds: [
    '{source|The mayor} {cue|admitted} {content|having met the lender}.',
    '{source|Mr. Orwin} {cue|suggested} {content|moving the fair to June}.',
    '{source|The clerk} {cue|admitted} {content|losing the keys}.',
  ],
  ignores: ['He continued walking.', 'She began singing.'],
});
