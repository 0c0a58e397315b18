import { isoDate } from '../../../../src/stages/entities/rules/date/iso.ts';
import { numberTable } from '../../../support/name-table.ts';

numberTable(isoDate, {
  finds: [
    ['It opened on {DATE|1996-08-30} at noon.', '1996-08-30'],
    ['It opened on {DATE|9/22/2013} at noon.', '2013-09-22'],
    ['It opened on {DATE|22/9/2013} at noon.', '2013-09-22'],
    ['On {DATE|2001-05-04} they left.', '2001-05-04'],
    ['On {DATE|05/22/2001} they left.', '2001-05-22'],
    ['On {DATE|22/05/2001} they left.', '2001-05-22'],
    ['On {DATE|12/11/2001} they left.', '2001-12-11'],
    ['On {DATE|13/11/2001} they left.', '2001-11-13'],
    ['On {DATE|22.05.2001} they left.', '2001-05-22'],
    ['On {DATE|9/2/13} they left.', '2013-09-02'],
    ['On {DATE|9/2/49} they left.', '2049-09-02'],
    ['On {DATE|9/2/50} they left.', '1950-09-02'],
    ['On {DATE|9/2/99} they left.', '1999-09-02'],
    ['On {DATE|9/22/2013} / 4 they left.', '2013-09-22'],
    ['It opened on {DATE|9/22/2013}.', '2013-09-22'],
  ],
  ignores: [
    'The score was 3-2 at noon.',
    'About 1996 people came.',
    'It opened on 1996-13-45.',
    'On 9/2/1 they left.',
    'On 9 / 2 / 2013 they left.',
    'On 31/31/2013 they left.',
    'On 2001-13-04 they left.',
    'On 2001-00-04 they left.',
    'On 2001-12-32 they left.',
    'On 2001-05-041 they left.',
    'On 123/22/2001 they left.',
  ],
});
