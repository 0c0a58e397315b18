import { weekday } from '../../../../src/stages/entities/rules/date/weekday.ts';
import { numberTable } from '../../../support/name-table.ts';

numberTable(weekday, {
  date: '2013-09-26',
  finds: [
    ['He left on {DATE|Monday} at noon.', '2013-09-23'],
    ['He left {DATE|last Friday} at noon.', '2013-09-20'],
    ['He will leave {DATE|next Tuesday} at noon.', '2013-10-01'],
    ['He left {DATE|Sunday evening} by boat.', '2013-09-22'],
  ],
  ignores: ['The sun set at noon.', 'He sat with them at noon.'],
});
