import { isoDate } from '../../../../src/stages/entities/rules/date/iso.ts';
import { numberTable } from '../../../support/name-table.ts';

numberTable(isoDate, {
  finds: [
    ['It opened on {DATE|1996-08-30} at noon.', '1996-08-30'],
    ['It opened on {DATE|9/22/2013} at noon.', '2013-09-22'],
    ['It opened on {DATE|22/9/2013} at noon.', '2013-09-22'],
  ],
  ignores: ['The score was 3-2 at noon.', 'About 1996 people came.', 'It opened on 1996-13-45.'],
});
