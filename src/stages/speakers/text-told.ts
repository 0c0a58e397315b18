/** Whose text "the poll" is: that of the one author whom the article has told for such a text before. */
import { INDEFINITE_ARTICLES } from '../../lang/en/function-words.ts';
import { ISSUING_VERBS, POLL_NOUNS, WRITTEN_NOUNS } from '../../lang/en/role-nouns.ts';
import { SPEECH_VERBS } from '../../lang/en/speech-verbs.ts';
import { lowerAt, nounPhraseAt, verbAt } from '../../model/phrase-lookup.ts';
import { type Head, mentionAt, type SpeakerInput } from './input.ts';

/** Noun phrases that are looked back over at most. */
const REACH = 400;

/**
 * The author of a text that "the" alone points back to. Null where the last such text came in without an author ("another
 * poll"), or the article has told of two authors.
 *
 * @param authorOf who wrote a text, as the words around it tell
 */
export function authorTold(input: SpeakerInput, head: Head, authorOf: (text: Head) => number | null): number | null {
  const { lemmas, phrases } = input.doc;
  const noun = nounOf(lemmas[head.token]);
  if (noun === null || !pointsBack(input, head)) return null;
  let found: number | null = null;
  const last = (phrases.phraseAt[head.token] ?? 0) - 1;
  for (let p = last; p >= 0 && p > last - REACH; p--) {
    const phrase = phrases.nounPhrases[p];
    if (!phrase || nounOf(lemmas[phrase.head]) !== noun) continue;
    const author =
      authorOf({ first: phrase.first, token: phrase.head, joint: 'none' }) ??
      issuerOf(input, phrase.first, phrase.head);
    if (author === null && found === null && comesIn(input, phrase.first)) return null;
    if (author !== null && found !== null && author !== found) return null;
    found ??= author;
  }
  return found;
}

/** "The guild issued a statement", "the guild said in a statement": who did. */
function issuerOf(input: SpeakerInput, first: number, head: number): number | null {
  const { doc } = input;
  if (doc.tags[head] !== 'NN') return null;
  const isIn = lowerAt(doc, first - 1) === 'in';
  const verb = verbAt(doc, isIn ? first - 2 : first - 1);
  if (!verb || verb.passive || verb.negated || verb.end !== (isIn ? first - 1 : first)) return null;
  if (isIn ? !SPEECH_VERBS.has(verb.lemma) : !ISSUING_VERBS.has(verb.lemma)) return null;
  const subject = nounPhraseAt(doc, verb.first - 1);
  return subject?.end === verb.first ? authorAt(input, subject.end - 1) : null;
}

/** Persons and groups write; "U.S. documents" only say where from. */
export function authorAt(input: SpeakerInput, i: number): number | null {
  const mention = mentionAt(input, i);
  const type = mention ? input.doc.entities[mention.entity]?.type : undefined;
  return mention && (type === 'PERSON' || type === 'ORG') ? mention.entity : null;
}

/** The noun by which texts are told apart; null for what is no text. */
function nounOf(lemma: string | undefined): string | null {
  if (lemma === undefined || !WRITTEN_NOUNS.has(lemma)) return null;
  return POLL_NOUNS.has(lemma) ? 'poll' : lemma;
}

/** "the poll", with nothing that tells which. */
function pointsBack({ doc }: SpeakerInput, { first, token }: Head): boolean {
  return token === first + 1 && lowerAt(doc, first) === 'the' && doc.tags[token] === 'NN';
}

/** "a poll", "another poll". */
function comesIn({ doc }: SpeakerInput, first: number): boolean {
  const lower = lowerAt(doc, first);
  return INDEFINITE_ARTICLES.has(lower) || lower === 'another';
}
