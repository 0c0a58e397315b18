import { TIME_ZONES } from '../../../lang/en/calendar.ts';
import { ABBREVIATIONS, BEFORE_COMMON_LETTERS } from '../../../lang/en/names/other.ts';
import { GIVEN_SMALL_WORDS, POST_NOMINALS, SURNAME_OPENERS } from '../../../lang/en/names/people.ts';
import { memoPerWord } from '../../../model/word.ts';
import { Claimed, type NameInput } from '../article/claimed-tokens.ts';
import { isCapital, SentenceCase } from '../article/token-facts.ts';
import { Case } from '../words/case.ts';
import { keyOfToken } from '../words/term.ts';
import { bitsAt, isFunctionWord, keyAt } from '../words/word-at.ts';
import { Is } from '../words/word-bits.ts';
import { opensSeries } from './series.ts';
import { isShouted, isShoutedBody } from './shouted.ts';

/** Whether the token may belong to a name, as its case and place in the sentence say. */
export function isNameable(doc: NameInput, i: number): boolean {
  if (!isCapital(doc, i) || isClaimed(doc, i) || isNegated(doc, i) || isHandle(doc, i)) return false;
  if (isPostNominal(doc, i)) return false;
  if (isPluralOfCapitals(doc, i) || FEAR.test(keyAt(doc, i)) || ENDINGS.has(keyAt(doc, i))) return false;
  const capitals = doc.cases[i] === Case.upper ? ofCapitals(doc, i) : null;
  if (capitals !== null) return capitals;
  const bits = bitsAt(doc, i);
  if (bits & Is.calendar && !isNamesake(doc, i)) return false;
  return asSentenceSays(doc, i);
}

/** "Zornikophobia": what people fear is no name. */
const FEAR = /\p{L}phobi[ac]s?$/u;

/** The possessive of a name in capitals: "TOLMER | 'S". */
const ENDINGS: ReadonlySet<string> = new Set(["'s", '’s']);

/** What the style of its sentence, and its place in it, say of a capital that no list decides. */
function asSentenceSays(doc: NameInput, i: number): boolean {
  const bits = bitsAt(doc, i);
  const style = doc.styles[doc.sentenceOf[i] ?? 0];
  if (style === SentenceCase.prose && isShouted(doc, i)) return isNoPlainWord(doc, i);
  if (style === SentenceCase.upper) return standsOut(doc, i) || isShoutedBody(doc, i);
  if (style !== SentenceCase.prose) return standsOut(doc, i);
  if (bits & Is.function) return isAcronym(doc, i) || isGivenSmallWord(doc, i);
  return doc.opens[i] !== 1 || standsOut(doc, i) || opensName(doc, i);
}

/** What is certain of a word in capitals: initials and "U.S." are, "GDP" and "I" are not; null for the others. */
function ofCapitals(doc: NameInput, i: number): boolean | null {
  if (isInitial(doc, i)) return isCapital(doc, i + 1);
  if (isNoName(doc, i) || isCounted(doc, i)) return false;
  return isAbbreviation(doc, i) || null;
}

/** "Wo" and "Ca" of "Won't" and "Can't" in a headline. */
function isNegated({ keys }: NameInput, i: number): boolean {
  const next = keys[i + 1];
  return next === "n't" || next === 'n’t';
}

/** "@AnnTolmer", "#NoLamps": an address or a label. */
function isHandle({ tokens }: NameInput, i: number): boolean {
  const mark = tokens[i]?.text[0];
  return mark === '@' || mark === '#';
}

/** Dates are no names; a number that begins a sentence is one only before another capital. */
function isClaimed(doc: NameInput, i: number): boolean {
  const claim = doc.claims[i] ?? Claimed.none;
  return claim >= Claimed.date || (claim === Claimed.number && doc.opens[i] === 1 && !isCapital(doc, i + 1));
}

/** Bits for what the letters of a word tell. */
const PLURAL = 1 << 0;
const POST_NOMINAL = 1 << 1;

const PLURAL_OF_CAPITALS = /^\p{Lu}{2,}s$/u;
/** "KC", "PhD". */
const SOME_CAPITALS = /\p{Lu}.*\p{Lu}/u;

const shapeOf = memoPerWord(({ text, lower }): number => {
  const key = keyOfToken(lower);
  const isDegree = POST_NOMINALS.has(key) || (key === 'md' && text.includes('.'));
  return (PLURAL_OF_CAPITALS.test(text) ? PLURAL : 0) | (isDegree && SOME_CAPITALS.test(text) ? POST_NOMINAL : 0);
});

