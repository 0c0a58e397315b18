import { HEARERS } from '../../../lang/en/adjuncts.ts';
import { PREPOSITIONS, RELATIVES, SHORT_PREPOSITIONS, SUBORDINATORS } from '../../../lang/en/function-words.ts';
import { pronounOf } from '../../../lang/en/pronouns.ts';
import { AUTHORED } from '../../../lang/en/role-nouns.ts';
import { SPEECH_VERBS } from '../../../lang/en/speech-verbs.ts';
import { without } from '../../../lang/en/word-set.ts';
import type { Parsed } from '../../../model/document.ts';
import {
  closesQuotation,
  lowerAt,
  nounPhraseAt,
  quotationAt,
  tagAt,
  textAt,
  verbAt,
} from '../../../model/phrase-lookup.ts';
import type { NounPhrase, Range, VerbGroup } from '../../../model/phrases.ts';
import { leftExtended } from './extended-phrase.ts';

/** How many modifiers are stepped over: "the man accused of attacking the daughter of Smith". */
const DEEPEST = 4;

/** Prepositions that are no conjunctions too. */
const GOVERNING = without(PREPOSITIONS, SUBORDINATORS);

/**
 * The phrase with those before it that it modifies as the object of a participle, an adjective or a restrictive clause:
 * "lawyers representing Smith", "people close to Smith", "the doctor who treated Smith". Whoever speaks is the first of
 * them. The phrase itself where it modifies none, or where the first is itself an object ("he met people close to Smith").
 */
export function postmodified(doc: Parsed, phrase: Range, from: number): Range {
  if (isSubjectPronoun(doc, phrase)) return phrase;
  let { first } = phrase;
  for (let steps = 0; steps < DEEPEST; steps++) {
    const before = modifiedBefore(doc, first, from);
    if (before < 0) break;
    first = before;
  }
  return first < phrase.first && isFree(doc, first, from) ? { first, end: phrase.end } : phrase;
}

/** "After a speech heard by thousands she said": nothing has such a pronoun for its object. */
function isSubjectPronoun(doc: Parsed, { first, end }: Range): boolean {
  return end - first === 1 && pronounOf(doc.tokens[first])?.form === 'subject';
}

/** First token of the phrase that what begins at `first` modifies, or -1. */
function modifiedBefore(doc: Parsed, first: number, from: number): number {
  const preposition = GOVERNING.has(lowerAt(doc, first - 1));
  const at = preposition ? first - 2 : first - 1;
  if (at <= from || quotationAt(doc, at) >= 0) return -1;
  const often = !preposition && saysHowOften(doc, first);
  const last = preposition || often ? lastOfNominal(doc, at) : exampleOf(doc, at);
  return last >= 0 ? startOf(doc, last, from) : beforeVerb(doc, at, preposition || often, from);
}

/** Last token of what a preposition after token `at` belongs to: "a source inside", "people close to"; -1 where it is a verb. */
function lastOfNominal(doc: Parsed, at: number): number {
  if (nounPhraseAt(doc, at)) return at;
  return isPredicate(doc, at) ? at - 1 : -1;
}

/** "officials such as Smith": the last token before "such as", or -1. */
function exampleOf(doc: Parsed, as: number): number {
  return lowerAt(doc, as) === 'as' && lowerAt(doc, as - 1) === 'such' ? as - 2 : -1;
}

/** "lawyers representing", "a letter signed by", "the doctor who treated": where what a verb at `at` says more of begins. */
function beforeVerb(doc: Parsed, at: number, preposition: boolean, from: number): number {
  const last = governing(doc, at);
  const verb = last && beforeInfinitive(doc, last);
  if (!verb) return -1;
  if (opensRelative(doc, verb)) return startOf(doc, verb.first - 2, from);
  if (verb.form !== 'finite') return startOf(doc, verb.first - 1, from);
  const start = (preposition || verb !== last) && canBeParticiple(doc, verb) ? startOf(doc, verb.first - 1, from) : -1;
  return start > from && SUBORDINATORS.has(lowerAt(doc, start - 1)) ? -1 : start;
}

