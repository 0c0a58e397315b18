import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/object-complement', {
  finds: [
    '{source|The report} {cue|accused} {content|the bank of hiding its losses}.',
    '{source|Critics} {cue|described} {content|him as a bully}.',
    '{source|Ms. Larkin} {cue|described} {content|the plan as a gift to the rich}.',
  ],
  ignores: ['He drove the bus to the sea.', 'She put the book on the table.'],
});
