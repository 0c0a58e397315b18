import { expect, test } from 'vitest';
import { metaText } from '../../src/archive/meta.ts';

test.for<[meta: Record<string, unknown> | undefined, title: string | null]>([
  [undefined, null],
  [{}, null],
  [{ title: 3 }, null],
  [{ title: ' \n' }, null],
  [{ title: ' The dam ' }, 'The dam'],
])('the title of %j is %j', ([meta, title]) => {
  expect(metaText({ meta }, 'title')).toBe(title);
});
