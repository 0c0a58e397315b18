import { score } from '../../../../src/stages/entities/rules/context/score.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(score, {
  finds: [
    '{ORG|Zornik} 3 {ORG|Vrell} 2',
    'Points after May:\n{ORG|Dravna} 22 points, {ORG|Zornik} 4.',
    'Later: {ORG|Zornik} v {ORG|Vrell}',
  ],
  ignores: ['Norway 3 Sweden 2', 'In May the Zornik won 3 prizes and were glad of it.'],
});
