import { pronounOf, RELATIVE_PRONOUNS } from '../../lang/en/pronouns.ts';
import { NOUN_KINDS, PEOPLE_NOUNS, TEXT_NOUNS, WRITTEN_NOUNS } from '../../lang/en/role-nouns.ts';
import type { Attribution, Quoted } from '../../model/document.ts';
import type { SourceKind } from '../../model/schema.ts';
import { headsOf } from './heads.ts';
import { mentionAt, type SpeakerInput } from './input.ts';
import type { Opinion } from './opinion.ts';

/**
 * What a source is, by its head and by whether somebody of the text was found behind it: "the mayor" is a description
 * where the text names him, else unnamed.
 */
export function sourceKindOf(input: SpeakerInput, { source }: Attribution, opinion: Opinion | null): SourceKind {
  if (!source) return 'none';
  const { doc } = input;
  const [head] = headsOf(input, source);
  const token = head && doc.tokens[head.token];
  if (!head || !token) return 'unnamed';
  if (pronounOf(token) || RELATIVE_PRONOUNS.has(token.lower)) return 'pronoun';
  const lemma = doc.lemmas[head.token] ?? token.lower;
  if (TEXT_NOUNS.has(lemma) || WRITTEN_NOUNS.has(lemma)) return 'document';
  if (opinion && opinion.entities.length > 0) return mentionAt(input, token)?.kind === 'name' ? 'name' : 'description';
  return isCollective(doc, head.token, lemma) ? 'collective' : 'unnamed';
}

/** "officials", "voters", "the committee". */
function isCollective({ tags }: Quoted, token: number, lemma: string): boolean {
  const tag = tags[token];
  return tag === 'NNS' || tag === 'NNPS' || PEOPLE_NOUNS.has(lemma) || NOUN_KINDS.get(lemma)?.[0] === 'group';
}
