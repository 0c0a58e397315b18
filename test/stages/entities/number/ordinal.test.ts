import { ordinal } from '../../../../src/stages/entities/rules/number/ordinal.ts';
import { numberTable } from '../../../support/name-table.ts';

numberTable(ordinal, {
  finds: [
    ['He was the {ORDINAL|first} to leave.', { amount: 1, unit: null }],
    ['It was their {ORDINAL|21st} defeat.', { amount: 21, unit: null }],
    ['The {ORDINAL|fourth} attack failed.', { amount: 4, unit: null }],
  ],
  ignores: ['He had 21 boats.', 'At least they left.'],
});