function shapeAt({ tokens }: NameInput, i: number): number {
  const token = tokens[i];
  return token ? shapeOf(token.word) : 0;
}

/** "MPs", "NGOs": what is counted is a common noun, whatever its letters stand for. */
function isPluralOfCapitals(doc: NameInput, i: number): boolean {
  if (keyAt(doc, i - 1) === '(') return false;
  return doc.cases[i] === Case.initial && (shapeAt(doc, i) & PLURAL) !== 0 && !(bitsAt(doc, i) & Is.known);
}

/** "GDP", "TV"; "I" and "A". */
function isNoName(doc: NameInput, i: number): boolean {
  const key = keyAt(doc, i);
  // "CT" and "MT" are states more often than zones.
  if (TIME_ZONES.has(key) && key.length > 2) return true;
  return (ABBREVIATIONS.has(key) && !isStation(doc, i)) || (key.length < 2 && isFunctionWord(doc, i));
}

/** "a VPN", "a super PAC": letters with an article that counts are a common noun, but for a name before one: "a BBC reporter". */
function isCounted(doc: NameInput, i: number): boolean {
  if (bitsAt(doc, i) & Is.known || keyAt(doc, i).length < 2 || isBeforeNoun(doc, i)) return false;
  if (doc.cases[i - 1] === Case.lower && BEFORE_COMMON_LETTERS.has(keyAt(doc, i - 1))) return true;
  const article = doc.classes[i - 1] === 'ADJ' && doc.cases[i - 1] === Case.lower ? i - 2 : i - 1;
  return COUNTING.has(keyAt(doc, article)) && doc.sentenceOf[article] === doc.sentenceOf[i];
}

const COUNTING: ReadonlySet<string> = new Set(['a', 'an']);

/** Whether a noun or another name follows. */
function isBeforeNoun(doc: NameInput, i: number): boolean {
  const next = doc.classes[i + 1];
  return doc.sentenceOf[i + 1] === doc.sentenceOf[i] && (next === 'NOUN' || next === 'PROPN' || isCapital(doc, i + 1));
}

/** "said Will Tolmer", "Per Tolmer left": inside a sentence a capital tells, at its head the verb that follows. */
export function isGivenSmallWord(doc: NameInput, i: number): boolean {
  if (!GIVEN_SMALL_WORDS.has(keyAt(doc, i)) || doc.cases[i] !== Case.initial || !isFamily(doc, i + 1)) return false;
  if (doc.opens[i] !== 1) return true;
  const verb = doc.tags[isFamily(doc, i + 2) ? i + 3 : i + 2];
  return verb === 'VBD' || verb === 'VBZ';
}

/** A capital that may be a family name: "Tolmer", not "Norwegian" or "The". */
function isFamily(doc: NameInput, i: number): boolean {
  if (doc.cases[i] !== Case.initial) return false;
  const bits = bitsAt(doc, i);
  return (
    (bits & Is.surname) > 0 ||
    !(bits & (Is.common | Is.mixed | Is.function | Is.known | Is.people | Is.title | Is.calendar))
  );
}

/** "KXT TV": after letters that stand for nothing known the word is a part of the name. */
function isStation(doc: NameInput, i: number): boolean {
  const before = i - 1;
  if (keyAt(doc, i) !== 'tv' || doc.cases[before] !== Case.upper || doc.opens[i] === 1) return false;
  return keyAt(doc, before).length > 1 && bitsAt(doc, before) === 0 && !ABBREVIATIONS.has(keyAt(doc, before));
}

/** "Sir Ivo Tolmer KC", "Ann Tolmer, PhD, MP, said"; not "Harbour MP Ann Tolmer". */
function isPostNominal(doc: NameInput, i: number): boolean {
  if (!(shapeAt(doc, i) & POST_NOMINAL) || isCapital(doc, i + 1)) return false;
  const hasComma = keyAt(doc, i - 1) === ',';
  const before = hasComma ? i - 2 : i - 1;
  if (doc.sentenceOf[before] !== doc.sentenceOf[i]) return false;
  // "Zornik KC" is a club.
  if (!hasComma && !isCapital(doc, before - 1) && !(bitsAt(doc, before) & (Is.firstName | Is.surname))) return false;
  return isCapital(doc, before) && (doc.styles[doc.sentenceOf[i] ?? 0] !== SentenceCase.upper || before < i - 1);
}

