import { headIndex } from '../../candidates/heads.ts';
import { type EvidenceRule, firstBits, lengthOf, Shape } from '../../votes/evidence-rule.ts';
import { Is } from '../../words/word-bits.ts';

const CAMPS = new Set(['camp', 'fort', 'port']);
const WATERS = new Set(['lake', 'mount', 'mt', 'cape', 'gulf', 'loch', 'jabal', 'jebel', 'wadi', 'rio', 'río']);

/** "Tigris River", "Fairfax County", "Wall Street", "Camp Liberty", "Lake Van". */
export const placeWord: EvidenceRule = {
  id: 'shape/place-word',
  about: 'A name whose head, or first word, is a word for a place.',
  occasion: { shape: Shape.several },
  judge(doc, candidate, say) {
    if (lengthOf(candidate) < 2) return;
    const bits = doc.bits[headIndex(doc, candidate)] ?? 0;
    if (bits & Is.landscape) say('LOC', 4.5);
    if (bits & Is.region) say('GPE', 4.5);
    if (bits & Is.facility) say('FAC', 4.5);
    const first = doc.keys[candidate.firstToken] ?? '';
    if (CAMPS.has(first)) say('FAC', 9);
    else if (WATERS.has(first)) say('LOC', 5);
    else if (firstBits(doc, candidate) & Is.placeFirst) say('GPE', 2.5);
    if (firstBits(doc, candidate) & Is.compass && lengthOf(candidate) === 2) say('LOC', 1.5);
  },
};
