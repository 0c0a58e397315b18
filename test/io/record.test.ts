import { expect, test } from 'vitest';
import { readRecord } from '../../src/io/record.ts';

const read = (line: string | Uint8Array) => readRecord(Buffer.from(line));

test('a record, whatever else stands in it', () => {
  expect(read('{"id": "a", "text": "So.", "date": "2013-09-24", "more": [1]}\r')).toEqual({
    id: 'a',
    text: 'So.',
    date: '2013-09-24',
    meta: { more: [1] },
  });
  expect(read('\ufeff{"id": "a", "text": ""}')).toEqual({ id: 'a', text: '' });
});

test.for([
  ['an empty line', '', /^an empty line$/u],
  ['blanks', ' \r', /^an empty line$/u],
  ['what is no JSON', '{"id": "a"', /^not valid JSON: Expected ',' or '\}'/u],
  ['JSON that is no object', '7', /^must be an object, not 7$/u],
  ['a field that is missing', '{"text": ""}', /^id is missing$/u],
  ['an empty id', '{"id": "", "text": ""}', /^id must not be empty$/u],
  ['a text that is none', '{"id": "a", "text": null}', /^text must be a string, not null$/u],
  [
    'a day that is not in the calendar',
    '{"id": "a", "text": "", "date": "2013-02-30"}',
    /^date must be a date such as 2013-09-24, not "2013-02-30"$/u,
  ],
  ['invalid UTF-8', Uint8Array.of(0x22, 0xff, 0x22), /^not valid UTF-8$/u],
] as const)('%s is an error in words', ([, line, message]) => {
  expect(() => read(line)).toThrow(expect.objectContaining({ code: 'input', message: expect.stringMatching(message) }));
});
