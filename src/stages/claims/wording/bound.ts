import { TELLS_WHEN } from '../../../lang/en/clause-joins.ts';
import { CURRENCY_SIGNS } from '../../../lang/en/names/currencies.ts';
import { pronounOf } from '../../../lang/en/pronouns.ts';
import { BINDERS, NAMES_NO_THING } from '../../../lang/en/rewording.ts';
import { canBePerson, NOUN_KINDS } from '../../../lang/en/role-nouns.ts';
import { endAt, nounPhraseAt } from '../../../model/phrase-lookup.ts';
import type { EntityType } from '../../../model/schema.ts';
import type { Penn } from '../../../model/tags.ts';
import { memoPerWord } from '../../../model/word.ts';
import type { Candidate } from '../candidate.ts';
import { mentionsAt } from './mentions-from.ts';
import type { Part } from './parts.ts';
import type { Naming } from './references.ts';

/** What a pronoun may take up, as far as the statement has been read. */
export interface Bound {
  /** How many things, no persons, "it" may take up, and the token of the last of them. */
  things: number;
  last: number;
  person: boolean;
  plural: boolean;
  /** Whether a finite verb has gone before. */
  verb: boolean;
  /** Whether a clause has gone before, to which "this" may point. */
  clause: boolean;
}

/** Nothing to take up, as at the beginning of a statement; with a verb where source and cue stand before its words. */
export function nothingBound(bare: boolean): Bound {
  return { things: 0, last: -1, person: false, plural: false, verb: !bare, clause: false };
}

/** Notes what later pronouns may take up of a part. */
export function notePart(candidate: Candidate, part: Part, bound: Bound, naming: Naming): void {
  if (part.kind === 'word') noteNoun(candidate, part.token, bound);
  else if (part.kind === 'agreed') bound.verb = true;
  else noteStandIn(candidate, part, bound, naming);
}

/** A name in the place of a pronoun; a source that is no name is somebody, or a group. */
function noteStandIn(
  { doc }: Candidate,
  part: Extract<Part, { kind: 'resolved' | 'inserted' }>,
  bound: Bound,
  { source }: Naming,
): void {
  const isPerson = part.kind === 'resolved' ? doc.entities[part.entity]?.type === 'PERSON' : source?.speaks === true;
  if (!isPerson) noteThing(bound, part.kind === 'resolved' ? part.first : -1);
  // Who speaks of "him" means somebody else.
  if (part.kind === 'inserted' || pronounOf(doc.tokens[part.first])?.person !== 1) bound.person = true;
  bound.plural ||= part.kind === 'inserted';
}

function noteThing(bound: Bound, token: number): void {
  bound.things++;
  bound.last = token;
}

function noteWord(bound: Bound, token: number, takes: ReturnType<typeof bindingOf>): void {
  if (takes === 'money') noteThing(bound, token);
  bound.person ||= takes === 'people';
  bound.plural ||= takes === 'people' || takes === 'several';
}

const FINITE = new Set<Penn>(['VBD', 'VBZ', 'VBP', 'MD']);

function noteNoun({ doc }: Candidate, token: number, bound: Bound): void {
  const tag = doc.tags[token];
  const word = doc.tokens[token]?.word;
  const takes = word ? bindingOf(word) : 'nothing';
  if (tag === 'NN' || tag === 'NNP') {
    if (isThing(doc, token)) noteThing(bound, token);
    bound.person ||= tag === 'NNP' || canBePerson(doc.lemmas[token] ?? '');
  }
  noteWord(bound, token, takes);
  if (tag === 'NNS' || tag === 'NNPS') bound.plural = true;
  else if (takes === 'clause' || tag === 'CC') bound.clause ||= bound.verb;
  if (tag !== undefined && FINITE.has(tag)) bound.verb = true;
}

/** Whether a singular noun or name is what "it" may mean: no person, no time, and no word before the head of its phrase. */
function isThing(doc: Candidate['doc'], token: number): boolean {
  const phrase = nounPhraseAt(doc, token);
  if (phrase && phrase.head !== token && doc.tags[token + 1] !== 'POS') return false;
  const lemma = doc.lemmas[token] ?? '';
  if (TELLS_WHEN.has(lemma) || NAMES_NO_THING.has(lemma)) return false;
  const type = typeAt(doc, token);
  if (type !== undefined) return !NO_THINGS.has(type);
  const kinds = doc.tags[token] === 'NN' ? NOUN_KINDS.get(lemma) : undefined;
  return !kinds?.includes('person') || kinds.includes('group');
}

const NO_THINGS = new Set<EntityType>(['PERSON', 'NORP', 'DATE', 'TIME', 'CARDINAL', 'ORDINAL', 'PERCENT']);

/** Words before a token in which the name that it ends may begin. */
const LONGEST_NAME = 6;

/** The type of the name that a token belongs to; undefined where it belongs to none. */
function typeAt(doc: Candidate['doc'], token: number): EntityType | undefined {
  const end = endAt(doc, token);
  for (let at = token; at > token - LONGEST_NAME && at >= 0; at--) {
    for (const mention of mentionsAt(doc, at))
      if (mention.kind === 'name' && mention.end >= end) return doc.entities[mention.entity]?.type;
  }
  return undefined;
}

/** What a word says of those before it that a pronoun may take up. */
const bindingOf = memoPerWord(({ lower }) => {
  if (BINDERS.has(lower)) return 'people';
  if (lower === 'and') return 'several';
  if (CURRENCY_SIGNS.has(lower)) return 'money';
  return lower === ',' ? 'clause' : 'nothing';
});
