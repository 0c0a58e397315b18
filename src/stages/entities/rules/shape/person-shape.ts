import { SHORT_NATIONS } from '../../../../lang/en/name-parts.ts';
import { textAt } from '../../../../model/phrase-lookup.ts';
import type { NameInput } from '../../article/claimed-tokens.ts';
import { namesThing } from '../../candidates/heads.ts';
import type { NameCandidate } from '../../candidates/index.ts';
import { CandidateShape, type EvidenceRule, lastToken, lengthOf } from '../../votes/evidence-rule.ts';
import { Case } from '../../words/case.ts';
import { bitsOf } from '../../words/vocabulary.ts';
import { isCountry, isOfPersons, isOrdinary, isParticle, isPeople, isSuffix, keyAt } from '../../words/word-at.ts';
import { Is } from '../../words/word-bits.ts';

const INITIAL = /^\p{Lu}\.(?:\p{Lu}\.)*$/u;

/** “Joe” within a name. */
const NICKNAME = /\S ["“‘'(] /u;

/** "Ann D. Tolmer", "Halvik al-Vrell", "Mary Varden". */
export const personShape: EvidenceRule = {
  id: 'shape/person-shape',
  about: 'Two to four words that are no common words, with an initial or a particle.',
  trigger: { shape: CandidateShape.several },
  judge(doc, candidate, vote) {
    const length = lengthOf(candidate);
    if (NICKNAME.test(candidate.key)) vote('PERSON', 5);
    if (length < 2 || length > 5 || / of | & /u.test(candidate.key)) return;
    const plain = plainWords(doc, candidate);
    if (isNobody(doc, candidate)) return vote('ORG', 0.8);
    for (let i = candidate.firstToken; i < candidate.endToken; i++) {
      if (isInitial(doc, candidate, i)) vote('PERSON', 4);
      if (i > candidate.firstToken && isInnerPart(doc, i)) vote('PERSON', 2);
    }
    if (length > 2 && isSuffix(doc, lastToken(candidate))) vote('PERSON', 2);
    if (plain === 0 && length <= 3) vote('PERSON', 2);
    else if (plain > 0) vote('ORG', 0.8);
  },
};

/** A thing, or "U.S. Zornik Watch": after a nation that is nobody's first name a body of it. */
function isNobody(doc: NameInput, candidate: NameCandidate): boolean {
  const { firstToken } = candidate;
  if (namesThing(doc, candidate)) return true;
  if (isOfMany(doc, candidate)) return true;
  const isNation = isCountry(doc, firstToken) || isPeople(doc, firstToken) || SHORT_NATIONS.has(keyAt(doc, firstToken));
  return isNation && !isOfPersons(doc, firstToken);
}

/** "Lamp Fire Victims": a word of the language in the plural that no list has as a name, after no first name. */
function isOfMany(doc: NameInput, candidate: NameCandidate): boolean {
  const [first, last] = [candidate.firstToken, lastToken(candidate)];
  const key = keyAt(doc, last);
  if (!key.endsWith('s') || isOfPersons(doc, last) || isOfPersons(doc, first) || isOrdinary(doc, last)) return false;
  if (INITIAL.test(textAt(doc, first))) return false;
  return (bitsOf(key.slice(0, -1)) & (Is.common | Is.mixed)) > 0;
}

/** How many common words it has that no person's name has. */
function plainWords(doc: NameInput, { firstToken, endToken }: NameCandidate): number {
  let plain = 0;
  for (let i = firstToken; i < endToken; i++) if (isOrdinary(doc, i) && !isOfPersons(doc, i)) plain++;
  return plain;
}

function isInitial(doc: NameInput, { endToken }: NameCandidate, i: number): boolean {
  return i < endToken - 1 && keyAt(doc, i).length <= 2 && INITIAL.test(textAt(doc, i));
}

/** "bin", "van" in lower case, or the article within "al-Vrell". */
function isInnerPart(doc: NameInput, i: number): boolean {
  return doc.cases[i] === Case.inner || (doc.cases[i] === Case.lower && isParticle(doc, i));
}
