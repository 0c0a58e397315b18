import type { NameInput } from '../../article/claimed-tokens.ts';
import type { NameCandidate } from '../../candidates/index.ts';
import { CandidateShape, type EvidenceRule, lastBits, lengthOf } from '../../votes/evidence-rule.ts';
import { Case } from '../../words/case.ts';
import { Is } from '../../words/word-bits.ts';

const INITIAL = /^\p{Lu}\.(?:\p{Lu}\.)*$/u;

/** "Ann D. Tolmer", "Halvik al-Vrell", "Mary Varden". */
export const personShape: EvidenceRule = {
  id: 'shape/person-shape',
  about: 'Two to four words that are no common words, with an initial or a particle.',
  trigger: { shape: CandidateShape.several },
  judge(doc, candidate, vote) {
    const length = lengthOf(candidate);
    if (length < 2 || length > 5 || / of | & /u.test(candidate.key)) return;
    const plain = plainWords(doc, candidate);
    for (let i = candidate.firstToken; i < candidate.endToken; i++) {
      if (isInitial(doc, candidate, i)) vote('PERSON', 4);
      if (i > candidate.firstToken && isParticle(doc, i)) vote('PERSON', 2);
    }
    if (length > 2 && lastBits(doc, candidate) & Is.suffix) vote('PERSON', 2);
    if (plain === 0 && length <= 3) vote('PERSON', 2);
    else if (plain > 0) vote('ORG', 0.8);
  },
};

function plainWords({ bits }: NameInput, { firstToken, endToken }: NameCandidate): number {
  let plain = 0;
  for (let i = firstToken; i < endToken; i++) if (isPlain(bits[i] ?? 0)) plain++;
  return plain;
}

/** A common word that no name has. */
function isPlain(bits: number): boolean {
  return (bits & (Is.common | Is.mixed)) > 0 && (bits & (Is.firstName | Is.particle | Is.surname)) === 0;
}

function isInitial({ keys, tokens }: NameInput, { endToken }: NameCandidate, i: number): boolean {
  return i < endToken - 1 && (keys[i] ?? '').length <= 2 && INITIAL.test(tokens[i]?.text ?? '');
}

/** "bin", "van" in lower case, or the article within "al-Vrell". */
function isParticle({ bits, cases }: NameInput, i: number): boolean {
  return cases[i] === Case.inner || (cases[i] === Case.lower && ((bits[i] ?? 0) & Is.particle) > 0);
}
