/**
 * Who in a source speaks: "Norwegian opposition leader Mary Tolmer" → Tolmer; "Ann Varden, vice president of LEK"
 * → Varden; "the spokesman of the ministry" → the spokesman; "Ann Tolmer and her brother" → both.
 */
import { JOINS_SPEAKERS } from '../../lang/en/clause-words.ts';
import { POST_NOMINALS } from '../../lang/en/names/people.ts';
import type { Quoted } from '../../model/document.ts';
import { lowerAt, nounPhraseAt } from '../../model/phrase-lookup.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';
import { type Head, mentionAt, type SpeakerInput } from './input.ts';

const MAX_TOKENS = 60;

/** The heads of a source's noun phrases in order of the text; found once, as nearly every rule asks for them. */
export function headsOf(input: SpeakerInput, source: Span): readonly Head[] {
  const known = input.heads.get(source);
  if (known) return known;
  const found = headsIn(input, source);
  input.heads.set(source, found);
  return found;
}

function headsIn(input: SpeakerInput, source: Span): readonly Head[] {
  const { doc } = input;
  const heads: Head[] = [];
  const from = firstEndingAfter(doc.tokens, source.start);
  let joint: Head['joint'] = 'none';
  for (let at = from; at < from + MAX_TOKENS && (doc.tokens[at]?.start ?? Infinity) < source.end; ) {
    const end = phraseEnd(input, at, source.end);
    if (end > at) {
      heads.push({ first: at, token: lastWord(input, at, end), joint });
      at = end;
      joint = 'none';
    } else {
      joint = jointAt(doc, at, joint);
      at++;
    }
  }
  return heads;
}

/** Token after the noun phrase, with the names and phrases right after it, that begins here; `at` itself where none does. */
function phraseEnd(input: SpeakerInput, at: number, limit: number): number {
  const { doc } = input;
  let end = at;
  while ((doc.tokens[end]?.start ?? Infinity) < limit && isInside(input, end)) end++;
  while (end > at && doc.tags[end - 1] === 'POS') end--;
  return end;
}

/** Whether a token belongs to a name or to a noun phrase; "and" outside a name joins two heads. */
function isInside(input: SpeakerInput, i: number): boolean {
  const { doc } = input;
  const token = doc.tokens[i];
  if (!token) return false;
  if (mentionAt(input, i)?.kind === 'name') return true;
  if (JOINS_SPEAKERS.has(token.lower)) return false;
  if (nounPhraseAt(doc, i) !== undefined) return true;
  // In a source an adjective without a noun stands for one, a headline's "Varnian General", but "officials loyal to" is none.
  return doc.classes[i] === 'ADJ' && token.text !== token.lower;
}

/** The last word of a phrase but for degrees and the like after a name: "Rob Varden MP"; "the MP" is one. */
function lastWord(input: SpeakerInput, first: number, end: number): number {
  const { tokens } = input.doc;
  let last = end - 1;
  while (last > first && POST_NOMINALS.has(tokens[last]?.lower ?? '') && /^\p{Lu}/u.test(tokens[last]?.text ?? ''))
    last--;
  return last === end - 1 || isPersonsName(input, last) ? last : end - 1;
}

function isPersonsName(input: SpeakerInput, i: number): boolean {
  const mention = mentionAt(input, i);
  return mention?.kind === 'name' && input.doc.entities[mention.entity]?.type === 'PERSON';
}

function jointAt(doc: Quoted, at: number, before: Head['joint']): Head['joint'] {
  const lower = lowerAt(doc, at);
  if (JOINS_SPEAKERS.has(lower)) return 'and';
  if (lower === ',' || lower === '(' || lower === '—' || lower === '–') return 'comma';
  return doc.classes[at] === 'ADP' || doc.classes[at] === 'VERB' || doc.classes[at] === 'PRON' ? 'preposition' : before;
}
