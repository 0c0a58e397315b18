import { prior } from '../../../../src/stages/entities/rules/context/prior.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(prior, {
  finds: [
    'They asked {PERSON|{ORG|{GPE|Zornik}}} about it.',
    'They asked {ORG|Zornik Vrell} about it.',
    'Rain fell on {PERSON|{ORG|{GPE|Dravna}}} at noon.',
  ],
  ignores: ['They asked about it.', 'The rain fell at noon.'],
  weighs: [
    ['They saw Zornik there.', ['Zornik PERSON 0.2', 'Zornik ORG 0.5', 'Zornik GPE 0.4']],
    [
      'They saw Lantern there. Lantern left.',
      [
        'Lantern PERSON 0.1',
        'Lantern ORG 0.5',
        'Lantern GPE 0.4',
        'Lantern PERSON 0.1',
        'Lantern ORG 0.5',
        'Lantern GPE 0.4',
      ],
    ],
    ['They saw Zornik Vrell there.', ['Zornik Vrell ORG 0.5']],
  ],
});
