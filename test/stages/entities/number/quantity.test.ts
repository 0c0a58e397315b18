import { quantity } from '../../../../src/stages/entities/rules/number/quantity.ts';
import { numberTable } from '../../../support/name-table.ts';

numberTable(quantity, {
  finds: [
    ['It lies {QUANTITY|65 km} from the sea.', { amount: 65, unit: 'kilometre' }],
    ['They pump {QUANTITY|two million barrels} of oil.', { amount: 2e6, unit: 'barrel' }],
    ['It covers {QUANTITY|40 square miles} of forest.', { amount: 40, unit: 'square mile' }],
    ['He weighed {QUANTITY|150 pounds} in May.', { amount: 150, unit: 'pound' }],
    ['It was {QUANTITY|65 km} there.', { amount: 65, unit: 'kilometre' }],
    ['It was {QUANTITY|about 65 km} there.', { amount: 65, unit: 'kilometre' }],
    ['It was {QUANTITY|40 square miles} there.', { amount: 40, unit: 'square mile' }],
    ['It was {QUANTITY|40 cubic metres} there.', { amount: 40, unit: 'cubic metre' }],
    ['It was {QUANTITY|150 pounds} there.', { amount: 150, unit: 'pound' }],
    ['It was {QUANTITY|two million barrels} there.', { amount: 2000000, unit: 'barrel' }],
  ],
  ignores: [
    'They walked miles by night.',
    'It has 40 rooms.',
    'It was 40 square lamps there.',
    'It was 40. Miles went by.',
    'It was 40 square. Miles went by.',
    'It was 40 lamps there.',
    'It was dozens of miles there.',
    'It was 40\n\nmiles went by.',
  ],
});
