import { ampersand } from '../../../../src/stages/entities/rules/shape/ampersand.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(ampersand, {
  finds: [
    'He joined {ORG|Zornik & Vrell} in May.',
    'The firm of {ORG|Dravna & Halvik} was sold.',
    'Lawyers at {ORG|Vrell & Zornik} agreed.',
    'She joined {ORG|Customs and Border Protection} there.',
  ],
  ignores: [
    'He joined Zornik and Vrell in May.',
    'Salt & pepper were on the table.',
    'She sang “Lamps and Lanterns” there.',
  ],
  weighs: [
    ['They met Zornik & Vrell there.', ['Zornik & Vrell ORG 4']],
    ['They met Zornik Vrell there.', []],
    ['He met the Oil and Gas Authority there.', ['Oil and Gas Authority ORG 2']],
  ],
});
