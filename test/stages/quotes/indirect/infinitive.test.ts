import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/infinitive', {
  finds: [
    '{source|The mayor} {cue|promised} {content|to resign in March}.',
    '{source|Ms. Larkin} {cue|has vowed} {content|to fight the decision}.',
    '{source|The union} {cue|has promised} {content|to return in May}.',
  ],
  ignores: ['The people that we vowed to protect were attacked.', 'He ran to say goodbye.', 'She began to laugh.'],
});
