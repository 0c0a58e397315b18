import { FUNCTION_WORDS } from '../../lang/en/function-words.ts';
import { PARTICLES } from '../../lang/en/names/people.ts';
import { FOREIGN_WORDS } from '../../lang/foreign.ts';
import type { Accounted, Segmented, SegmentLayer, Token } from '../../model/document.ts';
import { withStage } from '../../model/layers.ts';
import { memoPerWord, type Word } from '../../model/word.ts';

/** What a token speaks for, as bits: English, a word at all, one in small letters, part of names, the end of a sentence, other languages. */
const ENGLISH = 1;
const WORD = 2;
const SMALL = 4;
const PARTICLE = 8;
const END = 16;
const COMMA = 32;
const FIRST_FOREIGN = 64;

const evidenceOf = memoPerWord(({ text, lower }: Word): number => {
  if (!/^\p{L}/u.test(text)) return text === ',' ? COMMA : /^[.?!]/u.test(text) ? END : 0;
  let bits = WORD | (/^\p{Ll}/u.test(text) ? SMALL : 0);
  if (FUNCTION_WORDS.has(lower)) bits |= ENGLISH;
  if (PARTICLES.has(lower)) bits |= PARTICLE;
  FOREIGN_WORDS.forEach((list, i) => {
    if (list.has(lower)) bits |= FIRST_FOREIGN << i;
  });
  return bits;
});

/**
 * What tells a language: so many different small words of it, as one alone may be anything ("UN", "Dan"); so many of them
 * that are in no name ("de", "la", "van").
 */
const LEAST = { kinds: 3, solid: 2, share: 0.1 };
/** So many times must another language's small words outnumber those of English. A text that is half English is English. */
const AHEAD = 2;
/**
 * A text of so many words in small letters, most of all its words, in several sentences and no endless series has small
 * words of English, if it is English.
 */
const UNKNOWN = { words: 30, most: 0.6, sentences: 3, commas: 0.2, share: 0.08 };

/** Whether a text is plainly not English, by its small words and letters; one that is too short to tell is. */
export function isForeign(doc: Segmented): boolean {
  return hasOtherLetters(doc.text) || speaksOtherwise(doc);
}

/** What the words of a text speak for. */
interface Counts {
  words: number;
  small: number;
  english: number;
  /** Marks that end sentences. */
  ends: number;
  commas: number;
  /** Small words by language, those of them that are in no name, and the different ones. */
  readonly hits: number[];
  readonly solid: number[];
  readonly kinds: readonly Set<string>[];
}

function speaksOtherwise({ tokens }: SegmentLayer): boolean {
  const { words, small, english, ends, commas, hits, solid, kinds } = countsOf(tokens);
  const told = hits.some((count, language) => {
    const enough = (kinds[language]?.size ?? 0) >= LEAST.kinds && (solid[language] ?? 0) >= LEAST.solid;
    return enough && count >= words * LEAST.share && count > english * AHEAD;
  });
  const isRunning =
    small >= UNKNOWN.words &&
    small >= words * UNKNOWN.most &&
    ends >= UNKNOWN.sentences &&
    commas < small * UNKNOWN.commas;
  return told || (isRunning && english < small * UNKNOWN.share);
}

function countsOf(tokens: readonly Token[]): Counts {
  const none = FOREIGN_WORDS.map(() => 0);
  const kinds = none.map(() => new Set<string>());
  const counts: Counts = { words: 0, small: 0, english: 0, ends: 0, commas: 0, hits: [...none], solid: none, kinds };
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i] as Token;
    const bits = evidenceOf(word);
    if (bits & WORD) counts.words++;
    if (bits & SMALL) counts.small++;
    if (bits & ENGLISH) counts.english++;
    if (bits & END) counts.ends++;
    if (bits & COMMA) counts.commas++;
    if (bits >= FIRST_FOREIGN && !(bits & PARTICLE && isInName(tokens, i))) addForeign(counts, word.lower, bits);
  }
  return counts;
}

function addForeign({ hits, solid, kinds }: Counts, lower: string, bits: number): void {
  for (let language = 0; language < hits.length; language++) {
    if ((bits & (FIRST_FOREIGN << language)) === 0) continue;
    hits[language] = (hits[language] ?? 0) + 1;
    kinds[language]?.add(lower);
    if ((bits & PARTICLE) === 0) solid[language] = (solid[language] ?? 0) + 1;
  }
}

/** Whether a particle stands before a name: "de Gaulle", "van der Berg". */
function isInName(tokens: readonly Token[], i: number): boolean {
  let next = i + 1;
  while (next < i + 3 && PARTICLES.has(tokens[next]?.lower ?? '')) next++;
  return /^\p{Lu}\p{Ll}/u.test(tokens[next]?.text ?? '');
}

/** So many letters of other alphabets, and more of them than of ours. */
const LEAST_LETTERS = 10;

function hasOtherLetters(text: string): boolean {
  if (!/[\u0370-\u1dff\u2c80-\ua6ff\ua800-\ufaff]/u.test(text)) return false;
  let [latin, other] = [0, 0];
  for (const [letter] of text.matchAll(/\p{L}/gu)) {
    if (/\p{Script=Latin}/u.test(letter)) latin++;
    else other++;
  }
  return other >= LEAST_LETTERS && other > latin;
}

const MESSAGE = 'this text is not English: nothing is claimed of it';

/** A document of which nothing is claimed but its sentences. */
export function unclaimed(doc: Segmented): Accounted {
  const [start, end] = [doc.sentences[0]?.start ?? 0, doc.sentences.at(-1)?.end ?? 0];
  const none = new Int32Array(0);
  return withStage(doc, {
    stage: 'accounted',
    boilerplate: [],
    diagnostics: [{ code: 'not-english', start, end, message: MESSAGE }],
    tags: [],
    classes: [],
    lemmas: [],
    phrases: {
      verbs: [],
      nounPhrases: [],
      verbAt: none,
      phraseAt: none,
      sentenceAt: none,
      quotationAt: none,
      titles: new Uint8Array(0),
    },
    names: [],
    entities: [],
    attributions: [],
    speakers: [],
    utterances: [],
    claims: [],
  } as const);
}
