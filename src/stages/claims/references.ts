import { PRONOUNS, THIRD_PERSON } from '../../lang/en/claims.ts';
import { POSSESSIVE_DETERMINERS } from '../../lang/en/function-words.ts';
import { FIRST_PERSON, NOT_A_PERSON, REPLACEABLE } from '../../lang/en/pronouns.ts';
import type { Entity, EntityLayer } from '../../model/document.ts';
import { mentionsIn } from '../../model/mentions.ts';
import { lowerAt } from '../../model/phrase-lookup.ts';
import type { ClaimInput, StatementTokens } from './sentence.ts';

/** How a piece is worded. */
export interface Wording {
  /** Entities that the sentence names before the piece. */
  readonly alreadyNamed: readonly number[];
  /** Whether it stands in quotation marks. */
  readonly spoken: boolean;
}

/**
 * What stands in place of a token: names for the pronouns that are resolved, third-person verbs after an "I" that
 * became a name. An entity is named once; a later third-person pronoun stays as it is, since the name is there. It is left where "it is"
 * is spoken, since that points at anything.
 */
export function replacements(
  doc: ClaimInput & EntityLayer,
  piece: StatementTokens,
  { alreadyNamed, spoken }: Wording,
): ReadonlyMap<number, string> {
  const changes = new Map<number, string>();
  const named = new Set(alreadyNamed);
  for (const [at, i] of piece.entries()) {
    for (const entity of namesStartingHere(doc, piece, at)) named.add(entity);
    const index = spoken && isExpletive(doc, i) ? -1 : pronounAt(doc, i);
    const entity = doc.entities[index];
    const lower = lowerAt(doc, i);
    if (!entity || (named.has(index) && !FIRST_PERSON.has(lower))) continue;
    changes.set(i, standIn(doc, piece, at, entity, named.has(index)));
    named.add(index);
    const verb = lower === 'i' ? agreement(doc, piece, at) : null;
    if (verb) changes.set(...verb);
  }
  return changes;
}

/** The name, or a pronoun of the third person where the name is there already. */
function standIn(
  doc: ClaimInput & EntityLayer,
  piece: StatementTokens,
  at: number,
  entity: Entity,
  named: boolean,
): string {
  const lower = lowerAt(doc, piece[at] ?? -1);
  const owns = POSSESSIVE_DETERMINERS.has(lower) && OWNED.has(doc.classes[piece[at + 1] ?? -1] ?? '');
  if (!named || (entity.gender !== 'male' && entity.gender !== 'female')) {
    return owns ? `${entity.name}${apostrophe(doc.text)}s` : entity.name;
  }
  const [subject, object, possessive] = PRONOUNS[entity.gender];
  if (owns) return possessive;
  return lower === 'me' ? object : subject;
}

/** What may follow a possessive; "her" before anything else is an object. */
const OWNED = new Set<string>(['NOUN', 'PROPN', 'ADJ', 'NUM', 'ADV', 'VERB']);

/** Index of the entity that the pronoun at a token stands for, -1 where it is none, unresolved, or would read wrong. */
function pronounAt(doc: ClaimInput & EntityLayer, i: number): number {
  const token = doc.tokens[i];
  if (!token || !REPLACEABLE.has(token.lower)) return -1;
  const mention = mentionsIn(doc, token).find(({ kind }) => kind === 'pronoun');
  const entity = mention && doc.entities[mention.entity];
  return entity && fits(entity, token.lower) ? mention.entity : -1;
}

/** Entities whose name begins with this token, so that no pronoun after it need be replaced. */
function namesStartingHere(doc: ClaimInput & EntityLayer, piece: StatementTokens, at: number): number[] {
  const first = doc.tokens[piece[at] ?? -1];
  const last = doc.tokens[piece.at(-1) ?? -1];
  if (!first || !last || !/^\p{Lu}/u.test(first.text)) return [];
  return mentionsIn(doc, { start: first.start, end: Math.min(last.end, first.start + 200) })
    .filter(({ kind, start }) => kind === 'name' && start === first.start)
    .map(({ entity }) => entity);
}

function isExpletive(doc: ClaimInput, i: number): boolean {
  return doc.tokens[i]?.lower === 'it' && doc.lemmas[i + 1] === 'be';
}

/** A person is never "we" nor "it"; the word then stands for a group that has no name here. */
function fits(entity: Entity, pronoun: string): boolean {
  return entity.type !== 'PERSON' || !NOT_A_PERSON.has(pronoun);
}

/** "I am" becomes "NAME is": the verb after the pronoun, adverbs passed over, with its new form. */
function agreement(doc: ClaimInput, piece: StatementTokens, at: number): [number, string] | null {
  const i = piece.slice(at + 1, at + 4).find((next) => doc.classes[next] !== 'ADV');
  const lower = doc.tokens[i ?? -1]?.lower;
  if (i === undefined || lower === undefined) return null;
  if (lower.startsWith("'")) return [i, ` ${THIRD_PERSON.get(lower) ?? lower}`];
  return doc.tags[i] === 'VBP' ? [i, THIRD_PERSON.get(lower) ?? thirdPerson(lower)] : null;
}

/** "warn" to "warns". */
export function thirdPerson(verb: string): string {
  if (/(?:[sxzo]|ch|sh)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function apostrophe(text: string): string {
  return text.includes('’') ? '’' : "'";
}
