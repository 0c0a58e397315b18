import { timePeriod } from '../../../../src/stages/entities/rules/time/period.ts';
import { numberTable } from '../../../support/name-table.ts';

numberTable(timePeriod, {
  finds: [
    ['They waited {TIME|three hours} at the port.', undefined],
    ['It took {TIME|about 90 minutes} by boat.', undefined],
    ['He left {TIME|this morning} by boat.', undefined],
    ['He will leave {TIME|tonight} by boat.', undefined],
    ['It took {TIME|three hours} there.', undefined],
    ['It took {TIME|about 90 minutes} there.', undefined],
    ['It took {TIME|ten seconds} there.', undefined],
    ['It took {TIME|ten secs} there.', undefined],
    ['They left {TIME|tonight}.', undefined],
    ['They left {TIME|this morning}.', undefined],
    ['They left {TIME|last night}.', undefined],
    ['They left {TIME|tomorrow evening}.', undefined],
    ['They left {TIME|yesterday afternoon}.', undefined],
  ],
  ignores: [
    'The morning was cold.',
    'They waited three days.',
    'He came second in the race.',
    'It took ten second there.',
    'It took three days there.',
    'They left the morning.',
    'They left old morning.',
    'It was this. Morning came.',
    'It took three. Hours went by.',
    'It took three\n\nhours went by.',
  ],
});
