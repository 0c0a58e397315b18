import { relative } from '../../../../src/stages/entities/rules/date/relative.ts';
import { numberTable } from '../../../support/name-table.ts';

numberTable(relative, {
  date: '2013-09-26',
  finds: [
    ['He left {DATE|yesterday} at noon.', '2013-09-25'],
    ['It closed {DATE|last year} for good.', '2012'],
    ['It will open {DATE|next month} at last.', '2013-10'],
    ['They meet {DATE|this weekend} in the north.', undefined],
    ['It may open in {DATE|the next year or two} at last.', undefined],
  ],
  ignores: ['The year was long.', 'He came last and left.'],
});
