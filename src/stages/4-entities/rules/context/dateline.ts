import { type EvidenceRule, keyAfter } from '../../evidence.ts';
import { Case } from '../../survey.ts';

const DATE = /^(?:\d{4}-\d\d-\d\d|19\d\d|20\d\d|—|–|--|-|\()$/u;

/** "BAGHDAD, Iraq (CNN) —", "LONDON 1996-08-30". */
export const dateline: EvidenceRule = {
  id: 'context/dateline',
  about: 'A place in capitals opens the article or a paragraph.',
  judge(doc, candidate, say) {
    const sentence = doc.sentences[doc.sentenceOf[candidate.firstToken] ?? 0];
    if (sentence?.firstToken !== candidate.firstToken || doc.cases[candidate.firstToken] !== Case.upper) return;
    if (
      DATE.test(keyAfter(doc, candidate)) ||
      (keyAfter(doc, candidate) === ',' && sentence.endToken - candidate.endToken < 4)
    )
      say('GPE', 6);
  },
};
