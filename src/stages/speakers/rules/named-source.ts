import { INDEFINITE_ARTICLES, QUANTIFIERS, RELATIVES } from '../../../lang/en/function-words.ts';
import { OUTLET_WORDS } from '../../../lang/en/outlets.ts';
import {
  canBePerson,
  NOUN_KINDS,
  PLACE_NOUNS,
  ROLE_ABBREVIATIONS,
  TITLE_GENDER,
  titleNoun,
  withoutStop,
} from '../../../lang/en/role-nouns.ts';
import { union } from '../../../lang/en/word-set.ts';
import type { Entity, Quoted } from '../../../model/document.ts';
import { isValueType } from '../../../model/entity-types.ts';
import { endAt, lowerAt } from '../../../model/phrase-lookup.ts';
import type { EntityType } from '../../../model/schema.ts';
import { firstEndingAfter, type Span } from '../../../model/span.ts';
import { headsOf } from '../heads.ts';
import { type Head, type Located, mentionAt, type SpeakerInput, type SpeakerRule } from '../input.ts';
import { spokenBy } from '../opinion.ts';

/** "Mary Tolmer, vice president of LEK", "the group", "Ann Tolmer and Rob Varden", "its leader, Ann Tolmer". */
export const namedSource: SpeakerRule = {
  id: 'named-source',
  about: 'The head of the source is a name, or a noun phrase that stands for a name; several where "and" joins them.',
  judge(input, { source, cue }) {
    if (!source || isQuestioner(input, source, cue)) return null;
    const heads = headsOf(input, source);
    const first = leading(input, heads);
    if (!first || isSomePeople(input, source, first.mention)) return null;
    const found = [first.mention.entity];
    for (let i = first.index + 1; i < heads.length; i++) {
      const other = heads[i] && joined(input, heads, i);
      if (other && !found.includes(other.entity)) found.push(other.entity);
    }
    return spokenBy(found);
  },
};

/** "Q:" and "A:" in an interview are no names. */
function isQuestioner({ doc }: SpeakerInput, source: Span, cue: Span | null): boolean {
  return cue !== null && doc.text[cue.start] === ':' && /^[QA]\.?$/u.test(doc.text.slice(source.start, source.end));
}

/** "Varnians jailed in town" said: a past tense within a source is a participle, and tells which of the people. */
function isSomePeople({ doc }: SpeakerInput, { end }: Span, mention: Located): boolean {
  if (doc.entities[mention.entity]?.type !== 'NORP') return false;
  const next = firstEndingAfter(doc.tokens, mention.end);
  return doc.tags[next] === 'VBD' && (doc.tokens[next]?.end ?? Infinity) <= end;
}

interface Leading {
  readonly index: number;
  readonly mention: Located;
}

/** The first head, or the name in apposition to it. */
function leading(input: SpeakerInput, heads: readonly Head[]): Leading | null {
  if (modifiesBoth(input, heads)) return null;
  const holder = officeHolder(input, heads) ?? namedPlace(input, heads);
  if (holder) return { index: 1, mention: holder };
  const mention = spoken(input, heads[0]) ?? outletBefore(input, heads[0]);
  return mention ? { index: 0, mention } : inApposition(input, heads);
}

/** "The Times newspaper", "the Daily Lumen website": the noun says what the one named is; "the LEK newspaper" is another. */
function outletBefore(input: SpeakerInput, head: Head | undefined): Located | null {
  const { doc } = input;
  const kind = head && NOUN_KINDS.get(doc.lemmas[head.token] ?? '')?.[0];
  if (!head || kind !== 'publication' || doc.tags[head.token] === 'NNS' || lowerAt(doc, head.first) !== 'the')
    return null;
  if (!OUTLET_WORDS.has(lowerAt(doc, head.token - 1))) return null;
  const mention = mentionAt(input, head.token - 1);
  const isBody = mention?.kind === 'name' && doc.entities[mention.entity]?.type === 'ORG';
  return isBody && mention.end === endAt(doc, head.token - 1) ? mention : null;
}

/** "its leader, Ann Tolmer", "a clerk and Ann Tolmer". */
function inApposition(input: SpeakerInput, heads: readonly Head[]): Leading | null {
  const [first] = heads;
  const index = heads.findIndex((head, i) => i > 0 && (head.joint === 'and' || renames(input, first, head)));
  const mention = spoken(input, heads[index]);
  if (!first || !mention) return null;
  const between = heads.slice(1, index);
  // "lawyers for Tolmer, Ann Varden and others": whether she is one of them or comes after Tolmer, nobody can tell.
  const isComma = heads[index]?.joint === 'comma';
  const either = between.length > 0 && input.doc.tags[first.token] === 'NNS' && isComma;
  if (either || (!isComma && !isApart(input, between, mention))) return null;
  return { index, mention };
}

/** "a clerk of Ostrava and Ann Tolmer", but not "the mayors of Ostrava and Varna", "lawyers for Tolmer and Ann Varden". */
function isApart(input: SpeakerInput, between: readonly Head[], mention: Located): boolean {
  if (!between.some(({ joint }) => joint === 'preposition')) return true;
  const isNamed = (head: Head): boolean => typeAt(input, head.token) === 'PERSON';
  return isPerson(input, mention) && !between.some(isNamed);
}

