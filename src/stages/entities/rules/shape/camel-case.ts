import { ABBREVIATIONS } from '../../../../lang/en/names/other.ts';
import { memoPerWord } from '../../../../model/word.ts';
import { CandidateShape, type EvidenceRule, lengthOf } from '../../votes/evidence-rule.ts';
import { bitsAt } from '../../words/word-at.ts';
import { Is } from '../../words/word-bits.ts';

const INNER_CAPITAL = /^(?:\p{Lu}[\p{Lu}\p{Ll}]*\p{Ll}|\p{Ll}\p{Ll}?)\p{Lu}\p{L}*(?:\.\p{Ll}+)?$/u;
/** "McVrell", "DeTolmer", "LaZorna", "VanHalvik": what families and first names begin with. */
const OF_PERSONS = /^(?:\p{Lu}\p{Ll}|Mac|Van|Von|Ver|Del|Des|Dos|Fitz|Saint|Abu|Ibn|Bin|Ben)\p{Lu}\p{Ll}/u;

const isCoined = memoPerWord(({ text }) => INNER_CAPITAL.test(text) && !OF_PERSONS.test(text));

/** "LampWatch", "OpenLamp", "eLamp". */
export const camelCase: EvidenceRule = {
  id: 'shape/camel-case',
  about: 'One word with a capital inside it is a name that somebody coined, of a firm, a site or a program.',
  trigger: { shape: CandidateShape.any },
  judge(doc, candidate, vote) {
    const { firstToken } = candidate;
    const token = doc.tokens[firstToken];
    if (!token || lengthOf(candidate) !== 1 || !isCoined(token.word) || ABBREVIATIONS.has(candidate.key)) return;
    if (bitsAt(doc, firstToken) & (Is.firstName | Is.surname | Is.known)) return;
    vote('ORG', 1.5);
    vote('PERSON', -2);
    vote('GPE', -2);
  },
};
