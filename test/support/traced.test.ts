import { expect, test } from 'vitest';
import type { Trace } from '../../src/model/trace.ts';
import { attributionsIn } from './quote-table.ts';
import { expectFound } from './traced.ts';

test('a table whose rule is dropped says by whom, with rate and threshold', () => {
  const text = 'He read the letter.';
  const tracedBy = (trace: Trace): unknown => attributionsIn(text, trace);
  expect(() => expectFound([], ['the letter'], { text, rule: 'indirect/object', tracedBy })).toThrow(
    /indirect\/object proposed «the letter»: rate 0\.\d\d \(read, frame np\)\n {2}refine\/often-right dropped «the letter»: rate 0\.\d\d < 0\.3 \(indirect\/object, frame np\)/u,
  );
});

test('what is found asks for no trace', () => {
  const tracedBy = (): never => {
    throw new Error('traced');
  };
  expectFound([], [], { text: '', rule: null, tracedBy });
});
