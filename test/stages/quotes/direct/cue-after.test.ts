import { cueAfter } from '../../../../src/stages/quotes/rules/direct/cue-after.ts';
import { neverProposes } from '../../../support/proposal-table.ts';
import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('direct/cue-after', {
  finds: [
    '{content|“We will rebuild the harbour,”} {source|Larkin} {cue|said}.',
    '{content|“Who has seen the letter?”} {cue|asked} {source|Morrow}.',
    '{content|“We will rebuild the harbour,”} {source|she} {cue|said}, {content|“and then the mill.”}',
    '{content|“The ferry is late,”} {source|Teague, 67, of Port Ellery,} {cue|said}.',
    'Larkin shrugged. {content|“It was a long night,”} {source|she} {cue|told} reporters on Monday.',
  ],
  ignores: [
    'Larkin said, “We will rebuild the harbour.”',
    'The ferry is called “The Long Road” and Morrow sails it.',
    'The harbour will open again, Larkin said.',
  ],
});

neverProposes(cueAfter, ['The harbour will open again, Larkin said.', 'Larkin said, “We will rebuild the harbour.”']);
