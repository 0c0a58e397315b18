/** Given and family names of the world, one word each, from compromise and faker. */
import { people } from './faker.ts';
import { rowsOfKinds } from './kinds.ts';
import { tagged } from './lexicon.ts';
import type { Row } from './tsv.ts';

export function personNames(): Row[] {
  const { first, family } = people();
  const single = (names: Iterable<string>): string[] =>
    [...names].filter((name) => !name.includes(' ') && !name.endsWith('.'));
  return rowsOfKinds([
    ['first', single([...tagged('MaleName'), ...tagged('FemaleName'), ...tagged('FirstName'), ...first])],
    ['family', single([...tagged('LastName'), ...family])],
  ]);
}

/** Given names by the one sex of those who bear them, from compromise. */
export function givenNames(): Row[] {
  const sexes = [
    ['male', tagged('MaleName')],
    ['female', tagged('FemaleName')],
  ] as const;
  return sexes.flatMap(([sex, names]) => names.filter((name) => !name.includes(' ')).map((name): Row => [name, sex]));
}
