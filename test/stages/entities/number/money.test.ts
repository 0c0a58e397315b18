import { money } from '../../../../src/stages/entities/rules/number/money.ts';
import { numberTable } from '../../../support/name-table.ts';

numberTable(money, {
  finds: [
    ['It cost {MONEY|over $135 million} to build.', { amount: 135e6, unit: 'USD' }],
    ['It cost {MONEY|5 million dollars} to build.', { amount: 5e6, unit: 'USD' }],
    ['It cost {MONEY|£3.5bn} to build.', { amount: 3.5e9, unit: 'GBP' }],
    ['It cost {MONEY|C$ 20} to build.', { amount: 20, unit: 'CAD' }],
    ['It cost {MONEY|two hundred and fifty euros} to build.', { amount: 250, unit: 'EUR' }],
    ['It cost {MONEY|50 cents} to build.', { amount: 0.5, unit: 'USD' }],
  ],
  ignores: ['The boxer weighed 150 pounds.', 'The dollar fell at noon.', 'It cost 135 lives.'],
});
