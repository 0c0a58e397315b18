import { expect, test } from 'vitest';
import { isValueType, VALUE_TYPES } from '../../src/model/entity-types.ts';
import { SaysoError } from '../../src/model/errors.ts';
import { positions } from '../../src/model/position.ts';
import { entityTypeSchema } from '../../src/model/schema.ts';

test('lines and columns count from 1, in UTF-16 units; LF, CRLF and CR end a line', () => {
  const at = positions('a😀\nb\r\nc\rd');
  expect([0, 1, 3, 4, 5, 7, 8, 9, 10].map((offset) => Object.values(at(offset)).join(':'))).toEqual([
    '1:1',
    '1:2',
    '1:4',
    '2:1',
    '2:2',
    '3:1',
    '3:2',
    '4:1',
    '4:2',
  ]);
  expect(() => at(11)).toThrow('offset 11 is not in the text');
  expect(() => at(-1)).toThrow('offset -1 is not in the text');
});

test('a known error has its code, its message and its cause', () => {
  const cause = new Error('odd');
  const error = new SaysoError('input', 'no text', { cause });
  expect(error).toMatchObject({ name: 'SaysoError', code: 'input', message: 'no text', cause });
  expect(error).toBeInstanceOf(Error);
});

test('types of entities that have a value and no name', () => {
  expect(VALUE_TYPES).toEqual(['DATE', 'TIME', 'PERCENT', 'MONEY', 'QUANTITY', 'ORDINAL', 'CARDINAL']);
  expect(entityTypeSchema.options.filter(isValueType)).toEqual(VALUE_TYPES);
});
