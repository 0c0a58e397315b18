import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/question', {
  finds: [
    '{source|Reporters} {cue|asked} {content|whether the mayor would resign}.',
    '{source|Ms. Larkin} {cue|explained} {content|how the fund had lost its money}.',
    '{source|He} {cue|wondered} {content|why nobody had called}.',
    '{source|She} {cue|went on to explain} {content|how the lock worked}.',
  ],
  ignores: ['How the mayor would resign is unclear.', 'He asked twice.'],
});
