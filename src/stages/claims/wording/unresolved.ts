import { DEMONSTRATIVES } from '../../../lang/en/function-words.ts';
import { type PronounForm, pronounOf, SECOND_PERSON_FORMS } from '../../../lang/en/pronouns.ts';
import { ANAPHORIC_NOUNS, BINDERS, DEICTIC_NOUNS } from '../../../lang/en/rewording.ts';
import { canBePerson } from '../../../lang/en/role-nouns.ts';
import type { Range } from '../../../model/phrases.ts';
import { memoPerWord } from '../../../model/word.ts';
import type { Candidate } from '../candidate.ts';
import { addresseeOf, isAddressed } from './addressed.ts';
import { isEmptyItToken } from './empty-it.ts';
import { pronounMentionAt } from './mentions-from.ts';
import type { Part } from './parts.ts';
import { pronounAt } from './pronoun-at.ts';

/** Tokens of a statement that only the article explains: pronouns that nothing in it answers, "this" and "the plan". */
export function openReferences(
  candidate: Candidate,
  shared: readonly Part[],
  own: readonly Part[],
  named: ReadonlySet<number>,
): Range[] {
  const open: Range[] = [];
  const bound = { singular: false, person: false, plural: false, clause: false };
  for (const part of shared) note(candidate, part, bound, named, open);
  for (const part of own) note(candidate, part, bound, named, open);
  return open;
}

/** What a pronoun may take up, as far as the statement has been read. */
interface Bound {
  singular: boolean;
  person: boolean;
  plural: boolean;
  /** Whether a clause has gone before, to which "this" may point. */
  clause: boolean;
}

function note(candidate: Candidate, part: Part, bound: Bound, named: ReadonlySet<number>, open: Range[]): void {
  if (part.kind === 'agreed') return;
  if (part.kind !== 'word') {
    bound.singular = true;
    bound.person = true;
    bound.plural ||= part.kind === 'inserted';
    return;
  }
  const { token } = part;
  if (isOpen(candidate, token, bound, named)) open.push({ first: token, end: token + 1 });
  noteNoun(candidate, token, bound);
}

function noteNoun({ doc }: Candidate, token: number, bound: Bound): void {
  const tag = doc.tags[token];
  const word = doc.tokens[token]?.word;
  const takes = word ? bindingOf(word) : 'nothing';
  if (tag === 'NN' || tag === 'NNP') {
    bound.singular = true;
    bound.person ||= tag === 'NNP' || canBePerson(doc.lemmas[token] ?? '');
  }
  if (tag === 'NNS' || tag === 'NNPS') bound.plural = true;
  else if (takes === 'clause' || tag === 'CC') bound.clause = true;
  if (takes === 'people' || takes === 'several') bound.plural = true;
  if (takes === 'people') bound.person = true;
}

/** What a word says of those before it that a pronoun may take up. */
const bindingOf = memoPerWord(({ lower }) => {
  if (BINDERS.has(lower)) return 'people';
  if (lower === 'and') return 'several';
  return lower === ',' ? 'clause' : 'nothing';
});

function isOpen(candidate: Candidate, token: number, bound: Bound, named: ReadonlySet<number>): boolean {
  const word = candidate.doc.tokens[token]?.word;
  if (!word || !mayBeOpen(word)) return false;
  const form = pronounAt(candidate.doc, token);
  if (form) return isOpenPronoun(candidate, token, form, bound, named);
  return isDemonstrative(candidate, token, bound) || isAnaphoricNoun(candidate, token);
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
  if (isEmptyItToken(unit, token)) return false;
  const mention = pronounMentionAt(doc, token);
  if (mention && named.has(mention.entity)) return false;
  if (form.plural) return !bound.plural;
  return form.gender === 'neuter' ? !bound.singular : !bound.person;
}

/** "This is wrong", "this proposal"; not "this year", "that the dam broke", "the man that left". */
function isDemonstrative({ doc }: Candidate, token: number, bound: Bound): boolean {
  const lower = doc.tokens[token]?.lower ?? '';
  if (!DEMONSTRATIVES.has(lower)) return false;
  const next = doc.classes[token + 1];
  const endsClause = next === 'PUNCT' && doc.classes[token - 1] === 'VERB';
  if (doc.tags[token] !== 'DT' && !endsClause) return false;
  const isDeterminer = next === 'NOUN' || next === 'ADJ' || next === 'PROPN' || next === 'NUM';
  if (isDeterminer) return lower !== 'those' && !DEICTIC_NOUNS.has(doc.lemmas[token + 1] ?? '') && !bound.clause;
  return !bound.clause && doc.tokens[token + 1]?.lower !== 'who' && doc.tokens[token + 1]?.lower !== 'of';
}

/** "The plan" with nothing that says which. */
function isAnaphoricNoun({ doc }: Candidate, token: number): boolean {
  if (!ANAPHORIC_NOUNS.has(doc.tokens[token]?.lower ?? '') || doc.tokens[token - 1]?.lower !== 'the') return false;
  const next = doc.classes[token + 1];
  return next === 'VERB' || next === 'AUX' || next === 'PUNCT' || next === undefined;
}
