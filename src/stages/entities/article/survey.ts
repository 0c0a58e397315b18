/** What the name rules look up of every token and sentence, made once per document. */
import type { Phrased, Sentence } from '../../../model/document.ts';
import { Noun, nounsAt } from '../../../model/given-words.ts';
import type { Lexicon } from '../../../model/lexicon.ts';
import { Case } from '../words/case.ts';
import { termOf } from '../words/term.ts';
import { Is } from '../words/word-bits.ts';
import { countCases } from './case-counts.ts';
import { addFamilyNames } from './family-names.ts';
import { SentenceCase, type TokenFacts } from './token-facts.ts';

/** Looks every token up once. */
export function survey(doc: Phrased, { words }: Pick<Lexicon, 'words'>): TokenFacts {
  const { tokens, sentences } = doc;
  const bits = new Int32Array(tokens.length);
  const cases = new Uint8Array(tokens.length);
  const hashes = new Int32Array(tokens.length);
  // One longer, as what stands after the last token would open too.
  const opens = new Uint8Array(tokens.length + 1);
  const keys: string[] = new Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const term = termOf(token.word);
    keys[i] = term.key;
    bits[i] = term.bits;
    cases[i] = term.written;
    hashes[i] = term.hash;
    if (term.opener) opens[i + 1] = 1;
  }
  addGiven(doc, words, bits);
  addFamilyNames({ bits, cases, keys, tags: doc.tags });
  const { sentenceOf, styles } = inSentences(doc, bits, cases, opens);
  return {
    text: doc.text,
    date: doc.date ?? null,
    tokens,
    sentences,
    paragraphs: doc.paragraphs,
    quotations: doc.quotations,
    tags: doc.tags,
    classes: doc.classes,
    phrases: doc.phrases,
    bits,
    cases,
    keys,
    sentenceOf,
    opens,
    styles,
    counts: countCases(doc, { keys, bits, cases, opens, styles, hashes }),
    read: new Map(),
  };
}

/** What is to be said of each sentence; marks its first token as one that opens. */
function inSentences(
  { tokens, sentences }: Phrased,
  bits: Int32Array,
  cases: Uint8Array,
  opens: Uint8Array,
): Pick<TokenFacts, 'sentenceOf' | 'styles'> {
  const sentenceOf = new Int32Array(tokens.length);
  const styles = new Uint8Array(sentences.length);
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s];
    if (!sentence) continue;
    const { firstToken, endToken } = sentence;
    styles[s] = styleOf(sentence, bits, cases, tokens[endToken - 1]?.text === '.');
    sentenceOf.fill(s, firstToken, endToken);
    opens[firstToken] = 1;
    if (tokens[firstToken]?.text === '-' && firstToken + 1 < endToken) opens[firstToken + 1] = 1;
  }
  return { sentenceOf, styles };
}

/** What the words of the lexicon are to the name rules. */
function addGiven({ tokens, tags }: Phrased, words: Lexicon['words'], bits: Int32Array): void {
  const add = (i: number, more: number): void => {
    bits[i] = (bits[i] ?? 0) | more;
  };
  nounsAt(tokens, words)?.forEach((noun, i) => {
    if (noun) add(i, noun & Noun.role ? Is.title | Is.role : Is.title);
  });
  if (words.verbForms.size === 0) return;
  tokens.forEach(({ lower }, i) => {
    if (words.verbForms.has(lower) && tags[i]?.startsWith('V')) add(i, Is.humanVerb);
  });
}

/** Tokens of a headline at most; longer, it is a sentence with many names. */
const LONGEST_HEADLINE = 18;

/** Whether case says anything: in capitals throughout it does not, in a headline it says little. */
function styleOf(sentence: Sentence, bits: Int32Array, cases: Uint8Array, hasStop: boolean): number {
  const { firstToken, endToken } = sentence;
  let lower = 0;
  let upper = 0;
  let mixed = 0;
  for (let i = firstToken; i < endToken; i++) {
    const written = cases[i];
    if (written === Case.upper) upper++;
    else if (written === Case.none || (bits[i] ?? 0) & Is.function) continue;
    else if (written === Case.lower) lower++;
    else mixed++;
  }
  if (upper >= 2 && upper > 2 * (mixed + lower)) return SentenceCase.upper;
  const isShort = endToken - firstToken <= LONGEST_HEADLINE;
  // Few headlines have a full stop: with one, a word in lower case shows that this is prose, however many names it has.
  const most = hasStop ? 0 : 0.2 * (mixed + upper);
  const isTitle = isShort && lower <= most && plainCapitals(sentence, bits, cases) >= 2;
  return isTitle ? SentenceCase.title : SentenceCase.prose;
}

/** How many common words that are no names besides have a capital that their place does not give them. */
function plainCapitals({ firstToken, endToken }: Sentence, bits: Int32Array, cases: Uint8Array): number {
  let count = 0;
  for (let i = firstToken + 1; i < endToken; i++) {
    const bit = bits[i] ?? 0;
    const plain = bit & Is.common && !(bit & (Is.function | Is.firstName | Is.known));
    if (plain && (cases[i] === Case.initial || cases[i] === Case.inner)) count++;
  }
  return count;
}
