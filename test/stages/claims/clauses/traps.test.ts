import { expect, test } from 'vitest';
import { clausesIn } from '../../../support/clause-rows.ts';

test.for([
  ['coordinated clauses', 'The dam leaked and the mayor knew', ' and the dam leaked', 500],
  ['clauses without end within one', 'He said it leaks', ' and that it leaks', 1],
  ['words without a verb', 'Lund', ', Brun and Lund', 1],
] as const)('a long sentence is parted to its end: %s', ([, start, more, at]) => {
  const clauses = clausesIn(`${start}${more.repeat(500)}.`);
  expect(clauses.length >= at).toBe(true);
});
