import { expect, test } from 'vitest';
import { type Speaker, shareSpeaker } from '../../src/verify/speakers.ts';

function person(...forms: readonly string[]): Speaker {
  const [name = ''] = forms;
  return { name, key: `person/${name}`, type: 'PERSON', forms, described: '' };
}

test.for([
  [
    'a title is no given name of who is called by the family name besides',
    ['Tolmer', 'President Tolmer', 'Mr. Tolmer'],
    true,
  ],
  ['a title without the bare name may be one', ['President Tolmer'], false],
  ['another given name', ['Tolmer', 'Oda Tolmer'], false],
  ['the family name alone', ['Tolmer'], true],
] as const)('%s', ([, forms, expected]) => {
  expect(shareSpeaker([person(...forms)], [person('Ann Tolmer', 'Tolmer')])).toBe(expected);
});
