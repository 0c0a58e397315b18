import { expect, test } from 'vitest';
import { stancesIn } from '../../src/archive/stances.ts';

const cue = { start: 0, end: 6, text: 'denied' };

test('a quote has the stances of its claims, each once; of its cue where these have none that is known', () => {
  const stancesOf = stancesIn([
    { quote: 'q1', stance: 'warns' },
    { quote: 'q1', stance: 'states' },
    { quote: 'q1', stance: 'warns' },
    { quote: 'q2', stance: 'hums' },
    { quote: 'q2' },
    { quote: null, stance: 'warns' },
  ]);
  expect(['q1', 'q2', 'q3'].map((id) => stancesOf({ id, cue }))).toEqual([['warns', 'states'], ['denies'], ['denies']]);
  expect(stancesOf({ id: 'q3', cue: null })).toEqual(['states']);
});
