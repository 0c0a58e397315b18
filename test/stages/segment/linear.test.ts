import { expect, test } from 'vitest';
import { segmentedDoc } from '../../support/doc-of.ts';
import { stepsOf } from '../../support/steps.ts';

const SIZE = 500;
const TIMES = 4;

/** Four times the text may cost little more than four times the steps;
 * a nested scan would cost sixteen times. */
const MOST_GROWTH = 4.5;

/** Each piece is repeated to a text of its own. */
const TRAPS = {
  'terminals and abbreviations': ['.', '. ', '. . . A ', '1.1 ', 'A. ', 'A.', 'Gen. ', '漢字。', '.) (', '.[1]'],
  'words and blanks': [
    '1',
    'A',
    ' ',
    '\n',
    'a',
    'word ',
    '\u0301',
    'e\u0301',
    'a@',
    'http://a/',
    '😀',
    'العربية ',
    '\u0007\u001b',
  ],
  'quotation marks': [
    '“',
    '“He said, ',
    '“She said, ‘he said, ',
    '"a ',
    '“a " ',
    "'a ",
    "'''",
    '“Go.\n\n',
    '‘the boys’ plan ',
    '”',
    '“Why?” Ann ',
  ],
  'lines, lists and the page': [
    'a\n',
    'Ann Lee\n',
    '(',
    '1. One 2. Two ',
    '• ',
    ': Image: ',
    'PARIS, ',
    'Latest news\n\n',
    'Related\n\nThis is...\n\n',
  ],
};

for (const [group, pieces] of Object.entries(TRAPS)) {
  test.each(pieces)(`steps grow with the text, ${group}: %j`, (piece) => {
    // Once before, so that what is done once a run is not counted.
    segmentedDoc(piece.repeat(10));
    const few = stepsOf(() => segmentedDoc(piece.repeat(SIZE)));
    const many = stepsOf(() => segmentedDoc(piece.repeat(TIMES * SIZE)));
    expect(few).toBeGreaterThanOrEqual(SIZE);
    expect(many / few).toBeLessThan(MOST_GROWTH);
  });
}
