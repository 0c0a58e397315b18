import { percent } from '../../../../src/stages/entities/rules/number/percent.ts';
import { numberTable } from '../../../support/name-table.ts';

numberTable(percent, {
  finds: [
    ['It fell {PERCENT|about 6 percent} in May.', { amount: 6, unit: '%' }],
    ['It fell {PERCENT|3.5%} in May.', { amount: 3.5, unit: '%' }],
    ['It fell {PERCENT|40 per cent} in May.', { amount: 40, unit: '%' }],
    ['It fell {PERCENT|6 percent} there.', { amount: 6, unit: '%' }],
    ['It fell {PERCENT|about 6 percent} there.', { amount: 6, unit: '%' }],
    ['It fell {PERCENT|3.5%} there.', { amount: 3.5, unit: '%' }],
    ['It fell {PERCENT|about 3.5%} there.', { amount: 3.5, unit: '%' }],
    ['It fell {PERCENT|40 per cent} there.', { amount: 40, unit: '%' }],
    ['It fell {PERCENT|40 pct} there.', { amount: 40, unit: '%' }],
    ['It fell {PERCENT|40 per-cent} there.', { amount: 40, unit: '%' }],
    ['It fell {PERCENT|forty percent} there.', { amount: 40, unit: '%' }],
  ],
  ignores: [
    'A large percent of them left.',
    'It fell 6 points in May.',
    'It fell 40 per lamp there.',
    'It fell 40. Percent fell.',
    'It fell 40\n\npercent of it fell.',
  ],
});
