import { describe } from 'vitest';
import { quoteTable } from '../../../support/quote-table.ts';

describe('titles in marks', () => {
  quoteTable(null, {
    finds: [
      '{source|She} {cue|told} “Good Evening Town” on Monday {content|that the plan had failed}.',
      'Speaking on “Meet the Mayor,” {source|Smith} {cue|said} {content|that the plan had failed}.',
      '{content|“We never saw it,”} {cue|said} {source|Smith, the author of “The Fall of the Town”}.',
    ],
    ignores: ['She appeared on “Good Evening Town” on Monday.', 'He played “The Long Road” at the fair.'],
  });
});
