import { shortForm } from '../../../../src/stages/entities/rules/article/short-form.ts';
import { articleTable } from '../../../support/name-table.ts';

articleTable(shortForm, {
  finds: [
    'He left Zornik Paper Holdings. Shares of {ORG|Zornik Paper} fell.',
    'He left the Dravna Workers League. The {ORG|DWL} was angry.',
    'He left Vrell Inc in May. The board of {ORG|Vrell} was angry.',
  ],
  ignores: ['He left Zornik Paper Holdings. Shares of Vrell Paper fell.', 'They met Ingrid Halvik. Ingrid left.'],
  weighs: [
    [
      'They met Zornik Vrell Holdings. Zornik left. Zornik Vrell left. ZVH left.',
      ['Zornik ORG 1.5', 'Zornik Vrell ORG 4', 'ZVH ORG 4'],
    ],
    ['They met the Dravna Workers League. The DWL left.', ['DWL ORG 4']],
    ['They met the Dravna and Workers League of Norway. The DWLN left.', []],
    ['They met the Dravna League. The DL left.', []],
    ['They met the Zornik campaign. Zornik left.', []],
    ['They met Ingrid Halvik Tolmer. IHT left.', []],
    ['They met Zornik Holdings. Zornik left.', ['Zornik ORG 1.5']],
    [
      'They met Zornik Inc. and Zornik Vrell Inc. Then Zornik left. Zornik Vrell left.',
      ['Zornik ORG 1.5', 'Zornik Vrell ORG 4'],
    ],
  ],
});
