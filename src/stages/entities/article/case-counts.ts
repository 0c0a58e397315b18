/** How the article writes its words: what is a name in one place may be a common word in another. */
import type { SegmentLayer } from '../../../model/document.ts';
import { Case } from '../words/case.ts';
import { hashOf, termOf } from '../words/term.ts';
import { Is } from '../words/word-bits.ts';
import { type CaseCounts, type Count, SentenceCase, type TokenFacts } from './token-facts.ts';

interface Words extends Pick<TokenFacts, 'keys' | 'bits' | 'cases' | 'opens' | 'styles'> {
  /** Of the keys, parallel to `tokens`. */
  readonly hashes: Int32Array;
}

export function countCases(doc: SegmentLayer, words: Words): CaseCounts {
  const { keys, cases, hashes, styles } = words;
  const counts = new Map<string, Count>();
  const capitals = capitalsOf(doc, words);
  const mask = capitals.length - 1;
  for (const [s, { firstToken, endToken }] of doc.sentences.entries()) {
    if (styles[s] !== SentenceCase.prose) continue;
    for (let i = firstToken; i < endToken; i++) {
      if (capitals[(hashes[i] ?? 0) & mask] !== 1 || !isTelling(words, i)) continue;
      const count = countOf(counts, keys[i] ?? '');
      if (cases[i] === Case.lower) count.lower++;
      else count.upper++;
    }
  }
  return counts;
}

function countOf(counts: Map<string, Count>, key: string): Count {
  let count = counts.get(key);
  if (!count) {
    count = { upper: 0, lower: 0 };
    counts.set(key, count);
  }
  return count;
}

/**
 * A bit for each hash that a word with a capital has, so that of the words in lower case, which are most, few need be
 * looked up. Where a part of the word is the name ("ex-Federal"), that part is asked for.
 */
function capitalsOf({ tokens }: SegmentLayer, { keys, bits, cases, hashes }: Words): Uint8Array {
  const capitals = new Uint8Array(1 << (32 - Math.clz32(tokens.length)));
  const mask = capitals.length - 1;
  for (let i = 0; i < tokens.length; i++) {
    if (!mayBeName(cases[i] ?? 0, bits[i] ?? 0)) continue;
    capitals[(hashes[i] ?? 0) & mask] = 1;
    const token = tokens[i];
    const key = keys[i] ?? '';
    if (!token || !key.includes('-')) continue;
    const { prefix, suffix } = termOf(token.word);
    if (prefix || suffix) capitals[hashOf(key.slice(prefix, key.length - suffix)) & mask] = 1;
  }
  return capitals;
}

/** A capital, or a figure that is a name; function words are none. */
function mayBeName(written: number, bits: number): boolean {
  if (written === Case.lower || bits & Is.function) return false;
  return written !== Case.none || (bits & Is.known) > 0;
}

/** Whether the case of the token says how the word is written. Function words are half of all tokens, and no names. */
function isTelling({ bits, cases, opens }: Words, i: number): boolean {
  if (cases[i] === Case.none || (bits[i] ?? 0) & Is.function) return false;
  return opens[i] !== 1 || cases[i] === Case.lower;
}
