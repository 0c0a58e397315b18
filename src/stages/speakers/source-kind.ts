/** What a source is: a name, a description of somebody named, a pronoun, somebody unnamed, several people, a text. */
import { QUANTIFIERS } from '../../lang/en/function-words.ts';
import { pronounOf, RELATIVE_PRONOUNS } from '../../lang/en/pronouns.ts';
import { NOUN_KINDS, PEOPLE_NOUNS, TEXT_NOUNS, WRITTEN_NOUNS } from '../../lang/en/role-nouns.ts';
import { union } from '../../lang/en/word-set.ts';
import type { Attribution } from '../../model/document.ts';
import { lowerAt } from '../../model/phrase-lookup.ts';
import type { SourceKind } from '../../model/schema.ts';
import { firstEndingAfter, firstStartingAt, type Span } from '../../model/span.ts';
import { headsOf } from './heads.ts';
import { type Head, mentionAt, type SpeakerInput } from './input.ts';
import type { Opinion } from './opinion.ts';

/**
 * The kind of a source, by its head and by whom a rule found behind it: "the mayor" is a description where the text names
 * him or where it could be several, else unnamed. A name that only stands within the source ("a lawyer for Tolmer") makes it
 * no name; one in apposition ("her lawyer, Ann Tolmer") does.
 */
export function sourceKindOf(
  input: SpeakerInput,
  { source, rule, foundBy = rule }: Attribution,
  opinion: Opinion | null,
): SourceKind {
  if (!source) return 'none';
  if (foundBy === 'layout/turn') return labelKindOf(input, source, opinion?.entities ?? []);
  const first = firstEndingAfter(input.doc.tokens, source.start);
  if (isAlone(input, first, source.end)) return 'pronoun';
  const heads = headsOf(input, source);
  const [head] = heads;
  if (!head) return 'unnamed';
  if (pronounOf(input.doc.tokens[head.token])) return 'pronoun';
  const found = opinion?.entities ?? [];
  const named = heads.filter(({ token }) => isNameOf(input, token, found));
  if (named.some(({ joint }) => joint !== 'preposition')) return 'name';
  if (isText(input, head)) return 'document';
  // "Secretary of State Ann Tolmer".
  if (named.length > 0) return 'name';
  if (found.length > 0 || (opinion?.rivals.length ?? 0) > 1) return 'description';
  return isSeveral(input, head) || heads.some(({ joint }) => joint === 'and') ? 'collective' : 'unnamed';
}

/** A label names who speaks, or is his part or letter: "THE COURT", "A". */
function labelKindOf(input: SpeakerInput, { start, end }: Span, found: readonly number[]): SourceKind {
  if (found.length === 0) return 'unnamed';
  const { mentions } = input;
  for (let at = firstStartingAt(mentions, start); (mentions[at]?.start ?? Infinity) < end; at++) {
    const mention = mentions[at];
    if (mention?.kind === 'name' && found.includes(mention.entity)) return 'name';
  }
  return 'description';
}

/** "who", "that" and "you" that stand alone: "whose book" is a text. */
function isAlone({ doc }: SpeakerInput, first: number, end: number): boolean {
  return doc.tokens[first]?.end === end && ALONE.has(lowerAt(doc, first));
}

const ALONE = union(RELATIVE_PRONOUNS.keys(), ['that', 'this', 'you', 'one']);

/** Whether a head is the name of one of these entities. */
function isNameOf(input: SpeakerInput, head: number, entities: readonly number[]): boolean {
  const mention = mentionAt(input, head);
  return mention?.kind === 'name' && entities.includes(mention.entity);
}

/** "the report", "a post on the net", "footage": what is read or seen; a newspaper is a body and no text. */
function isText({ doc }: SpeakerInput, { token }: Head): boolean {
  const lemma = doc.lemmas[token] ?? '';
  return WRITTEN_NOUNS.has(lemma) || (TEXT_NOUNS.has(lemma) && NOUN_KINDS.get(lemma)?.[0] !== 'publication');
}

/** "officials", "the committee", "most of them", "two of the clerks", "three-fourths". */
function isSeveral({ doc }: SpeakerInput, { token }: Head): boolean {
  const tag = doc.tags[token];
  const lemma = doc.lemmas[token] ?? '';
  if (tag === 'NNS' || tag === 'NNPS' || PEOPLE_NOUNS.has(lemma) || NOUN_KINDS.get(lemma)?.[0] === 'group') return true;
  const lower = lowerAt(doc, token);
  return SEVERAL.has(lower) || (tag === 'CD' && lower !== 'one');
}

const SEVERAL = union(QUANTIFIERS, ['those', 'these', 'others', 'none', 'half', 'two-thirds', 'everyone', 'everybody']);