/** "Secretary of State Ann Tolmer": the office holds "of", and who bears it stands at the end of the same phrase. */
function officeHolder(input: SpeakerInput, [office, holder]: readonly Head[]): Located | null {
  const { doc } = input;
  if (!office || holder?.joint !== 'preposition' || holder.first !== office.token + 2) return null;
  if (lowerAt(doc, office.token + 1) !== 'of' || doc.tags[office.token] === 'NNS') return null;
  const mention = spoken(input, holder);
  if (mention?.kind !== 'name' || !isPerson(input, mention)) return null;
  let last = firstEndingAfter(doc.tokens, mention.start) - 1;
  // "Speaker of the House Rep. Ann Tolmer": the title is hers.
  if (last > holder.first && ROLE_ABBREVIATIONS.has(withoutStop(lowerAt(doc, last)))) last--;
  // Not "the wife of Tolmer", "an aide of Senator Tolmer", "a friend of the late Tolmer", "a member of Varnia's Tolmer".
  const isField = last >= holder.first && doc.tags[last]?.startsWith('NN') && !isPersonNoun(input, last);
  return isField && isPersonNoun(input, office.token) ? mention : null;
}

/** "the city of Ostrava": the noun only says what kind of place it is; "the people of Ostrava" are others. */
function namedPlace(input: SpeakerInput, [place, name]: readonly Head[]): Located | null {
  const { doc } = input;
  if (!place || name?.first !== place.token + 2 || lowerAt(doc, place.token + 1) !== 'of') return null;
  if (!PLACE_NOUNS.has(doc.lemmas[place.token] ?? '') || doc.tags[place.token] === 'NNS') return null;
  const mention = name.token === name.first || typeAt(input, name.first) === 'GPE' ? spoken(input, name) : null;
  return mention?.kind === 'name' && doc.entities[mention.entity]?.type === 'GPE' ? mention : null;
}

function isPersonNoun({ doc, given }: SpeakerInput, i: number): boolean {
  const noun = titleNoun(lowerAt(doc, i));
  return canBePerson(noun) || TITLE_GENDER.has(noun) || (given?.[i] ?? 0) > 0;
}

/** "White House and Pentagon spokesmen", "Tolmer's and Varden's lawyers": both names only say whose people they are. */
function modifiesBoth(input: SpeakerInput, [first, second]: readonly Head[]): boolean {
  if (!first || second?.joint !== 'and') return false;
  if (input.doc.tags[first.token + 1] === 'POS') return true;
  if (input.doc.tags[second.token] !== 'NNS') return false;
  const [one, other] = [typeAt(input, first.token), typeAt(input, second.first)];
  return BODIES.has(one) && BODIES.has(other) && second.first < second.token;
}

const BODIES: ReadonlySet<EntityType | undefined> = new Set<EntityType>(['ORG', 'GPE', 'NORP']);

function typeAt(input: SpeakerInput, i: number): EntityType | undefined {
  const mention = mentionAt(input, i);
  return mention?.kind === 'name' ? input.doc.entities[mention.entity]?.type : undefined;
}

/** Whether a name after a comma is the one before it: a person, or a body that renames a body ("one of them, LEK"). */
function renames(input: SpeakerInput, first: Head | undefined, head: Head): boolean {
  const { doc } = input;
  const mention = head.joint === 'comma' ? spoken(input, head) : null;
  if (!first || mention?.kind !== 'name') return false;
  if (isPerson(input, mention)) return true;
  const kind = NOUN_KINDS.get(doc.lemmas[first.token] ?? '')?.[0];
  const isBody = kind === 'group' || kind === 'publication' || lowerAt(doc, first.token) === 'one';
  return isBody && doc.entities[mention.entity]?.type === 'ORG';
}

/** Pronouns are another rule's work. */
function spoken(input: SpeakerInput, head: Head | undefined): Located | null {
  const mention = head ? mentionAt(input, head.token) : null;
  const entity = mention ? input.doc.entities[mention.entity] : undefined;
  if (!head || !mention || mention.kind === 'pronoun' || !canSpeak(entity)) return null;
  return entity?.type === 'NORP' && isSome(input.doc, head) ? null : mention;
}

/** "some Democrats", "a Varnian", "Democrats who say", "Varnians living in": not the party, not the people. */
function isSome({ tokens, tags }: Quoted, { first, token }: Head): boolean {
  const after = tags[token + 1];
  if (after === 'VBG' || after === 'VBN' || RELATIVES.has(tokens[token + 1]?.lower ?? '')) return true;
  for (let i = first; i < token; i++) {
    if (SOME.has(tokens[i]?.lower ?? '') || tags[i] === 'CD' || tags[i] === 'JJ') return true;
  }
  return false;
}

/** Determiners of some of a people, or one. */
const SOME = union(INDEFINITE_ARTICLES, QUANTIFIERS, ['other', 'one', 'more']);

function canSpeak(entity: Entity | undefined): boolean {
  return entity !== undefined && entity.type !== 'LANGUAGE' && !isValueType(entity.type);
}

/** "X and Y": the second one speaks too where it is of the same kind or stands directly after the first. */
function joined(input: SpeakerInput, heads: readonly Head[], i: number): Located | null {
  const head = heads[i];
  if (head?.joint !== 'and') return null;
  const mention = spoken(input, head);
  const nested = heads.slice(1, i).some(({ joint }) => joint === 'preposition');
  return mention && (!nested || isPerson(input, mention)) ? mention : null;
}

function isPerson({ doc }: SpeakerInput, { entity }: Located): boolean {
  return doc.entities[entity]?.type === 'PERSON';
}
