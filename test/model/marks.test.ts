import { expect, test } from 'vitest';
import { DASHES, EITHER_MARKS, OPENING_MARKS, QUOTATION_MARKS, withoutOuterMarks } from '../../src/model/marks.ts';

test.for([
  ['“We win,”', 'We win,'],
  ['"We win,"', 'We win,'],
  ["``We win,''", 'We win,'],
  ['‘We don’t,’', 'We don’t,'],
  ['„We win,“', 'We win,'],
  ['«We win»', 'We win'],
  ['“We win', 'We win'],
  ['we win,”', 'we win,'],
  ['that they win', 'that they win'],
  ['”', ''],
  ['', ''],
])('%s loses the marks at its edges', ([text = '', bare]) => {
  expect(withoutOuterMarks(text)).toBe(bare);
});

test.for([
  '“Blue Harbour” a lie',
  'the plan “a lie”',
  '“A lie” and “a scandal”',
  '"A lie" and "a scandal"',
  'the plan ‘a lie’',
])('%s keeps marks whose partner stands within', (text) => {
  expect(withoutOuterMarks(text)).toBe(text);
});

test('what reopens a paragraph leaves the marks of the whole turn the outer ones', () => {
  expect(withoutOuterMarks('“We win.\n\n“We always win.”')).toBe('We win.\n\n“We always win.');
  expect(withoutOuterMarks('"We win.\n\n"We always win."')).toBe('We win.\n\n"We always win.');
});

test('a turn that ends in another keeps the inner marks', () => {
  expect(withoutOuterMarks('“He said ‘we win’”')).toBe('He said ‘we win’');
});

test('the marks and dashes that there are', () => {
  expect([...OPENING_MARKS].join(' ')).toBe('“ ‘ „ ‟ « ‹ ``');
  expect([...EITHER_MARKS].join(' ')).toBe("\" '' ' ’ ”");
  expect([...QUOTATION_MARKS].join(' ')).toBe("“ ‘ „ ‟ « ‹ `` \" '' ' ’ ” » ›");
  expect([...DASHES].join(' ')).toBe('— – ― -- -');
});
