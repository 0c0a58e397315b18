import { expect, test } from 'vitest';
import { type Scope, scopeOf } from '../../src/ledger/scope.ts';

test.for<[key: string, statement: string, scope: Scope]>([
  ['dam be safe', 'The dam is safe.', 'everywhere'],
  ['person/ann-tolmer sell house', 'Tolmer sold the house in May.', 'everywhere'],
  ['gpe/nordvik pay for wall', 'Nordvik will pay for the wall.', 'everywhere'],
  ['mayor know that it leak', 'The mayor knew that it leaked.', 'everywhere'],
  ['dam hold', 'No-one says that the dam can’t hold.', 'everywhere'],
  ['we build wall', 'We built the wall.', 'speaker'],
  ['dam of our town hold', 'The dam of our town holds.', 'speaker'],
  ['it be safe house', 'It is a safe house.', 'article'],
  ['that be right thing', 'That is the right thing.', 'article'],
  ['be big problem', 'There are big problems.', 'article'],
  ['person/ann-tolmer be', 'Ann Tolmer is not there yet.', 'article'],
  ['vote for person/ann-tolmer', 'Retired harbour pilots and their friends will not vote for Tolmer.', 'article'],
])('%s (%s) is one claim: %s', ([key, statement, scope]) => {
  expect(scopeOf({ key, statement, isComplete: true, isOwnAct: false })).toBe(scope);
});

test('what only the article explains stays in it; what a speaker does is his', () => {
  const claim = { key: 'dam be safe', statement: 'The dam is safe.' };
  expect(scopeOf({ ...claim, isComplete: false, isOwnAct: false })).toBe('article');
  expect(scopeOf({ ...claim, isComplete: true, isOwnAct: true })).toBe('speaker');
});
