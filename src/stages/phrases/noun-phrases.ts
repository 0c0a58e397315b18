import { COMPARED, MEASURES, STANDS_ALONE } from '../../lang/en/phrase-words.ts';
import type { SegmentLayer, TagLayer, TextLayer } from '../../model/document.ts';
import { lowerAt } from '../../model/phrase-lookup.ts';
import type { NounPhrase } from '../../model/phrases.ts';
import type { Penn } from '../../model/tags.ts';
import { memoPerWord } from '../../model/word.ts';

type TaggedText = TextLayer & SegmentLayer & TagLayer;

/*
 * Tags are told apart by comparing them, not by sets: this is asked for all tokens, and a search in a set takes several
 * times as long.
 */

const CAPITAL_N = 0x4e;
const CAPITAL_J = 0x4a;

/** NN, NNS, NNP, NNPS, and what is printed as it stands. */
function isNoun(tag: Penn): boolean {
  return tag.charCodeAt(0) === CAPITAL_N || tag === 'FW' || tag === 'ADD';
}

/** JJ, JJR, JJS. */
function isAdjective(tag: Penn): boolean {
  return tag.charCodeAt(0) === CAPITAL_J;
}

function isInner(tag: Penn): boolean {
  return tag === 'VBG' || tag === 'VBN' || tag === 'AFX' || tag === 'SYM';
}

function isOpener(tag: Penn): boolean {
  return tag === 'DT' || tag === 'PRP$' || tag === 'PDT' || tag === 'WP$';
}

/** All noun phrases, in order; one pass. Tokens of verb groups (`verbAt` >= 0) belong to none. */
export function nounPhrases(doc: TaggedText, verbAt: Int32Array): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  const nounless: Stretch = { from: 0, end: 0 };
  for (const { firstToken, endToken } of doc.sentences) {
    let i = firstToken;
    while (i < endToken) {
      const phrase = phraseFrom(doc, verbAt, nounless, i, endToken);
      if (phrase) phrases.push(phrase);
      i = phrase ? phrase.end : i + 1;
    }
  }
  return phrases;
}

/** Tokens that would go on with a phrase and among which no noun stands: whoever begins within them gets to their end. */
interface Stretch {
  from: number;
  end: number;
}

function phraseFrom(
  doc: TaggedText,
  verbAt: Int32Array,
  nounless: Stretch,
  first: number,
  limit: number,
): NounPhrase | undefined {
  const tag = doc.tags[first];
  if (tag === 'PRP' || tag === 'EX') return { first, end: first + 1, head: first };
  const measured = afterMeasure(doc, first);
  let [i, head] = [measured, -1];
  while (i < limit && verbAt[i] === -1 && belongs(doc, i, first, head)) {
    if (isNoun(doc.tags[i] ?? 'PUNCT')) head = i;
    // "the the the …" is walked through once.
    i = head < 0 && i >= nounless.from && i < nounless.end ? nounless.end : i + 1;
  }
  if (i === measured) return undefined;
  if (head < 0) [nounless.from, nounless.end] = [measured, i];
  return head < 0 ? headless(doc, first, i) : { first, end: lastOf(doc, head, i), head };
}

/** Whether the token at `i` goes on with the phrase that began at `first`, whose last noun so far is at `head`. */
function belongs(doc: TaggedText, i: number, first: number, head: number): boolean {
  const tag = doc.tags[i] ?? 'PUNCT';
  if (isNoun(tag) || tag === 'CD') return true;
  if (tag === 'POS') return head >= 0;
  const before = i > 0 ? doc.tags[i - 1] : undefined;
  if (isOpener(tag)) return i <= first || before === 'PDT' || before === 'DT';
  if (isAdjective(tag)) return head < 0 || before === 'POS' || continuesName(doc, i);
  return isInner(tag) || (isDegree(tag) && i > first && leadsOn(doc, i));
}

function isDegree(tag: Penn): boolean {
  return tag === 'RB' || tag === 'RBS' || tag === 'RBR';
}

/** An adverb within a phrase stands before an adjective: "the most harmful information". */
function leadsOn(doc: TaggedText, i: number): boolean {
  const next = doc.tags[i + 1];
  return next === 'JJ' || next === 'VBG' || next === 'VBN';
}

const COUNTED = new Set<Penn>(['CD', 'DT']);

const measures = memoPerWord(({ lower }) => MEASURES.has(lower) || COMPARED.has(lower));

/** Where the number stands after words that measure it: "more than 1 million", "nearly every"; else `i`. */
function afterMeasure(doc: TaggedText, i: number): number {
  const token = doc.tokens[i];
  if (!token || !measures(token.word)) return i;
  const word = token.lower;
  if (MEASURES.has(word) && doc.tags[i] !== 'IN' && COUNTED.has(doc.tags[i + 1] ?? 'PUNCT')) return i + 1;
  if (MEASURES.has(word) && doc.tags[i + 1] === 'CD') return i + 1;
  const second = lowerAt(doc, i + 1);
  if (
    COMPARED.has(word) &&
    (second === 'than' || second === 'least' || second === 'most' || second === 'to') &&
    doc.tags[i + 2] === 'CD'
  )
    return i + 2;
  return i;
}

/** "Democratic" within a run of capitals. */
function continuesName(doc: TaggedText, i: number): boolean {
  const next = doc.tags[i + 1];
  return next !== undefined && isNoun(next);
}

/** A number or possessive right after the head goes with it: "Boeing 747", "the president's". */
function lastOf(doc: TaggedText, head: number, end: number): number {
  let last = head + 1;
  while (last < end && (doc.tags[last] === 'CD' || doc.tags[last] === 'POS')) last++;
  return last;
}

/** "some", "many", "the latter", "56": a phrase without a noun. */
function headless(doc: TaggedText, first: number, end: number): NounPhrase | undefined {
  const last = end - 1;
  const tag = doc.tags[last];
  if (tag === 'CD' || STANDS_ALONE.has(lowerAt(doc, last))) return { first, end, head: last };
  return end - first > 1 && isOpener(doc.tags[first] ?? 'PUNCT') && tag !== 'DT'
    ? { first, end, head: last }
    : undefined;
}
