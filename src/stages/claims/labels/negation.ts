import { AUXILIARIES, BE } from '../../../lang/en/function-words.ts';
import {
  AFTER_NO,
  AFTER_NO_ALONE,
  AFTER_NOT,
  AFTER_NOTHING,
  AFTER_SUBJECT_NOT,
  FRONTED_NEGATORS,
  HELP,
  IN_NO,
  LEFT_UNDONE,
  NEARLY,
  NO_OCCASION,
  NOBODY,
  NOMINAL_NEGATORS,
  NOT_MORE,
  VERB_NEGATORS,
} from '../../../lang/en/labels.ts';
import { startAt } from '../../../model/phrase-lookup.ts';
import { firstEndingAfter } from '../../../model/span.ts';
import { classOf, lemmaOf, lowerOf, tagOf, tokenOf, type Unit } from '../unit.ts';
import { hasLabelWord, LabelWord } from './label-words.ts';
import { afterAdverbs, isInfinitiveAt, type Predicate } from './predicate.ts';

/**
 * The position of the word that negates a predicate, -1 where none does. Its scope is the main clause: the verb group, what opens
 * its subject or object, what stands before an inversion; not a negation in a clause or phrase that hangs on it.
 */
export function negationOf(predicate: Predicate): number {
  const undone = undoneAt(predicate);
  if (!hasLabelWord(predicate.unit, LabelWord.negates)) return undone;
  const own = verbNegation(predicate);
  // "did not fail to": both together are affirmative.
  if (undone >= 0) return own < 0 ? undone : -1;
  if (own >= 0) return own;
  const before = frontedNegation(predicate);
  if (before >= 0) return before;
  const subject = subjectNegation(predicate);
  return subject >= 0 ? subject : objectNegation(predicate);
}

/** "is not", "has never", "no longer works", "can hardly", "has yet to". */
function verbNegation({ unit, first, verb, subject, end }: Predicate): number {
  const to = verb.end;
  // "Lund never by any chance walks": also between subject and verb.
  const from = subject && subject.end <= verb.first ? subject.end : Math.max(first, verb.first - 1);
  for (let at = from; at < to; at++) {
    const word = lowerOf(unit, at);
    if (word === 'no' && lowerOf(unit, at + 1) === 'longer') return at;
    if (word === 'neither' && at > verb.first) return at;
    if (VERB_NEGATORS.has(word) && !saysYes(unit, at, to, end)) return at;
  }
  if (lowerOf(unit, to) === 'yet' && isInfinitiveAt(unit, to + 1)) return to;
  return auxiliaryNegation(unit, to, end);
}

/** "It is, perhaps, not the best": after an auxiliary or "be", over adverbs and their commas. */
function auxiliaryNegation(unit: Unit, to: number, end: number): number {
  if (!AUXILIARIES.has(lowerOf(unit, to - 1))) return -1;
  const limit = Math.min(end, to + REACH);
  for (let at = to; at < limit; at++) {
    const word = lowerOf(unit, at);
    if (VERB_NEGATORS.has(word)) return saysYes(unit, at, to, end) || isOther(unit, at) ? -1 : at;
    if (word === 'no' && lowerOf(unit, at + 1) === 'longer') return at;
    if (word !== ',' && classOf(unit, at) !== 'ADV') return -1;
  }
  return -1;
}

/** So many words may stand between an auxiliary and its "not". */
const REACH = 6;

/** "has not to": of a full verb "not" before an infinitive negates that one. */
function isOther(unit: Unit, not: number): boolean {
  return isInfinitiveAt(unit, not + 1) && !BE.has(lowerOf(unit, not - 1));
}

/** "not only", "no doubt", "could not agree more", "cannot help feeling". */
function saysYes(unit: Unit, at: number, verbEnd: number, end: number): boolean {
  if (AFTER_NOT.has(lowerOf(unit, at + 1))) return true;
  const head = lemmaOf(unit, verbEnd - 1);
  if (HELP.has(head)) return tagOf(unit, verbEnd) === 'VBG' || lowerOf(unit, verbEnd) === 'but';
  const could = lowerOf(unit, at - 1) === 'could';
  if (!could || verbEnd >= end) return false;
  return NOT_MORE.has(head) ? lowerOf(unit, verbEnd) === 'more' : head === 'be' && isBetter(unit, verbEnd);
}

/** "happier", "more pleased". */
function isBetter(unit: Unit, at: number): boolean {
  return tagOf(unit, at) === 'JJR' || (lowerOf(unit, at) === 'more' && classOf(unit, at + 1) === 'ADJ');
}

/** "failed to", "has refused to": the verb itself. */
function undoneAt({ unit, verb, end }: Predicate): number {
  const head = verb.end - 1;
  return LEFT_UNDONE.has(lemmaOf(unit, head)) && lowerOf(unit, afterAdverbs(unit, verb.end, end)) === 'to' ? head : -1;
}

