import { month } from '../../../../src/stages/entities/rules/date/month.ts';
import { numberTable } from '../../../support/name-table.ts';

numberTable(month, {
  finds: [
    ['It opened on {DATE|May 13} at noon.', '--05-13'],
    ['It opened on {DATE|September 11, 2001} at noon.', '2001-09-11'],
    ['It opened on {DATE|12 February 1999} at noon.', '1999-02-12'],
    ['It opened in {DATE|March 2006} at last.', '2006-03'],
    ['It closed in {DATE|November} for good.', '--11'],
    ['It ran {DATE|July 3-7} this time.', '--07-03/--07-07'],
  ],
  ignores: ['They may go 13 times.', 'The soldiers march at noon.', 'They met June at noon.'],
});
