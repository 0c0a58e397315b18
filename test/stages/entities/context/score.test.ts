import { score } from '../../../../src/stages/entities/rules/context/score.ts';
import { evidenceTable } from '../../../support/name-table.ts';

evidenceTable(score, {
  finds: [
    '{ORG|Zornik} 3 {ORG|Vrell} 2',
    'Points after May:\n{ORG|Dravna} 22 points, {ORG|Zornik} 4.',
    'Later: {ORG|Zornik} v {ORG|Vrell}',
  ],
  ignores: ['Norway 3 Sweden 2', 'In May the Zornik won 3 prizes and were glad of it.'],
  weighs: [
    ['Zornik 3 Vrell 2', ['Zornik ORG 6', 'Vrell ORG 6']],
    ['Zornik v Vrell at noon', ['Zornik ORG 6', 'Vrell ORG 6']],
    ['They met Zornik v Vrell.', ['Zornik ORG 6', 'Vrell ORG 6']],
    ['Dravna Zornik Vrell 3 Halvik 2', ['Dravna Zornik Vrell ORG 6', 'Halvik ORG 6']],
    ['Dravna Zornik Vrell Tolmer 3 Halvik 2', ['Halvik ORG 6']],
    ['Norway 3 Vrell 2', ['Vrell ORG 6']],
    ['P. Tolmer 3 Vrell 2', ['Vrell ORG 6']],
    ['Ingrid Halvik 3 Vrell 2', ['Vrell ORG 6']],
    ['lbw b Tolmer 4', ['Tolmer PERSON 5']],
    ['st Zornik 4', ['Zornik PERSON 5']],
    ['Zornik 3-2 Vrell 2-1', ['Zornik ORG 6', 'Vrell ORG 6']],
    ['Zornik 22 points, Vrell 4, at Dravna 3', ['Zornik ORG 6', 'Vrell ORG 6', 'Dravna ORG 6']],
    ['Zornik 3 Vrell and many of the others who left again so very late', []],
    ['They gave Zornik 3 lamps and were very glad of it all day long.', []],
    ['AT ZORNIK THE VRELL LEAVE AT HALVIK', ['ZORNIK ORG 6', 'HALVIK ORG 6']],
    ['3 Zornik 4', ['Zornik ORG 6']],
    ['old Zornik 4 3 2 1', []],
    ['.500 Zornik 4', ['Zornik ORG 6']],
    ['- Zornik 4', ['Zornik ORG 6']],
    ['At noon the Zornik beat Vrell 2-1 and left.', ['Zornik ORG 2.5', 'Vrell ORG 2.5']],
    ['At noon the Zornik lost to Vrell 2-1.', ['Zornik ORG 2.5', 'Vrell ORG 2.5']],
    ['At noon Zornik beat Vrell 6-4 6-2.', []],
    ['At noon Ann Zornik beat Vrell 2-1.', []],
    ['At noon Zornik beat Vrell in May.', []],
  ],
});
