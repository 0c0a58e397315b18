import { describe } from 'vitest';
import { quoteTable } from '../../support/quote-table.ts';

describe('verbs of speech that bear another tag', () => {
  quoteTable(null, {
    finds: [
      '{source|She} {cue|quips}, {content|“That bell has no rope at all!”}',
      'As bells toll along the quay, {source|the old pilot} {cue|quips}, {content|“Somebody find a match.”}',
      '{content|“Will the lock ever open?”} {source|an old pilot} {cue|wondered}.',
      '{content|“If she wants to lead, she should come to town,”} {source|the editorial} {cue|read}.',
      '{content|“The deal is great for shareholders,”} {source|Read} {cue|said}.',
    ],
    ignores: ['His claims, notes and remarks filled a book.', 'She reads with joy.'],
  });
});
