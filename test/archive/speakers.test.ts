import { expect, test } from 'vitest';
import { entitiesById, speakerName, speakersOf } from '../../src/archive/speakers.ts';

const BY_ID = entitiesById([
  { id: 'e1', name: 'Ann Tolmer' },
  { id: 'e2', name: 'Per Brun' },
]);

test('speakers are all of several, the one, or nobody', () => {
  expect(speakersOf({ speaker: 'e1', speakers: ['e1', 'e2'] }, BY_ID).map(({ id }) => id)).toEqual(['e1', 'e2']);
  expect(speakerName({ speaker: 'e1', speakers: ['e1', 'e2'] }, BY_ID)).toBe('Ann Tolmer; Per Brun');
  expect(speakerName({ speaker: 'e2' }, BY_ID)).toBe('Per Brun');
  expect(speakerName({ speaker: null }, BY_ID)).toBeNull();
  expect(speakerName({ speaker: 'e9' }, BY_ID)).toBeNull();
});
