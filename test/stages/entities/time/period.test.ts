import { timePeriod } from '../../../../src/stages/entities/rules/time/period.ts';
import { numberTable } from '../../../support/name-table.ts';

numberTable(timePeriod, {
  finds: [
    ['They waited {TIME|three hours} at the port.', 'PT3H'],
    ['It took {TIME|about 90 minutes} by boat.', 'PT90M'],
    ['He left {TIME|this morning} by boat.', undefined],
    ['He will leave {TIME|tonight} by boat.', undefined],
    ['It took {TIME|three hours} there.', 'PT3H'],
    ['It took {TIME|about 90 minutes} there.', 'PT90M'],
    ['It took {TIME|ten seconds} there.', 'PT10S'],
    ['It took {TIME|ten secs} there.', 'PT10S'],
    ['They left {TIME|tonight}.', undefined],
    ['They left {TIME|this morning}.', undefined],
    ['They left {TIME|last night}.', undefined],
    ['They left {TIME|tomorrow evening}.', undefined],
    ['They left {TIME|yesterday afternoon}.', undefined],
    ['It took {TIME|half an hour} there.', 'PT30M'],
    ['It took {TIME|two and a half hours} there.', 'PT2H30M'],
    ['It took {TIME|2.5 hours} there.', 'PT2H30M'],
    ['It took {TIME|9.5 seconds} there.', 'PT9.5S'],
    ['It took {TIME|3 to 5 hours} there.', undefined],
    ['It took half of {TIME|three hours} there.', 'PT3H'],
  ],
  ignores: [
    'Half of them left.',
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
