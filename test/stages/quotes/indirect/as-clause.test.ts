import { asClause } from '../../../../src/stages/quotes/rules/indirect/as-clause.ts';
import { neverProposes } from '../../../support/proposal-table.ts';
import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/as-clause', {
  finds: [
    'As {source|Ms. Larkin} {cue|noted}, {content|the law has never been used}.',
    'As {source|the minister} {cue|said}, {content|the town was broke}.',
    'As {source|the report} {cue|noted}, {content|three of the towers were empty}.',
  ],
  ignores: ['As night fell, she left.', 'He spoke as she wrote.'],
});

neverProposes(asClause, [
  'When Ms. Larkin said so, the room fell silent.',
  'The ministry said, however, the plan had failed.',
]);
