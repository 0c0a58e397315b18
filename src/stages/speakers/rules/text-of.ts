import { PLATFORMS } from '../../../lang/en/outlets.ts';
import { AUTHORED, PUBLISHED_NOUNS, WRITTEN_NOUNS } from '../../../lang/en/role-nouns.ts';
import { lowerAt } from '../../../model/phrase-lookup.ts';
import { type Head, headsOf } from '../heads.ts';
import { mentionAt, type SpeakerInput, type SpeakerRule } from '../input.ts';
import { spokenBy } from '../opinion.ts';

/** "a LEK letter", "the ministry's statement", "a statement from Tolmer": who wrote it speaks in it. */
export const textOf: SpeakerRule = {
  id: 'text-of',
  about: 'The source is a text with its author: "a LEK letter", "a statement issued by the ministry".',
  judge(input, { source }) {
    if (!source) return null;
    const [head, next] = headsOf(input, source);
    if (!head || !WRITTEN_NOUNS.has(input.doc.lemmas[head.token] ?? '')) return null;
    const token = input.doc.tokens[head.token];
    if (token && mentionAt(input, token)?.kind === 'name') return null;
    const author =
      (next && leadsToAuthor(input, head, next) ? authorAt(input, next.token) : null) ?? inside(input, head);
    return author === null ? null : spokenBy([author]);
  },
};

/** The author in the phrase itself, "the ministry's letter"; where a text is posted nobody has written it, "a Facebook post". */
function inside(input: SpeakerInput, { first, token }: Head): number | null {
  for (let i = token - 1; i >= first; i--) {
    const author = PLATFORMS.has(lowerAt(input.doc, i)) ? null : authorAt(input, i);
    if (author !== null) return author;
  }
  return null;
}

/** "by", "from", "issued by" and no other word between the text and the one who may have written it; "in" a publication. */
function leadsToAuthor({ doc }: SpeakerInput, { token }: Head, next: Head): boolean {
  const link = lowerAt(doc, next.first - 1);
  const between = next.first - token - 2;
  if (link === 'in') return between === 0 && PUBLISHED_NOUNS.has(doc.lemmas[token] ?? '');
  if (link !== 'by' && link !== 'from') return false;
  return between === 0 || (between === 1 && AUTHORED.has(lowerAt(doc, token + 1)));
}

/** Persons and groups write; "U.S. documents" only say where from. */
function authorAt(input: SpeakerInput, i: number): number | null {
  const token = input.doc.tokens[i];
  const mention = token ? mentionAt(input, token) : null;
  const type = mention ? input.doc.entities[mention.entity]?.type : undefined;
  return mention && (type === 'PERSON' || type === 'ORG') ? mention.entity : null;
}
