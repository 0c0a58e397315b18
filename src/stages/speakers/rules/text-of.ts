import { PLATFORMS } from '../../../lang/en/outlets.ts';
import { AUTHORED, COMPILED_NOUNS, FILED_NOUNS, PUBLISHED_NOUNS, WRITTEN_NOUNS } from '../../../lang/en/role-nouns.ts';
import type { Quoted } from '../../../model/document.ts';
import { lowerAt, nounPhraseAt } from '../../../model/phrase-lookup.ts';
import { headsOf } from '../heads.ts';
import { type Head, mentionAt, type SpeakerInput, type SpeakerRule } from '../input.ts';
import { spokenBy } from '../opinion.ts';
import { authorAt, authorTold } from '../text-told.ts';

/** "a LEK letter", "the ministry's statement", "a statement from Tolmer": who wrote it speaks in it. */
export const textOf: SpeakerRule = {
  id: 'text-of',
  about:
    'The source is a text with its author: "a LEK letter", "a statement issued by the ministry", "the letter" of them.',
  judge(input, { source }) {
    if (!source) return null;
    const [head, next] = headsOf(input, source);
    if (!head || !isText(input, head)) return null;
    const author = authorOf(input, head, next) ?? authorTold(input, head, (text) => authorOf(input, text, undefined));
    return author === null ? null : spokenBy([author]);
  },
};

/** A noun for a text, or for what somebody has worked out, that is no part of a name. */
function isText(input: SpeakerInput, { token: head }: Head): boolean {
  const lemma = input.doc.lemmas[head] ?? '';
  if (!WRITTEN_NOUNS.has(lemma) && !COMPILED_NOUNS.has(lemma)) return false;
  return mentionAt(input, head)?.kind !== 'name';
}

/** Who wrote a text, as the words around it tell; null where they do not. */
function authorOf(input: SpeakerInput, head: Head, next: Head | undefined): number | null {
  const after = next && leadsToAuthor(input, head, next) ? next : phraseAfter(input, head);
  const author = after && leadsToAuthor(input, head, after) ? authorAt(input, after.token) : null;
  return author ?? inside(input, head);
}

/** The author in the phrase itself, "the ministry's letter"; where a text is posted nobody has written it, "a Facebook post". */
function inside(input: SpeakerInput, { first, token }: Head): number | null {
  const { lemmas, tags } = input.doc;
  // "LEK results" are those of its trade, "LEK figures" may be people.
  if (COMPILED_NOUNS.has(lemmas[token] ?? '') && tags[token] !== 'NN') return null;
  // "its FEC reports": those of the owner, who is not told here.
  if (tags[first] === 'PRP$') return null;
  // "FEC filings" lie with it; "Tolmer's filing" is his.
  const isFiled = FILED_NOUNS.has(lemmas[token] ?? '');
  for (let i = token - 1; i >= first; i--) {
    if (isFiled && tags[i + 1] !== 'POS') continue;
    const author = PLATFORMS.has(lowerAt(input.doc, i)) ? null : authorAt(input, i);
    if (author !== null) return author;
  }
  return null;
}

/** What an author is joined to a text by, at most: ", conducted by". */
const MOST_BETWEEN = 3;

/** The noun phrase after "by" or "from" that stands right after a text, be it in the source or not. */
function phraseAfter({ doc }: SpeakerInput, { token }: Head): Head | undefined {
  const end = textEnd(doc, token);
  for (let i = end; i < end + MOST_BETWEEN; i++) {
    const link = lowerAt(doc, i);
    if (link !== 'by' && link !== 'from') continue;
    const phrase = nounPhraseAt(doc, i + 1);
    return phrase?.first === i + 1 ? { first: i + 1, token: phrase.end - 1, joint: 'preposition' } : undefined;
  }
  return undefined;
}

/** Where a text ends with what it is of: "an average of recent polls". */
function textEnd(doc: Quoted, token: number): number {
  const of = lowerAt(doc, token + 1) === 'of' ? nounPhraseAt(doc, token + 2) : undefined;
  return of && of.first === token + 2 ? of.end : token + 1;
}

/** "by", "from", "issued by" and no other word between the text and the one who may have written it; "in" a publication. */
function leadsToAuthor({ doc }: SpeakerInput, { token }: Head, next: Head): boolean {
  const link = lowerAt(doc, next.first - 1);
  const end = textEnd(doc, token);
  const from = lowerAt(doc, end) === ',' ? end + 1 : end;
  const between = next.first - 1 - from;
  if (link === 'in') return next.first === token + 2 && PUBLISHED_NOUNS.has(doc.lemmas[token] ?? '');
  if (link !== 'by' && link !== 'from') return false;
  return (between === 0 && from === end) || (between === 1 && AUTHORED.has(lowerAt(doc, from)));
}
