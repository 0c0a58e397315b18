import { describe, expect, test } from 'vitest';
import { Serves } from '../../../src/model/agreement.ts';
import {
  clustersOf,
  contradict,
  join,
  knownOf,
  newTraits,
  rootOf,
  same,
  servesAs,
  type Traits,
  UNKNOWN,
} from '../../../src/stages/coreference/clusters.ts';
import { shownTraits } from '../../support/coref-rows.ts';

/** A person with what is given, unnamed and of unknown sex else. */
function person(parts: Partial<Traits> = {}): Traits {
  const { gender = 'unknown', plural = false, named = false, roles = [], key = null, given = null } = parts;
  return newTraits('person', gender, plural, named, roles, key, given);
}

test('what is known of nothing', () => {
  expect(shownTraits(UNKNOWN)).toBe('thing unknown it');
});

describe('what keeps two from being one', () => {
  test.for<[Partial<Traits>, Partial<Traits>, boolean]>([
    [{}, {}, false],
    [{ key: 'a' }, { key: 'a' }, false],
    [{ key: 'a' }, { key: 'b' }, true],
    [{ key: 'a' }, {}, false],
    [{}, { key: 'b' }, false],
    [{ given: 'james' }, { given: 'james' }, false],
    [{ given: 'james' }, { given: 'john' }, true],
    [{ given: 'james' }, { given: 'j' }, false],
    [{ given: 'j' }, { given: 'james' }, false],
    [{ given: 'j' }, { given: 'ann' }, true],
    [{ given: 'ann' }, { given: 'j' }, true],
    [{ given: 'jam' }, { given: 'james' }, true],
    [{ given: 'james' }, { given: 'jam' }, true],
    [{ given: 'james' }, {}, false],
    [{}, { given: 'james' }, false],
    [{ gender: 'male' }, { gender: 'female' }, true],
    [{ gender: 'male' }, { gender: 'male' }, false],
    [{ gender: 'male' }, {}, false],
    [{}, { gender: 'female' }, false],
    [{ gender: 'neuter' }, { gender: 'female' }, true],
  ])('%j and %j: %s', ([a, b, wanted]) => {
    expect(contradict(person(a), person(b))).toBe(wanted);
  });
});

describe('what is known of two that are one', () => {
  test.for<[Traits, Traits, string]>([
    [person(), person(), 'person unknown he she'],
    [person({ gender: 'male' }), person(), 'person male he'],
    [person(), person({ gender: 'male' }), 'person male he'],
    [person({ key: 'a' }), person(), 'person unknown he she key a'],
    [person(), person({ key: 'a' }), 'person unknown he she key a'],
    [person({ given: 'j' }), person({ given: 'james' }), 'person unknown he she given james'],
    [person({ given: 'james' }), person({ given: 'j' }), 'person unknown he she given james'],
    [person({ given: 'james' }), person(), 'person unknown he she given james'],
    [person({ roles: ['mayor'] }), person({ roles: ['mayor', 'man'] }), 'person unknown he she (mayor, man)'],
    [person({ roles: ['man', 'mayor'] }), person({ roles: ['man'] }), 'person unknown he she (man, mayor)'],
    [person(), person({ roles: ['man'] }), 'person unknown he she (man)'],
    // The named one tells family and number; of two the antecedent.
    [newTraits('thing', 'unknown', true, false, []), person({ named: true }), 'person unknown he she named'],
    [person({ named: true }), newTraits('thing', 'unknown', true, false, []), 'person unknown he she named'],
    [newTraits('group', 'unknown', false, true, []), person({ named: true }), 'person unknown he she named'],
    [newTraits('group', 'unknown', false, false, []), person(), 'person unknown he she'],
  ])('%o with antecedent %o', ([phrase, antecedent, wanted]) => {
    const clusters = clustersOf([antecedent, phrase]);
    expect(join(clusters, 1, 0, 'test')).toBe(true);
    expect(shownTraits(knownOf(clusters, 0))).toBe(wanted);
    expect(knownOf(clusters, 1)).toBe(knownOf(clusters, 0));
  });

  test('an entity keeps twelve roles', () => {
    const roles = (first: number, count: number): string[] => Array.from({ length: count }, (_, i) => `r${first + i}`);
    const clusters = clustersOf([
      person({ roles: roles(0, 7) }),
      person({ roles: roles(7, 7) }),
      person({ roles: ['x'] }),
    ]);
    join(clusters, 1, 0, 'test');
    join(clusters, 2, 0, 'test');
    expect(knownOf(clusters, 2).roles).toEqual(roles(0, 12));
  });
});

describe('clusters', () => {
  test('each phrase is one of its own at first', () => {
    const clusters = clustersOf([person({ gender: 'male' }), person(), person()]);
    expect([0, 1, 2].map((phrase) => rootOf(clusters, phrase))).toEqual([0, 1, 2]);
    expect([...clusters.size]).toEqual([1, 1, 1]);
    expect(clusters.sieves).toEqual([null, null, null]);
    expect([0, 1, 2].map((root) => servesAs(clusters, root))).toEqual([
      Serves.he,
      Serves.he | Serves.she,
      Serves.he | Serves.she,
    ]);
    expect([servesAs(clusters, 3), knownOf(clusters, 3)]).toEqual([0, UNKNOWN]);
  });

  test('joined ones have one root, the larger one’s, and each phrase the first sieve that placed it', () => {
    const clusters = clustersOf(Array.from({ length: 6 }, () => person()));
    expect(join(clusters, 1, 0, 'one')).toBe(true);
    expect(join(clusters, 2, 3, 'two')).toBe(true);
    expect(join(clusters, 4, 1, 'three')).toBe(true);
    expect(join(clusters, 4, 2, 'four')).toBe(true);
    expect(join(clusters, 4, 3, 'five')).toBe(false);
    expect([0, 1, 2, 3, 4, 5].map((phrase) => rootOf(clusters, phrase))).toEqual([0, 0, 0, 0, 0, 5]);
    expect(clusters.size[0]).toBe(5);
    expect(clusters.sieves).toEqual([null, 'one', 'two', null, 'three', null]);
    expect([same(clusters, 3, 4), same(clusters, 3, 5)]).toEqual([true, false]);
  });

  test('what contradicts is not joined', () => {
    const clusters = clustersOf([person({ gender: 'male' }), person({ gender: 'female' })]);
    expect(join(clusters, 1, 0, 'test')).toBe(false);
    expect([same(clusters, 0, 1), clusters.sieves]).toEqual([false, [null, null]]);
  });
});
