import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/per', {
  finds: [
    '{content|The dam leaks}, {cue|per} {source|the mayor}.',
    '{content|The dam will fall}, {cue|per} {source|Joris Haddar}.',
    '{content|The bank lost money}, {cue|per} {source|the ministry}.',
  ],
  ignores: [
    'The tickets cost ten crowns, per person.',
    'The dam was checked, per the rules.',
    'The dam leaks per the mayor.',
    'Ten crowns, per the mayor.',
    '“The dam leaks, per the mayor.”',
  ],
});
