import { Claim } from '../../article/claimed-tokens.ts';
import { Style } from '../../article/survey.ts';
import { type EvidenceRule, keyAfter, Shape } from '../../votes/evidence-rule.ts';
import { Case } from '../../words/case.ts';

const DASH = /^(?:—|–|--|\()$/u;

/** "BAGHDAD, Iraq (CNN) —", "Nordvik, May 4 —", "LONDON 1996-08-30". */
export const dateline: EvidenceRule = {
  id: 'context/dateline',
  about: 'A place opens a paragraph, and a date, an agency or a dash follows.',
  occasion: { shape: Shape.opening },
  judge(doc, candidate, say) {
    const first = doc.sentences[candidate.sentence]?.firstToken;
    if (first !== candidate.firstToken || candidate.endToken - candidate.firstToken > 3) return;
    const capitals = doc.cases[candidate.firstToken] === Case.upper && doc.styles[candidate.sentence] !== Style.upper;
    const shouted = doc.cases[candidate.firstToken] === Case.upper;
    const comma = keyAfter(doc, candidate) === ',' ? 1 : 0;
    const after = keyAfter(doc, candidate, 1 + comma);
    const dated = doc.claims[candidate.endToken + comma] === Claim.date;
    if ((dated && (comma || shouted)) || (capitals && DASH.test(after))) say('GPE', 6);
  },
};
