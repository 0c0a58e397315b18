import { TITLING } from '../../../lang/en/refusals.ts';
import type { SayingRefusal } from './refusal.ts';

export const titled: SayingRefusal = {
  id: 'refusals/titled',
  about: 'The title of something written: "a report entitled …".',
  refuses: (_doc, { cue }) => TITLING.has(cue.lemma),
};
