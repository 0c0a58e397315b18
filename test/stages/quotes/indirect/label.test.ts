import { label } from '../../../../src/stages/quotes/rules/indirect/label.ts';
import { proposalsOf } from '../../../support/cue-rows.ts';
import { neverProposes } from '../../../support/proposal-table.ts';
import { quoteTable } from '../../../support/quote-table.ts';
import { rowTable } from '../../../support/row-table.ts';

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
    'Brunstad (Norwegian: Brunstad) is a village in Lund County.\n\nThe mayor spoke on Monday.',
    'The harbour opens at 8:30\n\nThe mayor spoke on Monday.',
  ],
});

neverProposes(label, [
  'Larkin speaks: The harbour will stay open\n\nThe mayor spoke on Monday.',
  'The harbour opens at 8:30\n\nThe mayor spoke on Monday.',
  'Watch: The harbour at dawn\n\nThe sun rose over Port Ellery.',
]);

rowTable(proposalsOf(label), [
  [
    'Larkin/NNP: The harbour stays open\n\nIt rained.',
    ['The harbour stays open | cue : | source Larkin | as label title NNP'],
  ],
  [
    '“Larkin/NNP: The harbour stays open”\n\nIt rained.',
    ['The harbour stays open | cue : | source Larkin | as label title NNP'],
  ],
  [
    'LARKIN: I never saw it. Nobody did.\n\nIt rained.',
    ['I never saw it | cue : | source LARKIN | as label title capitals'],
  ],
  [
    'It rained.\n\nLARKIN: I never saw it. Nobody did.',
    ['I never saw it. Nobody did | cue : | source LARKIN | as label body capitals'],
  ],
  ['It rained.\n\nLarkin: I never saw it. Nobody did.', ['I never saw it | cue : | source Larkin | as label body NN']],
  [
    'It rained.\n\nDr. O’LARKIN-ORWIN: I never saw it. Nobody did.',
    ['I never saw it | cue : | source Dr. O’LARKIN-ORWIN | as label body NNP'],
  ],
  [
    'It rained.\n\nO’LARKIN-ORWIN: I never saw it. Nobody did.',
    ['I never saw it. Nobody did | cue : | source O’LARKIN-ORWIN | as label body capitals'],
  ],
  ['It rained.\n\nThe mayor of the old town of Dravna here: I never saw it.', []],
  ['It rained.\n\nThe mayor of the old town of Dravna: I never saw it.', []],
  ['It rained.\n\nThe mayor spoke: I never saw it.', []],
  ['Larkin: old lamps, 20\n\nOrwin: old bells, 30', []],
  ['Larkin/NNP: old lamps, 20\n\nIt rained.', ['old lamps, 20 | cue : | source Larkin | as label title NNP']],
  ['It rained.\n\nLoudly: I never saw it.', []],
  ['It rained.\n\n: I never saw it.', []],
  ['It rained.\n\nPhotos: I never saw it.', []],
  ['It rained.\n\nThe photos: I never saw it.', []],
  ['It rained.\n\nPhotos of them: I never saw it.', []],
  ['It rained.\n\nLarkin/NNP:', []],
  ['It rained.\n\nLarkin: so', []],
  ['It rained.\n\nLarkin: so it', ['so it | cue : | source Larkin | as label heading NN']],
]);
