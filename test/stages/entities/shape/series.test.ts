import { series } from '../../../../src/stages/entities/rules/shape/series.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(series, {
  finds: [
    'She joined {ORG|Customs and Border Protection} there.',
    'He met the {ORG|Oil and Gas Authority} there.',
    'He met the {ORG|Ministry of Ports and Coastal Works} there.',
  ],
  ignores: ['He met Zornik and Vrell there.', 'She sang “Lamps and Lanterns” there.'],
});