/** "Nor did she", "Never has it rained", "At no time was it safe", "Not once did she". */
function frontedNegation({ unit, first, verb, subject }: Predicate): number {
  const limit = Math.min(subject?.first ?? verb.first, verb.first);
  let at = first;
  while (at < limit && (classOf(unit, at) === 'CCONJ' || classOf(unit, at) === 'PUNCT') && lowerOf(unit, at) !== 'nor')
    at++;
  const word = lowerOf(unit, at);
  if (word === 'nor' && at < verb.first) return at;
  const isLate = subject !== null && verb.first < subject.first;
  if (FRONTED_NEGATORS.has(word) && (isLate || isInverted(unit, at + 1))) return at;
  if (word === 'not' && lowerOf(unit, at + 1) === 'once' && isInverted(unit, at + 2)) return at;
  const no = at + 1;
  return classOf(unit, at) === 'ADP' && lowerOf(unit, no) === 'no' && NO_OCCASION.has(lowerOf(unit, no + 1)) ? no : -1;
}

function isInverted(unit: Unit, at: number): boolean {
  return AUXILIARIES.has(lowerOf(unit, at)) && tagOf(unit, at + 1) !== 'VBN';
}

/** "Nobody", "No witness", "Almost none of them", "Neither Lund nor Brun", "Not a single voter". */
function subjectNegation(predicate: Predicate): number {
  const { unit, subject } = predicate;
  if (!subject) return -1;
  let at = subject.first;
  while (at < subject.end && NEARLY.has(lowerOf(unit, at))) at++;
  if (lowerOf(unit, at) === 'not') return AFTER_SUBJECT_NOT.has(lowerOf(unit, at + 1)) ? at : -1;
  return isNominalNegation(unit, at) && !isName(predicate, at) ? at : -1;
}

/** "No Borders" may be a party. */
function isName({ unit, names }: Predicate, at: number): boolean {
  const start = startAt(unit.doc, tokenOf(unit, at));
  return (names[firstEndingAfter(names, start)]?.start ?? start + 1) <= start;
}

/** "has no plans", "told us nothing", "is in no order", "spoke to nobody". */
function objectNegation({ unit, verb, end }: Predicate): number {
  let at = verb.end;
  while (at < end && tagOf(unit, at) === 'RB' && !NOMINAL_NEGATORS.has(lowerOf(unit, at))) at++;
  if (tagOf(unit, at) === 'RP') at++;
  if (tagOf(unit, at) === 'PRP' || tagOf(unit, at) === 'EX') at = afterAdverbs(unit, at + 1, end);
  const isLinked = classOf(unit, at) === 'ADP';
  if (isLinked) at++;
  while (at < end && NEARLY.has(lowerOf(unit, at))) at++;
  if (at >= end || !isNominalNegation(unit, at)) return -1;
  if (!isLinked) return at;
  if (IN_NO.has(lowerOf(unit, at + 1))) return -1;
  return NOBODY.has(lowerOf(unit, at)) || isNobody(unit, at) || BE.has(lowerOf(unit, verb.end - 1)) ? at : -1;
}

/** "no one". */
function isNobody(unit: Unit, at: number): boolean {
  return lowerOf(unit, at) === 'no' && lowerOf(unit, at + 1) === 'one';
}

/** Whether a word negates the noun phrase that it opens: not "nothing but", "no doubt", "no later than", "said no". */
function isNominalNegation(unit: Unit, at: number): boolean {
  const word = lowerOf(unit, at);
  if (!NOMINAL_NEGATORS.has(word)) return false;
  const next = at + 1;
  const after = lowerOf(unit, next);
  if (word !== 'no') return word !== 'nothing' || !AFTER_NOTHING.has(after);
  if (after === 'longer' || (after === 'more' && !BE.has(lowerOf(unit, at - 1)) && endsPhrase(unit, next + 1)))
    return true;
  if (AFTER_NO.has(after) || (AFTER_NO_ALONE.has(after) && lowerOf(unit, next + 1) !== 'of')) return false;
  if (next >= unit.at.length || classOf(unit, next) === 'PUNCT') return false;
  return !comparesAt(unit, next) || classOf(unit, next + 1) === 'NOUN';
}

/** "no *later* than", "no *more* expensive". */
function comparesAt(unit: Unit, at: number): boolean {
  return tagOf(unit, at) === 'JJR' || tagOf(unit, at) === 'RBR' || lowerOf(unit, at) === 'more';
}

/** "were seen no more in Orvin". */
function endsPhrase(unit: Unit, at: number): boolean {
  return classOf(unit, at) === 'PUNCT' || (classOf(unit, at) === 'ADP' && lowerOf(unit, at) !== 'than');
}
