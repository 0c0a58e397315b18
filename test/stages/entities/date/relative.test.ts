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
    ['They left {DATE|today}.', '2013-09-26'],
    ['They left {DATE|yesterday}.', '2013-09-25'],
    ['They left {DATE|tomorrow}.', '2013-09-27'],
    ['They left {DATE|last year}.', '2012'],
    ['They left {DATE|the past year}.', '2012'],
    ['They left {DATE|this month}.', '2013-09'],
    ['They left {DATE|the previous month}.', '2013-08'],
    ['They left {DATE|next day}.', '2013-09-27'],
    ['They left {DATE|the current week}.', undefined],
    ['They left {DATE|last weekend}.', undefined],
    ['They left {DATE|last summer}.', undefined],
    ['They left {DATE|last fall}.', undefined],
    ['They left {DATE|the next year or two}.', undefined],
    ['They left {DATE|the next year} or three.', '2014'],
    ['They left {DATE|the next year} and two.', '2014'],
    ['They left {DATE|last holidays}.', undefined],
    ['They left {DATE|the following day}.', '2013-09-27'],
  ],
  ignores: [
    'The year was long.',
    'He came last and left.',
    'They left summer.',
    'They left old year.',
    'They came last. Year one came.',
  ],
});
