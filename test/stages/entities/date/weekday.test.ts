import { weekday } from '../../../../src/stages/entities/rules/date/weekday.ts';
import { numberTable } from '../../../support/name-table.ts';

numberTable(weekday, {
  date: '2013-09-26',
  finds: [
    ['He left on {DATE|Monday} at noon.', '2013-09-23'],
    ['He left {DATE|last Friday} at noon.', '2013-09-20'],
    ['He will leave {DATE|next Tuesday} at noon.', '2013-10-01'],
    ['He left {DATE|Sunday evening} by boat.', '2013-09-22'],
    ['They left {DATE|Monday}.', '2013-09-23'],
    ['They left on {DATE|Thursday}.', '2013-09-26'],
    ['They left {DATE|last Thursday}.', '2013-09-19'],
    ['They left {DATE|last Friday}.', '2013-09-20'],
    ['They left {DATE|next Thursday}.', '2013-10-03'],
    ['They left {DATE|next Friday}.', '2013-09-27'],
    ['They left {DATE|coming Friday}.', '2013-09-27'],
    ['They left the {DATE|previous Friday}.', '2013-09-20'],
    ['They left following {DATE|Friday}.', '2013-09-20'],
    ['They leave {DATE|this Thursday}.', '2013-09-26'],
    ['They leave {DATE|this Friday}.', '2013-09-27'],
    ['They left {DATE|this Monday}.', '2013-09-23'],
    ['They leave {DATE|this Sunday}.', '2013-09-29'],
    ['They left {DATE|every Friday}.', undefined],
    ['They left on {DATE|Fridays}.', undefined],
    ['They left {DATE|every Friday morning}.', undefined],
    ['They left {DATE|Friday night}.', '2013-09-20'],
  ],
  ignores: ['The sun set at noon.', 'He sat with them at noon.', 'They left Fri then.', 'They left monday.'],
});

numberTable(weekday, {
  date: '2013-09-27',
  finds: [
    ['They left {DATE|this Thursday}.', '2013-09-26'],
    ['They leave {DATE|this Monday}.', '2013-09-30'],
    ['They left {DATE|this Tuesday}.', '2013-09-24'],
    ['They left on {DATE|Thursday}.', '2013-09-26'],
  ],
  ignores: ['The sun set at noon.', 'They left monday.'],
});
