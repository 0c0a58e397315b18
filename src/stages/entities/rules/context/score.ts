import { DISMISSALS } from '../../../../lang/en/beside-names.ts';
import type { NameInput } from '../../article/claimed-tokens.ts';
import { lineUpFrom } from '../../article/line-up.ts';
import { SentenceCase } from '../../article/token-facts.ts';
import type { NameCandidate } from '../../candidates/index.ts';
import { type EvidenceRule, keyAfter, keyBefore, lengthOf } from '../../votes/evidence-rule.ts';
import { isCountry, isFirstName, isKnown, keyAt } from '../../words/word-at.ts';

const FIGURE = /^\d+(?:-\d+)?$/u;
const OPENING = /^(?:|\d.*|at|v|[-,.:;)]|\.\d+)$/u;

/** "Dravna 22 points", "ZORNIK 8 VRELL 2", "Zornik v Vrell"; national teams stay countries. */
export const score: EvidenceRule = {
  id: 'context/score',
  about: "A figure follows the name, and a figure or the line's start stands before it, as in a table of teams.",
  trigger: {
    before: ({ key }) => key === 'v' || key === 'at' || DISMISSALS.has(key),
    after: ({ key }) => key === 'v' || FIGURE.test(key),
  },
  judge(doc, candidate, vote) {
    if (lengthOf(candidate) > 3 || isNoTeam(doc, candidate) || lineUpFrom(doc, candidate.sentence) > 0) return;
    const [before, after] = [keyBefore(doc, candidate), keyAfter(doc, candidate)];
    if (DISMISSALS.has(before)) return vote('PERSON', 5);
    if (after === 'v' || before === 'v' || (before === 'at' && isTable(doc, candidate.sentence))) vote('ORG', 6);
    else if (FIGURE.test(after) && OPENING.test(before) && isTable(doc, candidate.sentence)) vote('ORG', 6);
  },
};

/** Countries stay what they are, and "P. Tolmer" or "Marco Varden" are people. */
function isNoTeam(doc: NameInput, { firstToken, endToken }: NameCandidate): boolean {
  if (isCountry(doc, firstToken) || doc.tokens[firstToken]?.text[1] === '.') return true;
  return endToken - firstToken > 1 && isFirstName(doc, firstToken) && !isKnown(doc, firstToken);
}

/** Whether the sentence is a table or list of scores: a third of it figures. */
function isTable(doc: NameInput, sentence: number): boolean {
  const { firstToken = 0, endToken = 0 } = doc.sentences[sentence] ?? {};
  let figures = 0;
  for (let i = firstToken; i < endToken && i < firstToken + 60; i++) if (/^[\d.]/u.test(keyAt(doc, i))) figures++;
  return figures * 4 >= Math.min(60, endToken - firstToken) || isShout(doc, sentence);
}

function isShout({ styles }: NameInput, sentence: number): boolean {
  return styles[sentence] === SentenceCase.upper;
}
