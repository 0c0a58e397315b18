import { expect, test } from 'vitest';
import { boundSchema } from '../../src/find/days.ts';

test.for(['2013', '2013-09', '2013-09-24', '2012-02-29'])('%s is a bound', (text) => {
  expect(boundSchema.safeParse(text).success).toBe(true);
});

test.for(['13', '2013-13', '2013-02-30', '2013-9', 'May 2013', '', '2013-09-24T10:00'])('%s is none', (text) => {
  expect(boundSchema.safeParse(text).error?.issues[0]?.message).toBe(
    'must be a day, month or year such as 2013-09-24, 2013-09 or 2013',
  );
});