/** The verb that ends at a token; of "accused of attacking" the first. */
function governing(doc: Parsed, at: number): VerbGroup | undefined {
  const verb = verbAt(doc, at);
  if (verb?.end !== at + 1) return undefined;
  const deeper = verb.form === 'gerund' && GOVERNING.has(lowerAt(doc, verb.first - 1));
  return deeper ? verbAt(doc, verb.first - 2) : verb;
}

/** The verb to which an infinitive belongs: "the man who wanted to treat", "hired to treat"; "the plan to treat" has none. */
function beforeInfinitive(doc: Parsed, last: VerbGroup): VerbGroup {
  const before = last.form === 'infinitive' ? verbAt(doc, last.first - 1) : undefined;
  return before?.end === last.first ? before : last;
}

/** "over 250 times", "thousands of times", right after what was done. */
function saysHowOften(doc: Parsed, first: number): boolean {
  const phrase = nounPhraseAt(doc, first);
  if (!phrase || lowerAt(doc, phrase.end) !== 'of')
    return phrase !== undefined && lowerAt(doc, phrase.head) === 'times';
  return lowerAt(doc, phrase.end + 1) === 'times';
}

/** Adjectives after their noun: "people familiar with", "close to". */
function isPredicate(doc: Parsed, i: number): boolean {
  return (tagAt(doc, i) === 'JJ' || lowerAt(doc, i) === 'close') && !nounPhraseAt(doc, i);
}

/**
 * Whether a past tense may be a participle: it must be where another verb follows its adverbial ("hostages released in
 * Somara said"), unless it opens a clause of its own ("When talks ended in May Smith said").
 */
function canBeParticiple(doc: Parsed, { past, first, head, lemma }: VerbGroup): boolean {
  if (!past || first !== head) return false;
  return !SPEECH_VERBS.has(lemma) || HEARERS.has(lemma) || AUTHORED.has(lowerAt(doc, head));
}

function opensRelative(doc: Parsed, verb: VerbGroup): boolean {
  return verb.form === 'finite' && RELATIVES.has(lowerAt(doc, verb.first - 1));
}

/** Where the phrase that ends with token `last` begins, with those it belongs to itself; -1 where none ends there. */
function startOf(doc: Parsed, last: number, from: number): number {
  const phrase = nounPhraseAt(doc, last);
  if (!phrase || phrase.end !== last + 1 || phrase.first < from || quotationAt(doc, last) >= 0) return -1;
  return leftExtended(doc, phrase, from).first;
}

/** Whether what begins at a token can be a subject: no verb or preposition has it for its object. */
export function isFree(doc: Parsed, first: number, from: number): boolean {
  if (first <= from || closesQuotation(doc, first - 1)) return true;
  return !verbAt(doc, first - 1) && !GOVERNING.has(lowerAt(doc, first - 1));
}

/** "Larkin, 59, of Orwin, Md.": the region that a place where somebody is from lies in. */
export function endsAddress(doc: Parsed, { first, end }: NounPhrase): boolean {
  if (end - first !== 1 || !tagAt(doc, first).startsWith('NNP') || lowerAt(doc, first - 1) !== ',') return false;
  const place = nounPhraseAt(doc, first - 2);
  if (place?.end !== first - 1 || !tagAt(doc, place.head).startsWith('NNP')) return false;
  const link = lowerAt(doc, place.first - 1);
  const before = place.first - 2;
  return (
    (link === 'of' || link === 'from') && (lowerAt(doc, before) === ',' || nounPhraseAt(doc, before) !== undefined)
  );
}

/** Whether a quotation that closes at a token and the words after it are one sentence: “blueprint” for clerks. */
function isTied(doc: Parsed, close: number): boolean {
  return closesQuotation(doc, close) && textAt(doc, close + 1) === lowerAt(doc, close + 1);
}

/**
 * Whether a phrase of common nouns is the object of a preposition, "made available to reporters", "in a statement": no
 * subject. Before a name or a number that stands right after a time or place ("In May Smith") the phrase itself lies.
 */
export function isGoverned(doc: Parsed, first: number): boolean {
  const phrase = nounPhraseAt(doc, first);
  if (!phrase || !SHORT_PREPOSITIONS.has(lowerAt(doc, first - 1)) || isTied(doc, first - 2)) return false;
  const [opening, head] = [tagAt(doc, first), tagAt(doc, phrase.head)];
  return (head === 'NN' || head === 'NNS') && !opening.startsWith('NNP') && opening !== 'CD';
}
