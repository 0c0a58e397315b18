import type { Ground } from '../../article/claimed-tokens.ts';
import type { Candidate } from '../../candidates/index.ts';
import { type EvidenceRule, lastBits, lengthOf, Shape } from '../../votes/evidence-rule.ts';
import { Case } from '../../words/case.ts';
import { Is } from '../../words/word-bits.ts';

const INITIAL = /^\p{Lu}\.(?:\p{Lu}\.)*$/u;

/** "John D. Gardner", "Haider al-Abadi", "Mojgan Parsaii". */
export const personShape: EvidenceRule = {
  id: 'shape/person-shape',
  about: 'Two to four words that are no common words, with an initial or a particle.',
  occasion: { shape: Shape.several },
  judge(doc, candidate, say) {
    const length = lengthOf(candidate);
    if (length < 2 || length > 5 || / of | & /u.test(candidate.key)) return;
    const plain = plainWords(doc, candidate);
    for (let i = candidate.firstToken; i < candidate.endToken; i++) {
      if (isInitial(doc, candidate, i)) say('PERSON', 4);
      if (i > candidate.firstToken && isParticle(doc, i)) say('PERSON', 2);
    }
    if (length > 2 && lastBits(doc, candidate) & Is.suffix) say('PERSON', 2);
    if (plain === 0 && length <= 3) say('PERSON', 2);
    else if (plain > 0) say('ORG', 0.8);
  },
};

function plainWords({ bits }: Ground, { firstToken, endToken }: Candidate): number {
  let plain = 0;
  for (let i = firstToken; i < endToken; i++) if (isPlain(bits[i] ?? 0)) plain++;
  return plain;
}

/** A common word that no name has. */
function isPlain(bits: number): boolean {
  return (bits & (Is.common | Is.mixed)) > 0 && (bits & (Is.firstName | Is.particle | Is.surname)) === 0;
}

function isInitial({ keys, tokens }: Ground, { endToken }: Candidate, i: number): boolean {
  return i < endToken - 1 && (keys[i] ?? '').length <= 2 && INITIAL.test(tokens[i]?.text ?? '');
}

/** "bin", "van" in lower case, or the article within "al-Abadi". */
function isParticle({ bits, cases }: Ground, i: number): boolean {
  return cases[i] === Case.inner || (cases[i] === Case.lower && ((bits[i] ?? 0) & Is.particle) > 0);
}
