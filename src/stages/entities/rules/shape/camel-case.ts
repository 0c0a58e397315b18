import { ABBREVIATIONS } from '../../../../lang/en/names/other.ts';
import { memoPerWord } from '../../../../model/word.ts';
import { CandidateShape, type EvidenceRule, lengthOf } from '../../votes/evidence-rule.ts';
import { bitsAt } from '../../words/word-at.ts';
import { Is } from '../../words/word-bits.ts';

const INNER_CAPITAL = /^(?:\p{Lu}[\p{Lu}\p{Ll}]*\p{Ll}|\p{Ll}\p{Ll}?)\p{Lu}\p{L}*(?:\.\p{Ll}+)?$/u;
/** "McVrell", "DeTolmer", "LaZorna", "VanHalvik": what families and first names begin with. */
const OF_PERSONS = /^(?:\p{Lu}\p{Ll}|Mac|Van|Von|Ver|Del|Des|Dos|Fitz|Saint|Abu|Ibn|Bin|Ben)\p{Lu}\p{Ll}/u;

/** "Lampwatch.org". */
const ADDRESS = /^[\p{L}\p{N}-]+\.(?:com|org|net|edu|gov|info|tv|co)(?:\.\p{Ll}{2})?$/iu;

const isCoined = memoPerWord(({ text }) => INNER_CAPITAL.test(text) && !OF_PERSONS.test(text));
const isAddress = memoPerWord(({ text }) => ADDRESS.test(text));

/** "LampWatch", "OpenLamp", "eLamp", "Lampwatch.org". */
export const camelCase: EvidenceRule = {
  id: 'shape/camel-case',
  about:
    'One word with a capital inside it, or an address, is a name that somebody coined, of a firm, a site or a program.',
  trigger: { shape: CandidateShape.any },
  judge(doc, candidate, vote) {
    const { firstToken } = candidate;
    const token = doc.tokens[firstToken];
    if (!token || lengthOf(candidate) !== 1) return;
    // Of what stands in an address "in" and "from" say nothing.
    if (isAddress(token.word)) {
      vote('ORG', 3);
      vote('PERSON', -3);
      return vote('GPE', -4);
    }
    if (!isCoined(token.word) || ABBREVIATIONS.has(candidate.key)) return;
    if (bitsAt(doc, firstToken) & (Is.firstName | Is.surname | Is.known)) return;
    vote('ORG', 1.5);
    vote('PERSON', -2);
    vote('GPE', -2);
  },
};
