import { prior } from '../../../../src/stages/entities/rules/context/prior.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(prior, {
  finds: [
    'They asked {PERSON|{ORG|{GPE|Zornik}}} about it.',
    'They asked {ORG|Zornik Vrell} about it.',
    'Rain fell on {PERSON|{ORG|{GPE|Dravna}}} at noon.',
  ],
  ignores: ['They asked about it.', 'The rain fell at noon.'],
});
