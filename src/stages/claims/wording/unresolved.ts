import { DEMONSTRATIVES, RELATIVES } from '../../../lang/en/function-words.ts';
import { type PronounForm, pronounOf, SECOND_PERSON_FORMS } from '../../../lang/en/pronouns.ts';
import { ANAPHORIC_NOUNS, DEICTIC_NOUNS } from '../../../lang/en/rewording.ts';
import { bisect } from '../../../model/bisect.ts';
import type { LocatedMention } from '../../../model/mentions.ts';
import { nounPhraseAt, verbAt } from '../../../model/phrase-lookup.ts';
import type { Range } from '../../../model/phrases.ts';
import { memoPerWord } from '../../../model/word.ts';
import type { Candidate } from '../candidate.ts';
import { tokenOf, type Unit, verbOf } from '../unit.ts';
import { addresseeOf, isAddressed } from './addressed.ts';
import { type Bound, notePart, nothingBound } from './bound.ts';
import { frameOf } from './frame.ts';
import { isImpersonalIt } from './impersonal-it.ts';
import { pronounMentionAt } from './mentions-from.ts';
import type { Part } from './parts.ts';
import { pronounAt } from './pronoun-at.ts';
import type { Naming } from './references.ts';

/** What a statement is made of, in order: words of a shared subject, then its own. */
interface Words {
  readonly shared: readonly Part[];
  readonly own: readonly Part[];
  readonly naming: Naming;
  /** Whether its own words begin it: no cue stands before them. */
  readonly bare: boolean;
}

/** Tokens of a statement that only the article explains: pronouns that nothing in it answers, "this" and "the plan". */
export function openReferences(candidate: Candidate, { shared, own, naming, bare }: Words): Range[] {
  const open: Range[] = [];
  const bound = nothingBound(bare);
  const parts = shared.length > 0 ? [...shared, ...own] : own;
  const [first] = parts;
  for (const part of parts) {
    if (part.kind === 'word' && isOpen(candidate, part.token, bound, naming.named, bare && part === first))
      open.push({ first: part.token, end: part.token + 1 });
    notePart(candidate, part, bound, naming);
  }
  return open;
}

function isOpen(
  candidate: Candidate,
  token: number,
  bound: Bound,
  named: ReadonlySet<number>,
  isFirst: boolean,
): boolean {
  const word = candidate.doc.tokens[token]?.word;
  if (!word || !mayBeOpen(word)) return false;
  const form = pronounAt(candidate.doc, token);
  if (form) return isOpenPronoun(candidate, token, form, bound, named);
  return isDemonstrative(candidate, token, bound, isFirst) || isAnaphoricNoun(candidate, token);
}

/** A pronoun, a demonstrative, or a noun that needs to be known. */
const mayBeOpen = memoPerWord(
  (word) =>
    pronounOf(word) !== undefined ||
    SECOND_PERSON_FORMS.has(word.lower) ||
    DEMONSTRATIVES.has(word.lower) ||
    ANAPHORIC_NOUNS.has(word.lower),
);

function isOpenPronoun(
  candidate: Candidate,
  token: number,
  form: PronounForm,
  bound: Bound,
  named: ReadonlySet<number>,
): boolean {
  if (form.person === 2) return !named.has(addresseeOf(candidate)) && isAddressed(candidate, token);
  const { doc, unit } = candidate;
  if (form.form === 'reflexive') return form.person === 1;
  if (form.person === 1) return doc.tags[token]?.startsWith('PRP') ?? false;
  const isIt = doc.tokens[token]?.lower === 'it';
  if (isIt && isImpersonalIt(unit, positionOf(unit, token))) return false;
  const mention = pronounMentionAt(doc, token);
  if (isObjectOfCue(candidate, token, form) && isSpeakerOrNobody(candidate, mention)) return true;
  if (mention && named.has(mention.entity)) return false;
  if (form.plural) return !bound.plural;
  if (form.gender !== 'neuter') return !bound.person;
  return bound.things === 0 || (isIt && bound.things === 1 && isApart(candidate, token, bound.last));
}

/** "called him a cheat": who calls somebody so calls another, whatever coreference says. */
function isSpeakerOrNobody({ saying }: Candidate, mention: LocatedMention | undefined): boolean {
  return mention === undefined || saying?.speaker?.entities.includes(mention.entity) === true;
}

