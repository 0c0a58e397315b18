import { CHAMBERS, FIRST_OF_FACILITIES, FIRST_OF_LANDSCAPES } from '../../../../lang/en/name-parts.ts';
import type { NameInput } from '../../article/claimed-tokens.ts';
import { headIndex } from '../../candidates/heads.ts';
import type { NameCandidate } from '../../candidates/index.ts';
import { CandidateShape, type EvidenceRule, lengthOf } from '../../votes/evidence-rule.ts';
import { knownOf } from '../../words/gazetteer-trie.ts';
import {
  isCompass,
  isFacility,
  isFirstName,
  isLandscape,
  isOrdinary,
  isOrgWord,
  isPeople,
  isPlaceFirst,
  isRegion,
  keyAt,
} from '../../words/word-at.ts';

/** "the Ohio House", "the Democratic House". */
function isChamber(doc: NameInput, { firstToken }: NameCandidate, head: number): boolean {
  if (!CHAMBERS.has(keyAt(doc, head))) return false;
  return (
    isPeople(doc, firstToken) ||
    knownOf(doc, firstToken, head).some(({ type, weight }) => type === 'GPE' && weight >= 5)
  );
}

const NUMBER = /^\d+$/u;

/** "Lumen River", "Lumen County", "Wall Street", "Camp Lantern", "Lake Van". */
export const placeWord: EvidenceRule = {
  id: 'shape/place-word',
  about: 'A name whose head, or first word, is a word for a place.',
  trigger: { shape: CandidateShape.several },
  judge(doc, candidate, vote) {
    if (lengthOf(candidate) < 2) return;
    const last = headIndex(doc, candidate);
    // "Pier 9", "Interstate 95".
    const head = NUMBER.test(keyAt(doc, last)) && lengthOf(candidate) === 2 ? last - 1 : last;
    if (isLandscape(doc, head)) vote('LOC', 4.5);
    if (isRegion(doc, head)) vote('GPE', 4.5);
    if (isChamber(doc, candidate, head)) vote('ORG', 5);
    else if (isFacility(doc, head)) vote('FAC', 4.5);
    const { firstToken } = candidate;
    const first = keyAt(doc, firstToken);
    if (FIRST_OF_FACILITIES.has(first) && !isOrgWord(doc, head)) vote('FAC', 9);
    else if (FIRST_OF_LANDSCAPES.has(first)) vote('LOC', 5);
    else if (isPlaceFirst(doc, firstToken)) vote('GPE', 2.5);
    if (lengthOf(candidate) !== 2) return;
    if (isCompass(doc, firstToken)) vote('LOC', 1.5);
    else if (isCompass(doc, head) && !isFirstName(doc, firstToken) && !isOrdinary(doc, firstToken)) vote('GPE', 2);
  },
};
