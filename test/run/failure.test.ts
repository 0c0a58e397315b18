import { expect, test } from 'vitest';
import { SaysoError } from '../../src/model/errors.ts';
import { failureOf } from '../../src/run/failure.ts';

const systemError = (code: string): Error => Object.assign(new Error(code), { code });

test.for([
  ['our own error: its message', new SaysoError('input', 'not valid UTF-8'), 'not valid UTF-8'],
  ['a file that was there when it was found', systemError('ENOENT'), 'vanished before it could be read'],
  ['an error of the system, in words', systemError('EACCES'), 'permission denied'],
  ['what is no error at all', 'odd', 'unexpected error: odd'],
] as const)('%s', ([, error, reason]) => {
  expect(failureOf(error)).toEqual({ reason });
});

test('what nobody foresaw keeps its stack, where it has one', () => {
  const error = new TypeError('odd');
  expect(failureOf(error)).toEqual({ reason: 'unexpected error: TypeError: odd', stack: error.stack });
  delete error.stack;
  expect(failureOf(error)).toEqual({ reason: 'unexpected error: TypeError: odd' });
});
