import { frameOf } from '../wording/frame.ts';
import { framingOf } from '../wording/framing.ts';
import type { ClauseRefusal } from './refusal.ts';

export const noSource: ClauseRefusal = {
  id: 'refusals/no-source',
  about: 'Words that stand only beside source and cue where these make no sentence with them: a noun, nobody named.',
  refuses: (candidate) => frameOf(candidate) === 'with-cue' && framingOf(candidate) === null,
};
