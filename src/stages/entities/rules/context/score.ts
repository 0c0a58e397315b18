import { CONTESTS, DISMISSALS } from '../../../../lang/en/beside-names.ts';
import type { NameInput } from '../../article/claimed-tokens.ts';
import { lineUpFrom } from '../../article/line-up.ts';
import { SentenceCase } from '../../article/token-facts.ts';
import type { NameCandidate } from '../../candidates/index.ts';
import {
  type EvidenceRule,
  keyAfter,
  keyBefore,
  lengthOf,
  tokenAfter,
  tokenBefore,
} from '../../votes/evidence-rule.ts';
import { isCountry, isFirstName, isKnown, keyAt } from '../../words/word-at.ts';

const FIGURE = /^\d+(?:-\d+)?$/u;
const OPENING = /^(?:|\d.*|at|v|[-,.:;)]|\.\d+)$/u;

/** "Lost to Vrell", "drew with Vrell". */
const LINKS = new Set(['to', 'with']);
const RESULT = /^\d{1,3}[-–]\d{1,3}$/u;
/** Tokens after the verb in which the score must stand. */
const REACH = 8;

/** "Dravna 22 points", "ZORNIK 8 VRELL 2", "Zornik v Vrell"; national teams stay countries. */
export const score: EvidenceRule = {
  id: 'context/score',
  about:
    "A figure follows the name, and a figure or the line's start stands before it, as in a table of teams; or one name beats another, and a score follows.",
  trigger: {
    before: ({ key }) => key === 'v' || key === 'at' || LINKS.has(key) || DISMISSALS.has(key) || CONTESTS.has(key),
    after: ({ key }) => key === 'v' || FIGURE.test(key) || CONTESTS.has(key),
  },
  judge(doc, candidate, vote) {
    if (lengthOf(candidate) > 3 || isNoTeam(doc, candidate) || lineUpFrom(doc, candidate.sentence) > 0) return;
    const [before, after] = [keyBefore(doc, candidate), keyAfter(doc, candidate)];
    if (DISMISSALS.has(before)) return vote('PERSON', 5);
    if (after === 'v' || before === 'v' || (before === 'at' && isTable(doc, candidate.sentence))) vote('ORG', 6);
    else if (FIGURE.test(after) && OPENING.test(before) && isTable(doc, candidate.sentence)) vote('ORG', 6);
    else if (isInResult(doc, candidate)) vote('ORG', 2.5);
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

/** "Zornik beat Vrell 2-1"; sets, as in "Tolmer beat Varden 6-4 6-2", are won by people. */
function isInResult(doc: NameInput, candidate: NameCandidate): boolean {
  if (isFirstName(doc, candidate.firstToken)) return false;
  const verb = [
    tokenAfter(doc, candidate),
    tokenBefore(doc, candidate),
    LINKS.has(keyBefore(doc, candidate)) ? tokenBefore(doc, candidate, 2) : -1,
  ].find((at) => CONTESTS.has(keyAt(doc, at)));
  // Whom "Ann Tolmer" beats is a person.
  if (verb === undefined || isFirstName(doc, verb - 2)) return false;
  const end = Math.min(verb + REACH, doc.sentences[candidate.sentence]?.endToken ?? 0);
  let results = 0;
  for (let i = verb + 1; i < end; i++) if (RESULT.test(keyAt(doc, i))) results++;
  return results === 1;
}
