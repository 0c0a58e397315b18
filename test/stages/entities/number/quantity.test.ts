import { quantity } from '../../../../src/stages/entities/rules/number/quantity.ts';
import { numberTable } from '../../../support/name-table.ts';

numberTable(quantity, {
  finds: [
    ['It lies {QUANTITY|65 km} from the sea.', { amount: 65, unit: 'kilometre' }],
    ['They pump {QUANTITY|two million barrels} of oil.', { amount: 2e6, unit: 'barrel' }],
    ['It covers {QUANTITY|40 square miles} of forest.', { amount: 40, unit: 'square mile' }],
    ['He weighed {QUANTITY|150 pounds} in May.', { amount: 150, unit: 'pound' }],
  ],
  ignores: ['They walked miles by night.', 'It has 40 rooms.'],
});
