import type { SayingRefusal } from './refusal.ts';

export const noSubject: SayingRefusal = {
  id: 'refusals/no-subject',
  about: 'A saying within another one whose cue has no subject: nobody is told to have said it.',
  refuses: (_doc, { attribution }) => attribution.parent !== null && attribution.source === null,
};
