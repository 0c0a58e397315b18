import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/question', {
  finds: [
    '{source|Reporters} {cue|asked} {content|whether the mayor would resign}.',
    '{source|Ms. Larkin} {cue|explained} {content|how the fund had lost its money}.',
    '{source|He} {cue|wondered} {content|why nobody had called}.',
    '{source|She} {cue|went on to explain} {content|how the lock worked}.',
    '{source|He} {cue|wondered} {content|whether the mayor, who had left, would call}.',
    '{source|He} {cue|asked} {content|how, growing old, she had won}.',
    '{source|He} {cue|asked} {content|whether she had called}, which she denied.',
  ],
  ignores: ['How the mayor would resign is unclear.', 'He asked twice.'],
});
