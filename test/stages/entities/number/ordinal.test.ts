import { ordinal } from '../../../../src/stages/entities/rules/number/ordinal.ts';
import { numberTable } from '../../../support/name-table.ts';

numberTable(ordinal, {
  finds: [
    ['He was the {ORDINAL|first} to leave.', { amount: 1, unit: null }],
    ['It was their {ORDINAL|21st} defeat.', { amount: 21, unit: null }],
    ['The {ORDINAL|fourth} attack failed.', { amount: 4, unit: null }],
    ['He was {ORDINAL|first} there.', { amount: 1, unit: null }],
    ['He was the {ORDINAL|21st} there.', { amount: 21, unit: null }],
    ['He was the {ORDINAL|22nd} there.', { amount: 22, unit: null }],
    ['He was the {ORDINAL|23rd} there.', { amount: 23, unit: null }],
    ['He was the {ORDINAL|24th} there.', { amount: 24, unit: null }],
    ['He was the {ORDINAL|hundredth} there.', { amount: 100, unit: null }],
  ],
  ignores: ['He had 21 boats.', 'At least they left.', 'He was the umpteenth there.', 'He was the 24 there.'],
});
