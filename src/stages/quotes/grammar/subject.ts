import { PARENTHESIS_OPENERS } from '../../../lang/en/clause-words.ts';
import { RELATIVES } from '../../../lang/en/function-words.ts';
import type { Parsed } from '../../../model/document.ts';
import { DASHES } from '../../../model/marks.ts';
import {
  closesQuotation,
  isQuotationMark,
  lowerAt,
  nounPhraseAt,
  quotationAt,
  sentenceAround,
  tagAt,
  textAt,
  verbAt,
} from '../../../model/phrase-lookup.ts';
import type { NounPhrase, Range, VerbGroup } from '../../../model/phrases.ts';
import { leftExtended } from './extended-phrase.ts';
import { inverted } from './inverted.ts';
import { endsAddress, isFree, isGoverned, postmodified } from './postmodified.ts';
import { coordinated, openingParticiple, sharedSubject } from './shared-subject.ts';
import type { Subject } from './subject-types.ts';
import { beforeTime, isTimeWord } from './time.ts';

const DEEPEST = 3;

/** The subject of a verb group, where the sentence shows one: before it, shared with a verb before it, or an agent. */
export function subjectOf(doc: Parsed, verb: VerbGroup, depth = 0): Subject | undefined {
  if (depth > DEEPEST) return undefined;
  const { first: from } = sentenceAround(doc, verb.head);
  const find = (other: VerbGroup): Subject | undefined => subjectDeeper(doc, other, depth + 1);
  if (verb.form === 'gerund' || verb.form === 'infinitive')
    return (
      sharedSubject(doc, verb, from, find) ??
      openingParticiple(doc, verb, from, find) ??
      announced(doc, verb, from) ??
      interposed(doc, verb, from)
    );
  let i = verb.first - 1;
  while (i > from && (tagAt(doc, i) === 'RB' || tagAt(doc, i) === 'RBR')) i--;
  i = beforeTime(doc, i + 1) - 1;
  if (i < from) return undefined;
  if (verb.form === 'participle') {
    const late = isLastVerb(doc, verb) ? beforeParenthesis(doc, i, from) : undefined;
    return adjacent(doc, i, from, false) ?? late ?? coordinated(doc, verb, i, from, find);
  }
  return adjacent(doc, i, from) ?? beforeParenthesis(doc, i, from) ?? coordinated(doc, verb, i, from, find);
}

const known = new WeakMap<Parsed, Map<VerbGroup, (Subject | null)[]>>();

/** The subject of a verb that another one may share; looked for once at each depth, since each verb asks those before it. */
function subjectDeeper(doc: Parsed, verb: VerbGroup, depth: number): Subject | undefined {
  const verbs = known.get(doc) ?? new Map<VerbGroup, (Subject | null)[]>();
  known.set(doc, verbs);
  const depths = verbs.get(verb) ?? [];
  verbs.set(verb, depths);
  const before = depths[depth];
  if (before !== undefined) return before ?? undefined;
  const found = subjectOf(doc, verb, depth) ?? inverted(doc, verb);
  depths[depth] = found ?? null;
  return found;
}

/** A headline's "Smith to call for": who will do it stands right before the infinitive. */
function announced(doc: Parsed, verb: VerbGroup, from: number): Subject | undefined {
  const phrase = verb.form === 'infinitive' ? nounPhraseAt(doc, verb.first - 1) : undefined;
  const fits = phrase?.first === from && phrase.end === verb.first && tagAt(doc, phrase.head).startsWith('NNP');
  return fits ? { first: phrase.first, end: phrase.end, kind: 'subject' } : undefined;
}

/** "Smith, citing “good weather,” said": the phrase at the sentence's start that a participle between commas goes with. */
function interposed(doc: Parsed, verb: VerbGroup, from: number): Subject | undefined {
  const comma = verb.first - 1;
  const phrase = verb.form === 'gerund' && lowerAt(doc, comma) === ',' ? nounPhraseAt(doc, comma - 1) : undefined;
  if (phrase?.end !== comma || isTimeWord(doc, phrase.head)) return undefined;
  const { first } = extended(doc, phrase, from);
  return first === from ? { first, end: comma, kind: 'main-clause' } : undefined;
}

/** Whether a participle is the only candidate for its sentence's verb: no agent after it and no finite verb outside its complement. */
function isLastVerb(doc: Parsed, verb: VerbGroup): boolean {
  if (lowerAt(doc, verb.end) === 'by') return false;
  const { end } = sentenceAround(doc, verb.head);
  for (let at = verb.index + 1; at < doc.phrases.verbs.length; at++) {
    const other = doc.phrases.verbs[at];
    if (!other || other.head >= end) return true;
    if (other.form === 'finite' && lowerAt(doc, other.first - 1) === ',') return false;
  }
  return true;
}

