import { type EvidenceRule, Shape } from '../../votes/evidence-rule.ts';

/** "Lawrence of Arabia" in quotation marks. */
export const quotedTitle: EvidenceRule = {
  id: 'shape/quoted-title',
  about: 'A title in quotation marks, each of its words with a capital.',
  occasion: { shape: Shape.quoted },
  judge(_doc, { quoted }, say) {
    if (quoted) say('WORK_OF_ART', 7);
  },
};
