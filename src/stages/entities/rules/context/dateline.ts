import { Claimed } from '../../article/claimed-tokens.ts';
import { SentenceCase } from '../../article/token-facts.ts';
import { CandidateShape, type EvidenceRule, keyAfter } from '../../votes/evidence-rule.ts';
import { Case } from '../../words/case.ts';

const DASH = /^(?:—|–|--|\()$/u;

/** "OSLO, Norway (CNN) —", "Nordvik, May 4 —", "NORDVIK 2001-05-04". */
export const dateline: EvidenceRule = {
  id: 'context/dateline',
  about: 'A place opens a paragraph, and a date, an agency or a dash follows.',
  trigger: { shape: CandidateShape.opening },
  judge(doc, candidate, vote) {
    const first = doc.sentences[candidate.sentence]?.firstToken;
    if (first !== candidate.firstToken || candidate.endToken - candidate.firstToken > 3) return;
    const capitals =
      doc.cases[candidate.firstToken] === Case.upper && doc.styles[candidate.sentence] !== SentenceCase.upper;
    const shouted = doc.cases[candidate.firstToken] === Case.upper;
    const comma = keyAfter(doc, candidate) === ',' ? 1 : 0;
    const after = keyAfter(doc, candidate, 1 + comma);
    const dated = doc.claims[candidate.endToken + comma] === Claimed.date;
    if ((dated && (comma || shouted)) || (capitals && DASH.test(after))) vote('GPE', 6);
  },
};
