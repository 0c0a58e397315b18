import { describe } from 'vitest';
import { quoteTable } from '../../support/quote-table.ts';

describe('verbs of speech that bear another tag', () => {
  quoteTable(null, {
    finds: [
      '{source|He} {cue|jokes}, {content|“It’s a never ending line!”}',
      'As boos erupt from the crowd, {source|the executive} {cue|says}, {content|“Please quiet down.”}',
      '{content|“Will he be the next mayor?”} {source|a young staffer} {cue|wondered}.',
      '{content|“If she wants to lead, she should come to town,”} {source|the editorial} {cue|read}.',
      '{content|“The deal is great for shareholders,”} {source|Read} {cue|said}.',
    ],
    ignores: ['His claims, notes and remarks filled a book.', 'She reads with joy.'],
  });
});
