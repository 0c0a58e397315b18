import { WRITTEN_NOUNS } from '../../../lang/en/role-nouns.ts';
import { headsOf } from '../heads.ts';
import { mentionAt, type SpeakerInput, type SpeakerRule } from '../input.ts';
import { spokenBy } from '../opinion.ts';

/** "a LEK letter", "the ministry's statement", "a statement from Tolmer": who wrote it speaks in it. */
export const textOf: SpeakerRule = {
  id: 'text-of',
  about: 'The source is a text with its author: "a LEK letter", "a statement by the ministry".',
  judge(input, { source }) {
    if (!source) return null;
    const [head, next] = headsOf(input, source);
    if (!head || !WRITTEN_NOUNS.has(input.doc.lemmas[head.token] ?? '')) return null;
    for (let i = head.token - 1; i >= head.first; i--) {
      const author = authorAt(input, i);
      if (author !== null) return spokenBy([author]);
    }
    const link = input.doc.tokens[(next?.first ?? 0) - 1]?.lower;
    const after = next && (link === 'by' || link === 'from') ? authorAt(input, next.token) : null;
    return after === null ? null : spokenBy([after]);
  },
};

/** Persons and groups write; "U.S. documents" only say where from. */
function authorAt(input: SpeakerInput, i: number): number | null {
  const token = input.doc.tokens[i];
  const mention = token ? mentionAt(input, token) : null;
  const type = mention ? input.doc.entities[mention.entity]?.type : undefined;
  return mention && (type === 'PERSON' || type === 'ORG') ? mention.entity : null;
}
