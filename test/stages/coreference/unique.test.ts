import { expect, test } from 'vitest';
import { formOf } from '../../../src/stages/coreference/forms.ts';
import { enter, lookUp, newUnique } from '../../../src/stages/coreference/unique.ts';

test('a short form is given to the first phrase of the one name of its family that it fits', () => {
  const unique = newUnique();
  enter(unique, formOf('Lantern Guild', 'group'), 'lg', 3);
  enter(unique, formOf('the Lantern Guild', 'group'), 'lg', 5);
  expect(lookUp(unique, 'group', 'lg')).toBe(3);
  expect(lookUp(unique, 'place', 'lg')).toBeNull();
});

test('a short form of two names is given to neither, however often the one comes again', () => {
  const unique = newUnique();
  enter(unique, formOf('Lantern Guild', 'group'), 'lg', 3);
  enter(unique, formOf('Lamp Guard', 'group'), 'lg', 5);
  enter(unique, formOf('Lantern Guild', 'group'), 'lg', 7);
  expect(lookUp(unique, 'group', 'lg')).toBe(-1);
});
