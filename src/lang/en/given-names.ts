import { FEMALE_NAMES, MALE_NAMES } from './packed/given-names.ts';

/** Sex that a given name tells, by the name in lower case; names that men and women bear are left out. */
export const GIVEN_NAME_GENDER: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...MALE_NAMES.split('|').map((name) => [name, 'male'] as const),
  ...FEMALE_NAMES.split('|').map((name) => [name, 'female'] as const),
]);
