import { expect, test } from 'vitest';
import { cueStance } from '../../src/archive/cue-stance.ts';

test.for([
  ['has repeatedly accused', 'accuses'],
  ['also warned of', 'warns'],
  ['called for', 'demands'],
  ['says', 'states'],
  ['denying', 'denies'],
  ['his promises that', 'promises'],
  ['made the claim that', 'claims'],
  ['according to', 'states'],
  [':', 'states'],
  ['', 'states'],
  ['constructor', 'states'],
] as const)('%s: %s', ([cue, stance]) => {
  expect(cueStance(cue)).toBe(stance);
});