/** The phrase, relative pronoun or reflexive that ends at `i`. */
function adjacent(doc: Parsed, i: number, from: number, finite = true): Subject | undefined {
  const form = lowerAt(doc, i);
  if (
    RELATIVES.has(form) &&
    (tagAt(doc, i) === 'WP' || tagAt(doc, i) === 'WDT' || (form === 'that' && nounPhraseAt(doc, i - 1)))
  )
    return { first: i, end: i + 1, kind: 'relative' };
  const phrase = nounPhraseAt(doc, i) ?? modified(doc, i);
  if (!phrase || (phrase.end > i + 1 && beforeTime(doc, phrase.end) !== i + 1)) return undefined;
  if (lowerAt(doc, i).endsWith('self') || lowerAt(doc, i) === 'both') return adjacent(doc, i - 1, from, finite);
  // "hostages released in Somara Friday": the time is part of the phrase and none of the source.
  const whole = extended(doc, phrase, from);
  if (finite && whole.first > from && isGoverned(doc, whole.first)) return undefined;
  return { first: renamed(doc, whole.first, from), end: Math.min(whole.end, i + 1), kind: 'subject' };
}

/**
 * "Ann Tolmer, commander of the fleet | said", without the second comma: where the name begins that opens the sentence, as a
 * noun without an article is no subject. Else `first` itself.
 */
function renamed(doc: Parsed, first: number, from: number): number {
  if (tagAt(doc, first) !== 'NN' || RELATIVES.has(lowerAt(doc, first)) || lowerAt(doc, first - 1) !== ',') return first;
  const name = nounPhraseAt(doc, first - 2);
  const opens = name?.first === from && name.end === first - 1 && tagAt(doc, name.head).startsWith('NNP');
  return opens && !isTimeWord(doc, name.head) ? from : first;
}

/** The phrase with all those before it that it belongs to. */
function extended(doc: Parsed, phrase: NounPhrase, from: number): Range {
  const whole = leftExtended(doc, phrase, from);
  return whole.first > from ? postmodified(doc, whole, from) : whole;
}

/** The phrase before a participle that belongs to it, "those surveyed", or before a gerund, "Smith's thinking". */
function modified(doc: Parsed, i: number): NounPhrase | undefined {
  const verb = verbAt(doc, i);
  const phrase = verb && nounPhraseAt(doc, verb.first - 1);
  if (!phrase) return undefined;
  const noun = verb.form === 'gerund' && tagAt(doc, verb.first - 1) === 'POS';
  return noun || verb.form === 'participle' || isTakenForPast(doc, verb, phrase)
    ? { ...phrase, end: i + 1 }
    : undefined;
}

/** Whether a past tense right before another verb is a participle: "Those surveyed/VBD said", not "the man she met said". */
function isTakenForPast(doc: Parsed, verb: VerbGroup, phrase: NounPhrase): boolean {
  const isCommon = /^(?:NNS?|DT)$/u.test(tagAt(doc, phrase.head));
  if (!verb.past || verb.form !== 'finite' || verb.first !== verb.head || !isCommon) return false;
  return phrase.first === sentenceAround(doc, verb.head).first || lowerAt(doc, phrase.first - 1) === ',';
}

/**
 * "Mayor Smith, has said": a phrase at the sentence's start that a comma parts from its verb. A last resort: what is said
 * may stand there too ("Bad news, said Smith").
 */
export function beforeStrayComma(doc: Parsed, verb: VerbGroup): Subject | undefined {
  const { first: from } = sentenceAround(doc, verb.head);
  const phrase = nounPhraseAt(doc, verb.first - 2);
  if (verb.form !== 'finite' || lowerAt(doc, verb.first - 1) !== ',' || phrase?.end !== verb.first - 1)
    return undefined;
  const { first, end } = extended(doc, phrase, from);
  return first === from && !isTimeWord(doc, phrase.head) ? { first, end, kind: 'subject' } : undefined;
}

const PARENTHESES = 8;

/** "Smith, the group's chairman, said", "Smith — who won — said": the phrase before the parenthesis that ends at `i`. */
function beforeParenthesis(doc: Parsed, i: number, from: number): Subject | undefined {
  if (lowerAt(doc, i) === ')') return beforeBracket(doc, i, from);
  const last = isQuotationMark(doc, i) ? beforeQuoted(doc, i, from) : i;
  const mark = last < i ? ',' : lowerAt(doc, i);
  return PARENTHETIC.has(mark) ? firstParenthesised(doc, mark, last, last < i ? i + 1 : i, from) : undefined;
}

function firstParenthesised(doc: Parsed, mark: string, last: number, end: number, from: number): Subject | undefined {
  let fallback: Subject | undefined;
  for (const at of marksBefore(doc, mark, last, from)) {
    const phrase = phraseBefore(doc, at);
    if (!phrase && !isBetweenMarks(doc, at - 1, mark) && !isAdverbial(doc, at + 1, end)) break;
    if (!phrase) continue;
    const appositive = isAppositive(doc, phrase, from);
    if (!appositive && !isParenthesis(doc, at + 1, last)) break;
    const found = parenthesised(doc, phrase, at, end, from);
    if (!appositive && isFree(doc, found.first, from) && !endsAddress(doc, phrase)) return found;
    // An object ("who lives in Ostrava, the capital, said") only where nothing before it can be the subject.
    if (appositive || !fallback) fallback = found;
  }
  return fallback;
}

