import { label } from '../../../../src/stages/quotes/rules/indirect/label.ts';
import { neverProposes } from '../../../support/proposal-table.ts';
import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/label', {
  finds: [
    '{source|Larkin}{cue|:} {content|The harbour will stay open}\n\nThe mayor spoke on Monday.',
    '{source|Police}{cue|:} {content|Two men robbed the old mill}\n\nThe mill stands in Port Ellery.',
    'The hearing began at noon.\n\n{source|LARKIN}{cue|:} {content|I never saw the letter. Nobody told me of it}.',
  ],
  ignores: [
    'Photos: The harbour at dawn\n\nThe sun rose over Port Ellery.',
    'Larkin speaks: The harbour will stay open\n\nThe mayor spoke on Monday.',
    'The mayor spoke on Monday.\n\nThe plan has one fault: it costs too much.',
    'The harbour opens at 8:30\n\nThe mayor spoke on Monday.',
  ],
});

neverProposes(label, [
  'Larkin speaks: The harbour will stay open\n\nThe mayor spoke on Monday.',
  'The harbour opens at 8:30\n\nThe mayor spoke on Monday.',
  'Watch: The harbour at dawn\n\nThe sun rose over Port Ellery.',
]);
