import { period } from '../../../../src/stages/entities/rules/date/period.ts';
import { numberTable } from '../../../support/name-table.ts';

numberTable(period, {
  date: '2013-09-26',
  finds: [
    ['He served for {DATE|15 years} in the north.', undefined],
    ['He left {DATE|two decades ago} by boat.', undefined],
    ['He left {DATE|three days ago} by boat.', '2013-09-23'],
    ['He left {DATE|a year ago} by boat.', '2012'],
    ['They set a {DATE|six-month} limit.', undefined],
    ['They waited for {DATE|weeks} in the north.', undefined],
  ],
  ignores: ['The year was long.', 'They waited three hours.'],
});
