import { cardinal } from '../../../../src/stages/entities/rules/number/cardinal.ts';
import { numberTable } from '../../../support/name-table.ts';

numberTable(cardinal, {
  finds: [
    ['They lost {CARDINAL|more than 2,000} boats.', { amount: 2000, unit: null }],
    ['They lost {CARDINAL|six} boats.', { amount: 6, unit: null }],
    ['They lost {CARDINAL|hundreds} of boats.', undefined],
    ['They lost {CARDINAL|tens of thousands} of boats.', undefined],
    ['It is {CARDINAL|one} of the best.', { amount: 1, unit: null }],
    ['They lost {CARDINAL|three hundred and twenty} boats.', { amount: 320, unit: null }],
  ],
  ignores: ['No one left.', 'They helped one another.', 'They lost their boats.'],
});
