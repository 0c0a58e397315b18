import { shortForm } from '../../../../src/stages/entities/rules/article/short-form.ts';
import { articleTable } from '../../../support/name-table.ts';

articleTable(shortForm, {
  finds: [
    'He left Zornik Paper Holdings. Shares of {ORG|Zornik Paper} fell.',
    'He left the Dravna Workers League. The {ORG|DWL} was angry.',
    'He left Vrell Inc in May. The board of {ORG|Vrell} was angry.',
  ],
  ignores: ['He left Zornik Paper Holdings. Shares of Vrell Paper fell.', 'They met Ingrid Halvik. Ingrid left.'],
});
