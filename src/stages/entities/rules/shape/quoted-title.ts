import { CandidateShape, type EvidenceRule } from '../../votes/evidence-rule.ts';

/** "The Keeper of Zornik" in quotation marks. */
export const quotedTitle: EvidenceRule = {
  id: 'shape/quoted-title',
  about: 'A title in quotation marks, each of its words with a capital.',
  trigger: { shape: CandidateShape.quoted },
  judge(_doc, { quoted }, vote) {
    if (quoted) vote('WORK_OF_ART', 7);
  },
};
