import {
  AFTER_SUBJECT,
  IRREGULAR_INFINITIVES,
  JOINS_VERBS,
  KNOWN_INFINITIVES,
  ONLY_SUBJECTS,
  SUBJUNCTIVE_GOVERNORS,
} from '../../../lang/en/rewording.ts';
import { WRITTEN_SHORT } from '../../../lang/en/short-forms.ts';
import type { Penn } from '../../../model/tags.ts';
import { memoPerWord } from '../../../model/word.ts';
import { classOf, lemmaOf, lowerOf, tagOf, tokenOf, type Unit } from '../unit.ts';
import { LOOKS_LIKE_NO_VERB, OBJECT_OPENERS, singularOf } from './verb-form.ts';

/** Verbs in the form that a singular third-person subject asks for, by position. */
export type Agreements = Map<number, string>;

/** A subject of the first person or a plural one, at its last position, that becomes a single name. */
export interface Subject {
  readonly at: number;
  readonly plural: boolean;
}

/** Notes the new form of every verb of a subject: of the one after it or, inverted, before it, and of those joined to that. */
export function agree(unit: Unit, subject: Subject, end: number, changes: Agreements): void {
  if (isJoinedToOthers(unit, subject.at) || isBareDemanded(unit, subject.at)) return;
  const before = invertedVerb(unit, subject.at);
  if (before >= 0) note(unit, before, subject.plural, changes);
  else agreeFrom(unit, subject.at + 1, end, subject.plural, changes);
}

/** Writes out what is written short after a subject of the third person that becomes a name: "he'd" is "Lund would". */
export function writeOut(unit: Unit, at: number, isPlural: boolean, changes: Agreements): void {
  const lower = lowerOf(unit, at);
  const long = WRITTEN_SHORT.get(lower);
  if (long === undefined) return;
  // "'s" and "'d" may be several; what they are, those beside them tell.
  const form = isPlural && long !== lower ? long : singularOf(unit, at, !isPlural);
  if (form !== null) changes.set(at, form);
}

/** The same for a subject that stands elsewhere, from the first position after it. */
export function agreeFrom(unit: Unit, from: number, end: number, plural: boolean, changes: Agreements): void {
  const verb = verbAfter(unit, from, end);
  if (verb < 0) return;
  note(unit, verb, plural, changes);
  if (!takesBareVerbs(unit, verb)) agreeJoined(unit, verb, end, plural, changes);
}

function note(unit: Unit, verb: number, plural: boolean, changes: Agreements): void {
  const form = singularOf(unit, verb, plural);
  if (form !== null) changes.set(verb, form);
}

/** "my children and I": the subject stays plural. */
function isJoinedToOthers(unit: Unit, at: number): boolean {
  const after = lowerOf(unit, at + 1);
  if ((after === 'and' || after === 'or') && isNominal(unit, at + 2)) return true;
  if (lowerOf(unit, at - 1) !== 'and') return false;
  let nominal = false;
  for (let i = at - 2; i >= Math.max(0, at - REACH); i--) {
    const wordClass = classOf(unit, i);
    if (wordClass === 'VERB' || wordClass === 'AUX') return false;
    if (wordClass === 'PUNCT' || BOUNDARIES.has(tagOf(unit, i)) || lowerOf(unit, i) === 'that') break;
    nominal ||= isNominal(unit, i);
  }
  return nominal;
}

const REACH = 12;
const BOUNDARIES = new Set<Penn>(['CC', 'WDT', 'WP', 'WRB']);

function isNominal(unit: Unit, at: number): boolean {
  const wordClass = classOf(unit, at);
  return wordClass === 'NOUN' || wordClass === 'PROPN' || wordClass === 'PRON' || wordClass === 'DET';
}

/** "demanded that I go": the verb is no present. */
function isBareDemanded(unit: Unit, at: number): boolean {
  const governor = lowerOf(unit, at - 1) === 'that' ? at - 2 : at - 1;
  return SUBJUNCTIVE_GOVERNORS.has(lemmaOf(unit, governor));
}

/** "Never have I seen", "don't I": the auxiliary before its subject, -1 where there is none. */
function invertedVerb(unit: Unit, at: number): number {
  const negated = lowerOf(unit, at - 1) === "n't";
  const verb = negated ? at - 2 : at - 1;
  if (verb < 0 || classOf(unit, verb) !== 'AUX') return -1;
  let next = at + 1;
  while (classOf(unit, next) === 'ADV') next++;
  return FINITE.has(tagOf(unit, next)) ? -1 : verb;
}

const FINITE = new Set<Penn>(['VBP', 'VBZ', 'VBD', 'MD']);

