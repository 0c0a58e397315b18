import { timePeriod } from '../../../../src/stages/entities/rules/time/period.ts';
import { numberTable } from '../../../support/name-table.ts';

numberTable(timePeriod, {
  finds: [
    ['They waited {TIME|three hours} at the port.', undefined],
    ['It took {TIME|about 90 minutes} by boat.', undefined],
    ['He left {TIME|this morning} by boat.', undefined],
    ['He will leave {TIME|tonight} by boat.', undefined],
  ],
  ignores: ['The morning was cold.', 'They waited three days.', 'He came second in the race.'],
});
