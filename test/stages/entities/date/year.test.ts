import { year } from '../../../../src/stages/entities/rules/date/year.ts';
import { numberTable } from '../../../support/name-table.ts';

numberTable(year, {
  finds: [
    ['It closed in {DATE|2009} for good.', '2009'],
    ['He served from {DATE|2004 to 2007} in the north.', '2004/2007'],
    ['Songs of {DATE|the 1990s} came back.', '1990/1999'],
    ['By {DATE|the middle of 2006} it was over.', '2006'],
    ['It was {DATE|late 1998} when they met.', '1998'],
    ['He served {DATE|1996-97} in the north.', '1996/1997'],
  ],
  ignores: ['About 2000 people came.', 'He paid $1999 for it.', 'It weighs 3500 grams.'],
});
