import { INDEFINITE_ARTICLES, QUANTIFIERS } from '../../../lang/en/function-words.ts';
import { union } from '../../../lang/en/word-set.ts';
import type { Entity, Quoted } from '../../../model/document.ts';
import { isValueType } from '../../../model/entity-types.ts';
import { type Head, headsOf } from '../heads.ts';
import { type Located, mentionAt, type SpeakerInput, type SpeakerRule } from '../input.ts';
import { spokenBy } from '../opinion.ts';

/** "Mary Tolmer, vice president of LEK", "the group", "Ann Tolmer and Rob Varden", "its leader, Ann Tolmer". */
export const namedSource: SpeakerRule = {
  id: 'named-source',
  about: 'The head of the source is a name, or a noun phrase that stands for a name; several where "and" joins them.',
  judge(input, { source }) {
    if (!source) return null;
    const heads = headsOf(input, source);
    const first = leading(input, heads);
    if (!first) return null;
    const found = [first.mention.entity];
    for (let i = first.index + 1; i < heads.length; i++) {
      const other = heads[i] && joined(input, heads, i);
      if (other && !found.includes(other.entity)) found.push(other.entity);
    }
    return spokenBy(found);
  },
};

interface Leading {
  readonly index: number;
  readonly mention: Located;
}

/** The first head, or the name in apposition to it. */
function leading(input: SpeakerInput, heads: readonly Head[]): Leading | null {
  const mention = spoken(input, heads[0]);
  if (mention) return { index: 0, mention };
  for (let index = 1; index < heads.length; index++) {
    const head = heads[index];
    const other = spoken(input, head);
    if (head?.joint === 'comma' && other?.kind === 'name' && isPerson(input, other)) return { index, mention: other };
    if (head?.joint === 'and') return other ? { index, mention: other } : null;
  }
  return null;
}

/** Pronouns are another rule's work. */
function spoken(input: SpeakerInput, head: Head | undefined): Located | null {
  const token = head && input.doc.tokens[head.token];
  const mention = token ? mentionAt(input, token) : null;
  const entity = mention ? input.doc.entities[mention.entity] : undefined;
  if (!head || !mention || mention.kind === 'pronoun' || !canSpeak(entity)) return null;
  return entity?.type === 'NORP' && isSome(input.doc, head) ? null : mention;
}

/** "some Democrats", "a Varnian": not the party, not the people. */
function isSome({ tokens, tags }: Quoted, { first, token }: Head): boolean {
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