/** "April Jones", "Juan March", "Jan van Zornik": a month is a name where a name stands beside it. */
function isNamesake(doc: NameInput, i: number): boolean {
  if (!(bitsAt(doc, i) & (Is.firstName | Is.surname)) || doc.styles[doc.sentenceOf[i] ?? 0] !== SentenceCase.prose)
    return false;
  const beside = (at: number): boolean =>
    doc.cases[at] === Case.initial && (bitsAt(doc, at) & (Is.surname | Is.firstName)) > 0;
  return beside(i + 1) || beside(i - 1) || (SURNAME_OPENERS.has(keyAt(doc, i + 1)) && doc.cases[i + 1] === Case.lower);
}

/** "A." before a name. */
function isInitial(doc: NameInput, i: number): boolean {
  const { text = '' } = doc.tokens[i] ?? {};
  return text.length === 2 && text[1] === '.' && doc.cases[i] === Case.upper;
}

/** "U.S.", "U.N.": with full stops between its letters it is one in any style of writing. */
function isAbbreviation(doc: NameInput, i: number): boolean {
  const { text = '' } = doc.tokens[i] ?? {};
  return text.length > 3 && text[1] === '.' && text[3] === '.' && doc.cases[i] === Case.upper;
}

/** "US", "WHO", "IT": in prose, a word in capitals that is no shout. */
function isAcronym(doc: NameInput, i: number): boolean {
  return doc.cases[i] === Case.upper && keyAt(doc, i).length > 1;
}

/** Whether the word is a name for what it is, wherever it stands: no common word, or seen as a name elsewhere. */
function standsOut(doc: NameInput, i: number): boolean {
  const bits = bitsAt(doc, i);
  if (bits & Is.function) return false;
  const key = keyAt(doc, i);
  if (isHeadingAdjective(doc, i, bits)) return false;
  const { upper, lower } = doc.counts.get(key) ?? NEVER;
  if (upper > 0 && lower === 0 && !(bits & (Is.title | Is.titleModifier))) return true;
  if (bits & Is.known && !(bits & Is.common)) return true;
  if (bits & (Is.common | Is.mixed)) return upper > lower || (bits & Is.people) > 0;
  return !(lower > 0 && upper === 0) && !isInflected(key);
}

/** Whether a word within a shout, whose capitals tell nothing, is none of the language. */
function isNoPlainWord(doc: NameInput, i: number): boolean {
  const bits = bitsAt(doc, i);
  return !(bits & (Is.common | Is.function)) && (bits !== 0 || !isInflected(keyAt(doc, i)));
}

/** "White voters" at the head of a sentence, whatever else is called White in the article. */
function isHeadingAdjective(doc: NameInput, i: number, bits: number): boolean {
  if (doc.opens[i] !== 1 || !(bits & (Is.common | Is.mixed)) || bits & Is.people) return false;
  return doc.tags[i] === 'JJ' && doc.classes[i + 1] === 'NOUN' && doc.cases[i + 1] === Case.lower;
}

const NEVER = { upper: 0, lower: 0 };
const INFLECTED = /(?:ing|ed|ly|ness|ment|tion|tions|ers|ists)$/u;

/** Word endings of English that names seldom have; for words that no list holds. */
function isInflected(key: string): boolean {
  return key.length > 5 && INFLECTED.test(key);
}

/** A common word first in a sentence that a capital follows: "White House", "Prime Minister Tolmer", "Supreme Court". */
function opensName(doc: NameInput, i: number): boolean {
  const next = i + 1;
  const limit = doc.sentences[doc.sentenceOf[i] ?? 0]?.endToken ?? 0;
  if (!isCapital(doc, next) || next >= limit) return isTitleOf(doc, i, limit) || opensSeries(doc, i, limit);
  const bits = bitsAt(doc, i);
  const after = bitsAt(doc, next);
  if (after & (Is.function | Is.calendar) || doc.tokens[next]?.start === doc.tokens[i]?.end) return false;
  if (bits & (Is.title | Is.titleModifier | Is.orgFirst | Is.placeFirst | Is.compass | Is.firstName)) return true;
  if (after & (Is.common | Is.mixed)) return (after & Is.common) === 0 || !(bits & Is.common) || isNounTag(doc, i);
  return doc.classes[i] === 'PROPN' || (bits & Is.mixed) > 0;
}

/** "Secretary of State Ann Tolmer": a title with what it is of, and a name after it. */
function isTitleOf(doc: NameInput, i: number, limit: number): boolean {
  if (!(bitsAt(doc, i) & Is.title) || keyAt(doc, i + 1) !== 'of' || i + 3 >= limit) return false;
  return isCapital(doc, i + 2) && isCapital(doc, i + 3);
}

function isNounTag(doc: NameInput, i: number): boolean {
  const tag = doc.classes[i];
  return tag === 'PROPN' || tag === 'NOUN' || tag === 'ADJ';
}