/** Whether a pronoun is the object of the cue's verb, whose words stand before it in the statement. */
function isObjectOfCue(candidate: Candidate, token: number, { form, gender }: PronounForm): boolean {
  if (token !== candidate.unit.at[candidate.clause.first] || frameOf(candidate) !== 'with-cue') return false;
  if (candidate.saying?.cue.tokens.at(-1) !== token - 1) return false;
  const owns = form === 'possessive' && (nounPhraseAt(candidate.doc, token)?.end ?? 0) > token + 1;
  return gender !== 'neuter' && form !== 'reflexive' && form !== 'subject' && !owns;
}

/**
 * Whether an "it" cannot mean the one thing named before it: "a position on it", and "the firm sold it", where that is
 * the subject of its own verb.
 */
function isApart({ doc, unit, clause: { verb, subject } }: Candidate, it: number, thing: number): boolean {
  const before = doc.classes[it - 1];
  if (before === 'ADP') return thing === it - 2;
  if (!verb || !subject || tokenOf(unit, verb.end - 1) !== it - 1 || before !== 'VERB') return false;
  return thing >= tokenOf(unit, subject.first) && thing < it && verbAt(doc, it + 1) === undefined;
}

/** Position of a token of the unit, by bisection. */
function positionOf({ at }: Unit, token: number): number {
  return bisect(0, at.length, (i) => (at[i] ?? token) < token);
}

/** "This is wrong", "this proposal"; not "this year", "that the dam broke", "the man that left". */
function isDemonstrative(candidate: Candidate, token: number, bound: Bound, isFirst: boolean): boolean {
  const { doc } = candidate;
  const lower = doc.tokens[token]?.lower ?? '';
  if (!DEMONSTRATIVES.has(lower)) return false;
  const next = doc.classes[token + 1];
  const endsClause = next === 'PUNCT' && doc.classes[token - 1] === 'VERB';
  // "areas that would sink", whatever the tag.
  if (lower === 'that' && doc.classes[token - 1] === 'NOUN' && (next === 'AUX' || next === 'VERB')) return false;
  // The conjunction is left out at the start of a statement: what stands there points, whatever its tag.
  const opens = isFirst && lower === 'that' && !isConjunction(candidate);
  if (doc.tags[token] !== 'DT' && !endsClause && !opens) return false;
  const isDeterminer = next === 'NOUN' || next === 'ADJ' || next === 'PROPN' || next === 'NUM';
  if (isDeterminer) return !isDeictic(doc, token, lower) && !bound.clause;
  return !bound.clause && doc.tokens[token + 1]?.lower !== 'of' && !(lower === 'those' && isTold(doc, token + 1));
}

/** "That he won is wrong": a clause as the subject of another. */
function isConjunction({ clause: { verb, first }, unit }: Candidate): boolean {
  for (let at = first; at < (verb?.first ?? 0); at++) if (verbOf(unit, at)?.form === 'finite') return true;
  return false;
}

/** "this country", and "those voters who", of which the sentence says which. */
function isDeictic(doc: Candidate['doc'], token: number, lower: string): boolean {
  if (lower === 'this' || lower === 'these') return DEICTIC_NOUNS.has(doc.lemmas[token + 1] ?? '');
  if (lower !== 'those') return false;
  return isTold(doc, nounPhraseAt(doc, token + 1)?.end ?? token + 2);
}

/** Whether what begins at a token says which are meant: "who left", "in the valley", "backing her". */
function isTold(doc: Candidate['doc'], from: number): boolean {
  let at = from;
  while (doc.classes[at] === 'ADV') at++;
  const tag = doc.tags[at];
  return tag === 'IN' || tag === 'VBN' || tag === 'VBG' || RELATIVES.has(doc.tokens[at]?.lower ?? '');
}

/** "The plan" with nothing that says which. */
function isAnaphoricNoun({ doc }: Candidate, token: number): boolean {
  if (!ANAPHORIC_NOUNS.has(doc.tokens[token]?.lower ?? '') || doc.tokens[token - 1]?.lower !== 'the') return false;
  const next = doc.classes[token + 1];
  return next === 'VERB' || next === 'AUX' || next === 'PUNCT' || next === undefined;
}