/** The subject that a phrase is with the parenthesis between `at` and `end`. */
function parenthesised(doc: Parsed, phrase: NounPhrase, at: number, end: number, from: number): Subject {
  const { first } = extended(doc, phrase, from);
  const citing = closesQuotation(doc, end - 1) && tagAt(doc, at + 1) === 'VBG';
  const identifies = !citing && (nounPhraseAt(doc, end - 1) || end - at > 4);
  return { first, end: identifies ? end : phrase.end, kind: 'subject' };
}

/**
 * Before a quotation within a parenthesis that ends at `i`: "Smith, citing “good weather,” said". At `i` itself where the
 * quotation stands for itself, "Smith left: “It rains,” said the mayor".
 */
function beforeQuoted(doc: Parsed, i: number, from: number): number {
  // The title of a work counts as words like others: author of “The Lamps,” said.
  if (quotationAt(doc, i) < 0) return lowerAt(doc, i - 1) === ',' ? i - 1 : i;
  const quotation = quotationAt(doc, i);
  let open = i;
  while (open > i - LONGEST_QUOTED && quotationAt(doc, open - 1) === quotation) open--;
  const before = lowerAt(doc, open - 1);
  return open > Math.max(from, i - LONGEST_QUOTED) && lowerAt(doc, i - 1) === ',' && /^\p{L}/u.test(before)
    ? open - 1
    : i;
}

/** A quotation within a parenthesis is hardly ever longer. */
const LONGEST_QUOTED = 16;

/** An adverb between marks, "Smith, meanwhile, who won, said". */
function isBetweenMarks(doc: Parsed, i: number, mark: string): boolean {
  return tagAt(doc, i) === 'RB' && lowerAt(doc, i - 1) === mark;
}

/** The nearest marks of a form before `i`, outside quotations. */
function* marksBefore(doc: Parsed, mark: string, i: number, from: number): Iterable<number> {
  let tries = 0;
  for (let at = i - 1; at > from && tries < PARENTHESES; at--) {
    if (lowerAt(doc, at) !== mark || quotationAt(doc, at) >= 0) continue;
    tries++;
    yield at;
  }
}

const PARENTHETIC = new Set([',', ...DASHES]);

function phraseBefore(doc: Parsed, comma: number): NounPhrase | undefined {
  const end = beforeTime(doc, lowerAt(doc, comma - 1) === ')' ? openingBracket(doc, comma - 1) : comma);
  const phrase = nounPhraseAt(doc, end - 1);
  return phrase && phrase.end === end ? phrase : undefined;
}

function openingBracket(doc: Parsed, close: number): number {
  for (let i = close - 1; i > close - 12; i--) if (lowerAt(doc, i) === '(') return i;
  return close;
}

function beforeBracket(doc: Parsed, close: number, from: number): Subject | undefined {
  const open = openingBracket(doc, close);
  if (open === close) return undefined;
  const found = adjacent(doc, open - 1, from);
  return found && { ...found, end: close + 1 };
}

/** "R-Fla.", "D-Ohio": party and state of who stands before it. */
const PARTY = /^\p{Lu}-\p{Lu}/u;

/** Whether the phrase itself renames one before it: "Smith, 56, a father of three, said", "Smith, R-Fla., said". */
function isAppositive(doc: Parsed, phrase: NounPhrase, from: number): boolean {
  const { first } = leftExtended(doc, phrase, from);
  if (lowerAt(doc, first - 1) !== ',') return false;
  const opening = tagAt(doc, first);
  if ((opening === 'CD' || PARTY.test(textAt(doc, first))) && phrase.end - first === 1) return true;
  const before = nounPhraseAt(doc, first - 2);
  return (
    (opening === 'DT' || opening === 'PRP$' || opening === 'NN' || opening === 'JJ') &&
    before !== undefined &&
    before.end === first - 1 &&
    tagAt(doc, before.head).startsWith('NNP')
  );
}

/** Whether tokens `[first, end)` can stand between a subject and its verb: no main clause of their own. */
function isParenthesis(doc: Parsed, first: number, end: number): boolean {
  const opening = tagAt(doc, first);
  if (PARENTHESIS_OPENERS.has(lowerAt(doc, first)) || opening === 'VBG' || opening === 'VBN' || opening === 'RB')
    return true;
  for (let i = first; i < end; i++)
    if (verbAt(doc, i)?.form === 'finite') return i > first && isRelativeVerb(doc, i, first);
  return true;
}

function isRelativeVerb(doc: Parsed, i: number, first: number): boolean {
  for (let at = i - 1; at >= first && at > i - 8; at--) if (RELATIVES.has(lowerAt(doc, at))) return true;
  return false;
}

function isAdverbial(doc: Parsed, first: number, end: number): boolean {
  return end - first <= 3 && nounPhraseAt(doc, first) === undefined;
}