/** The verb of a subject that ends before a position; adverbs and what stands between commas are passed over. */
function verbAfter(unit: Unit, from: number, end: number): number {
  let at = from;
  for (; at < end && at < from + REACH; at++) {
    const wordClass = classOf(unit, at);
    if (wordClass === 'VERB' || wordClass === 'AUX') return at;
    if (lowerOf(unit, at) === ',') {
      const closing = asideEnd(unit, at, end);
      if (closing < 0) return -1;
      at = closing;
    } else if (wordClass !== 'ADV' && !AFTER_SUBJECT.has(lowerOf(unit, at))) break;
  }
  return at === from && at < end && isVerbByPlace(unit, at) ? at : -1;
}

/** "I like it", "I hope so": a verb that its tag takes for something else. */
function isVerbByPlace(unit: Unit, at: number): boolean {
  const tag = tagOf(unit, at);
  return tag === 'IN' ? lowerOf(unit, at) === 'like' : LOOKS_LIKE_NO_VERB.has(tag);
}

function asideEnd(unit: Unit, comma: number, end: number): number {
  for (let i = comma + 1; i < end && i < comma + REACH; i++) {
    if (lowerOf(unit, i) === ',') return i;
    if (FINITE.has(tagOf(unit, i))) return -1;
  }
  return -1;
}

/** After "do" and modals a joined verb has no ending either: "I must go and see". */
function takesBareVerbs(unit: Unit, verb: number): boolean {
  const lower = lowerOf(unit, verb);
  return tagOf(unit, verb) === 'MD' || MODAL_CLITICS.has(lower) || lower === 'do' || lower === 'did';
}

const MODAL_CLITICS = new Set<string>(["'ll", "'d"]);

/** Verbs joined to one that has the same subject: "I fix pipes and catch rats", "I came, am here and stay". */
function agreeJoined(unit: Unit, verb: number, end: number, plural: boolean, changes: Agreements): void {
  let at = verb + 1;
  // After "I want to go" what follows "and" may go with "to" as well, unless its tag tells that it does not.
  let isBareMeant = false;
  while (at < end) {
    const tag = tagOf(unit, at);
    if (isCoordinatorAt(unit, at)) {
      const next = afterAdverbs(unit, at + 1, end);
      if (!agreesIfJoined(unit, next, plural, isBareMeant, changes)) return;
      at = isFiniteOrBare(unit, next) ? next + 1 : next;
    } else if (FINITE.has(tag) || ONLY_SUBJECTS.has(lowerOf(unit, at))) return;
    else {
      isBareMeant ||= tag === 'TO' || tag === 'VB';
      at++;
    }
  }
}

function isBaseForm(unit: Unit, at: number): boolean {
  return tagOf(unit, at) === 'VBP' && lowerOf(unit, at) === lemmaOf(unit, at);
}

/** Notes the form of what follows a coordinator, if it is a verb; whether verbs after it may agree too. */
function agreesIfJoined(unit: Unit, at: number, plural: boolean, isBareMeant: boolean, changes: Agreements): boolean {
  // "I want to reach out, do all I can": a series of infinitives.
  if (isBareMeant && lowerOf(unit, at - 1) === ',' && isBaseForm(unit, at)) return false;
  const isBare = !isBareMeant && (tagOf(unit, at) === 'VB' || isVerbTakenForNoun(unit, at));
  if (tagOf(unit, at) !== 'VBP' && lowerOf(unit, at) !== 'am' && !isBare) return true;
  note(unit, at, plural, changes);
  return !takesBareVerbs(unit, at);
}

/** "and paint it", "and catch rats": what has an object of its own is no noun. */
function isVerbTakenForNoun(unit: Unit, at: number): boolean {
  if (tagOf(unit, at) !== 'NN') return false;
  const known = verbhoodAt(unit, at);
  return OBJECT_OPENERS.has(tagOf(unit, at + 1))
    ? known !== 'none'
    : tagOf(unit, at + 1) === 'NNS' && known === 'irregular';
}

function verbhoodAt(unit: Unit, at: number): 'none' | 'regular' | 'irregular' {
  const word = unit.doc.tokens[tokenOf(unit, at)]?.word;
  return word ? verbhoodOf(word) : 'none';
}

const verbhoodOf = memoPerWord(({ lower }) => {
  if (IRREGULAR_INFINITIVES.has(lower)) return 'irregular';
  return KNOWN_INFINITIVES.has(lower) ? 'regular' : 'none';
});

function isFiniteOrBare(unit: Unit, at: number): boolean {
  return FINITE.has(tagOf(unit, at)) || tagOf(unit, at) === 'VB';
}

function isCoordinatorAt(unit: Unit, at: number): boolean {
  return JOINS_VERBS.has(lowerOf(unit, at));
}

/** Behind adverbs and what follows a comma in a series: ", and then". */
function afterAdverbs(unit: Unit, from: number, end: number): number {
  let at = from;
  while (at < end && (classOf(unit, at) === 'ADV' || classOf(unit, at) === 'CCONJ')) at++;
  return at;
}
