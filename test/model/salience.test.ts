import { expect, test } from 'vitest';
import {
  bar,
  beginWay,
  count,
  heaviest,
  isMet,
  leadOf,
  marginBetween,
  meet,
  newRanking,
  type Ranking,
  weightAt,
  weightOf,
} from '../../src/model/salience.ts';
import type { Sighting } from '../../src/model/scene.ts';

/** A ranking of so many, by their number, of the weights given, each of a sentence of its own. */
function rankingOf(...weights: number[]): Ranking {
  const ranking = newRanking(weights.length);
  beginWay(ranking);
  for (const [whom, weight] of weights.entries()) {
    meet(ranking, whom, 10 + whom, 1);
    count(ranking, whom, whom, weight);
  }
  return ranking;
}

test('the heaviest leads by what the next one lacks of its weight', () => {
  const ranking = rankingOf(50, 100, 80);
  expect(heaviest(ranking)).toBe(1);
  expect(heaviest(ranking, 1)).toBe(2);
  expect(marginBetween(ranking, 1, 2)).toBeCloseTo(0.2);
  expect(leadOf(ranking)).toBeCloseTo(0.2);
});

test('alone in sight the margin is whole, with nobody none, with two alike none', () => {
  expect(leadOf(rankingOf(50))).toBe(1);
  expect(leadOf(rankingOf())).toBe(0);
  expect(leadOf(rankingOf(50, 50))).toBe(0);
  expect(heaviest(rankingOf(50, 50))).toBe(0);
  expect(marginBetween(rankingOf(0, 0), 0, 1)).toBe(1);
  expect(marginBetween(rankingOf(50, 100), 0, 1)).toBe(0);
});

test('a sentence counts its most prominent sighting, and what somebody counts for holds for all he weighs', () => {
  const ranking = newRanking(2);
  beginWay(ranking);
  meet(ranking, 1, 5, 0.5);
  count(ranking, 1, 3, 40);
  count(ranking, 1, 3, 100);
  count(ranking, 1, 3, 60);
  count(ranking, 1, 2, 20);
  expect(weightAt(ranking, 0)).toBe(60);
  expect(ranking.last[0]).toBe(5);
});

test('who counts for nothing or is barred is met, and not on the list; the next way begins anew', () => {
  const ranking = newRanking(2);
  beginWay(ranking);
  expect(isMet(ranking, 0)).toBe(false);
  meet(ranking, 0, 5, 0);
  bar(ranking, 1);
  for (const whom of [0, 1]) count(ranking, whom, 1, 100);
  expect([isMet(ranking, 0), isMet(ranking, 1), heaviest(ranking)]).toEqual([true, true, -1]);
  beginWay(ranking);
  expect(isMet(ranking, 0)).toBe(false);
});

const SIGHTING: Sighting = {
  start: 0,
  end: 5,
  kind: 'pronoun',
  paragraph: 0,
  sentence: 0,
  narrated: 0,
  clause: 0,
  role: 'subject',
  depth: 'main',
  bare: false,
  aside: false,
  speaks: false,
  turn: -1,
};

test('what a sighting weighs: its place, its name, its distance, and where it stands', () => {
  const here = { aside: false, paragraph: 0 };
  const weigh = (parts: Partial<Sighting>, distance = 0): number => weightOf({ ...SIGHTING, ...parts }, here, distance);
  expect(weigh({})).toBe(180);
  expect(weigh({ kind: 'name' })).toBe(200);
  expect(weigh({ kind: 'nominal', role: 'oblique' })).toBe(130);
  expect(weigh({}, 2)).toBe(45);
  expect(weigh({}, 9)).toBe(0);
  expect(weigh({ aside: true })).toBeCloseTo(54);
  expect(weightOf({ ...SIGHTING, aside: true }, { ...here, aside: true }, 0)).toBe(180);
  expect(weigh({ paragraph: 1 })).toBeCloseTo(126);
  expect(weigh({ depth: 'adverbial' })).toBeCloseTo(153);
  expect(weigh({ depth: 'embedded' })).toBeCloseTo(144);
  expect(weigh({ depth: 'credit' })).toBe(0);
});
