import { frameOf } from '../wording/frame.ts';
import type { ClauseRefusal } from './refusal.ts';

export const fragment: ClauseRefusal = {
  id: 'refusals/fragment',
  about: 'Words without a finite verb, of which no cue says anything: "A mess."',
  refuses: (candidate) => frameOf(candidate) === 'none',
};
