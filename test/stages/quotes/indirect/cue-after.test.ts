import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/cue-after', {
  finds: [
    '{content|The plan has failed}, {source|the ministry} {cue|said}.',
    '{content|Two bridges were closed}, {cue|said} {source|a spokesman for the county}.',
    '{content|Two bridges have been closed}, {source|Ms. Larkin} {cue|said} on Monday.',
  ],
  ignores: ['He walked in and said hello.', 'He left, she stayed, they slept.'],
});
