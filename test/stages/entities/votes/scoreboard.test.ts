import { expect, test } from 'vitest';
import type { NameCandidate } from '../../../../src/stages/entities/candidates/index.ts';
import { emptyScoreboard, verdictsOf, voteOn } from '../../../../src/stages/entities/votes/scoreboard.ts';
import type { NameType } from '../../../../src/stages/entities/words/name-types.ts';
import { traceInto } from '../../../support/traced.ts';

type Votes = readonly (readonly [row: number, rule: string, type: NameType, weight: number])[];

/** Candidates by the group of each, and what is said of them. */
function scoreboardOf(groups: readonly number[], votes: Votes, trace = traceInto().trace) {
  const candidates = groups.map((group, start) => ({ group, start, end: start + 1 }) as NameCandidate);
  const scoreboard = emptyScoreboard(candidates);
  const vote = voteOn(scoreboard, trace);
  for (const [row, rule, type, weight] of votes) {
    const known = scoreboard.rules.indexOf(rule);
    scoreboard.rule = known < 0 ? scoreboard.rules.push(rule) - 1 : known;
    scoreboard.row = row;
    vote(type, weight);
  }
  return scoreboard;
}

test('the highest sum decides, with the weightiest rule for it', () => {
  const votes: Votes = [
    [0, 'a', 'ORG', 1],
    [0, 'b', 'ORG', 3],
    [0, 'c', 'ORG', 2],
    [0, 'c', 'PERSON', 5],
    [0, 'd', 'ORG', 3],
    [1, 'a', 'PRODUCT', 2],
    [2, 'a', 'PERSON', 2],
    [2, 'b', 'GPE', 3],
    [2, 'c', 'GPE', -2],
  ];
  expect(verdictsOf(scoreboardOf([0, 1, 2], votes))).toEqual([
    { type: 'ORG', score: 9, rule: 'b' },
    { type: 'PRODUCT', score: 2, rule: 'a' },
    { type: 'PERSON', score: 2, rule: 'a' },
  ]);
});

test('of equal sums the first type counts, and nothing said is a person by none', () => {
  const votes: Votes = [
    [0, 'a', 'GPE', 2],
    [0, 'a', 'ORG', 2],
    [2, 'a', 'PERSON', -2],
  ];
  expect(verdictsOf(scoreboardOf([0, 1, 2], votes))).toEqual([
    { type: 'ORG', score: 2, rule: 'a' },
    { type: 'PERSON', score: 0, rule: 'article/same-name' },
    { type: 'ORG', score: 0, rule: 'article/same-name' },
  ]);
});

test('of what is said of the same name elsewhere four fifths count, as far as it goes beyond what is said here', () => {
  const votes: Votes = [
    [0, 'a', 'GPE', 5],
    [1, 'b', 'GPE', 1],
    [1, 'b', 'ORG', 4],
    [2, 'c', 'ORG', 3],
    [3, 'c', 'ORG', 6],
    [4, 'd', 'GPE', -3],
    [5, 'd', 'GPE', -3],
  ];
  const [first, second, third, fourth, fifth, sixth] = verdictsOf(scoreboardOf([1, 1, 1, 0, 1, 5], votes));
  expect([first, second, third, fourth, sixth]).toEqual([
    { type: 'GPE', score: 5, rule: 'a' },
    { type: 'GPE', score: 1 + 0.8 * 4, rule: 'b' },
    { type: 'GPE', score: 4, rule: 'article/same-name' },
    { type: 'ORG', score: 6, rule: 'c' },
    { type: 'PERSON', score: 0, rule: 'article/same-name' },
  ]);
  expect(fifth).toEqual({ type: 'ORG', score: 0.8 * 4, rule: 'article/same-name' });
});

test('each vote is told', () => {
  const { trace, events } = traceInto();
  scoreboardOf([0, 1], [[1, 'a', 'ORG', 1.5]], trace);
  expect(events).toMatchObject([
    { stage: 'entities', action: 'proposed', rule: 'a', span: { start: 1, end: 2 }, reason: 'ORG 1.5' },
  ]);
});
