import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/preposition', {
  finds: [
    '{source|The mayor} {cue|called for} {content|a new vote}.',
    '{source|Ms. Larkin} {cue|called on} {content|the council to resign}.',
    '{source|The doctor} {cue|warned against} {content|long flights}.',
  ],
  ignores: ['He spoke at the fair.', 'She wrote with a pen.', 'The town is noted for the number of its mills.'],
});
