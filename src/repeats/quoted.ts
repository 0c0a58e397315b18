/** What of an article is quoted word for word, and where: the stretches that may stand in other articles, too. */
import { bisect } from '../model/bisect.ts';
import type { Range } from '../model/phrases.ts';
import type { Span } from '../model/span.ts';
import { type Word, type Words, wordsOf } from '../verify/words.ts';
import type { RepeatsQuote } from './document.ts';

/** A stretch of words that somebody is quoted with. */
export interface QuotedStretch {
  readonly quote: RepeatsQuote;
  /** The words without marks around them; offsets point into its text alone. */
  readonly words: Words;
  /** Where each word stands in the document; null where that cannot be told, and the whole quote is the place. */
  readonly spans: readonly Span[] | null;
  /** Whether the speaker quotes it in turn, and the document does not tell whom. */
  readonly isOthers: boolean;
}

/** Fewer words in marks within a quotation are a name or a term, and the speaker's own. */
const LEAST_INNER = 5;

/** Marks within the text of a mixed quote; one that nothing closes reaches to the end. */
const MARKED = /“([^“”]+)(?:”|$)|"([^"]+)(?:"|$)|«([^«»]+)(?:»|$)/gu;

/**
 * The stretches of the quotes in their order: direct quotes and turns whole, of mixed ones what stands in marks. What is quoted
 * within a quotation is a stretch of its own, and none of the outer one.
 *
 * @param text of the document, into which its offsets point in UTF-16; undefined where it is not known
 */
export function quotedStretches(quotes: readonly RepeatsQuote[], text: string | undefined): QuotedStretch[] {
  const inner = innerSpans(quotes);
  return quotes.flatMap((quote) => {
    const marked = markedIn(quote);
    if (marked.length === 0) return [];
    const words = wordsOf(quote.text);
    const spans = text === undefined ? null : spansIn(text, quote.content, words);
    const quoted: Quoted = { quote, words, spans };
    const children = inner.get(quote.id);
    const own = marked.map((span) => wordRange(words, span));
    if (children)
      return own.flatMap((range) => without(range, spans ?? [], children)).map((range) => stretchOf(quoted, range));
    const others = innerMarks(quote);
    return [
      ...own.flatMap((range) => without(range, words.words, others)).map((range) => stretchOf(quoted, range)),
      ...others.map((span) => stretchOf(quoted, wordRange(words, span), true)),
    ];
  });
}

/** Where the quotes have others in them that are stretches of their own, by their ids. */
function innerSpans(quotes: readonly RepeatsQuote[]): ReadonlyMap<string, readonly Span[]> {
  const types = new Map(quotes.map(({ id, type }) => [id, type]));
  const inner = new Map<string, Span[]>();
  for (const { parent, type, content } of quotes) {
    const isOwn = type === 'direct' || (type === 'mixed' && types.get(parent ?? '') === 'mixed');
    if (parent == null || !isOwn) continue;
    const own = inner.get(parent);
    if (own) own.push(...content);
    else inner.set(parent, [...content]);
  }
  for (const spans of inner.values()) spans.sort((a, b) => a.start - b.start);
  return inner;
}

interface Quoted {
  readonly quote: RepeatsQuote;
  readonly words: Words;
  readonly spans: readonly Span[] | null;
}

function stretchOf({ quote, words, spans }: Quoted, { first, end }: Range, isOthers = false): QuotedStretch {
  return { quote, words: partOf(words, { first, end }), spans: spans?.slice(first, end) ?? null, isOthers };
}

/** Marks within a quotation, no apostrophes: “They told me ‘go home’.” */
const INNER = /(?<![\p{L}\p{N}])(?:‘[^‘“”]+?’|'[^'“”]+?')(?![\p{L}\p{N}])/gu;

/** What a speaker himself quotes, where it is longer than a few words. */
function innerMarks({ type, text }: RepeatsQuote): Span[] {
  if (type !== 'direct') return [];
  return [...text.matchAll(INNER)]
    .map(({ index, 0: marked }) => ({ start: index, end: index + marked.length, words: marked.split(/\s+/u).length }))
    .filter(({ words }) => words >= LEAST_INNER);
}

/** The stretches of the quote's text that are the speaker's own words. */
function markedIn({ type, text, cue }: RepeatsQuote): Span[] {
  if (type === 'mixed') {
    return [...text.matchAll(MARKED)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  }
  // A turn of a conversation, a block quotation: its cue is the colon, or none.
  const isTurn = type === 'indirect' && (cue == null || cue.text === ':');
  return type === 'direct' || isTurn ? [{ start: 0, end: text.length }] : [];
}

function wordRange({ words }: Words, { start, end }: Span): Range {
  const firstFrom = (offset: number): number => bisect(0, words.length, (i) => (words[i] as Word).start < offset);
  return { first: firstFrom(start), end: firstFrom(end) };
}

/** The words of a range that lie in none of some spans, as ranges; `spans` tells where each word lies. Both come in order. */
function without(range: Range, spans: readonly Span[], inner: readonly Span[]): Range[] {
  if (spans.length === 0 || inner.length === 0) return [range];
  const parts: { first: number; end: number }[] = [];
  let next = 0;
  for (let i = range.first; i < range.end; i++) {
    const { start } = spans[i] as Span;
    while ((inner[next]?.end ?? start + 1) <= start) next++;
    if ((inner[next]?.start ?? start + 1) <= start) continue;
    const last = parts.at(-1);
    if (last?.end === i) last.end = i + 1;
    else parts.push({ first: i, end: i + 1 });
  }
  return parts;
}

/** Where the words before `end` end, with the stop that closes them. */
export function stopBehind({ text, words }: Words, end: number): number {
  const last = words[end - 1]?.end ?? 0;
  return last + (/^[\])]?[.!?…]*/u.exec(text.slice(last, words[end]?.start ?? text.length))?.[0].length ?? 0);
}

/** A range of words as a text of its own, with the stop that closes it. */
function partOf(all: Words, { first, end }: Range): Words {
  const { text, words } = all;
  const from = words[first]?.start ?? 0;
  const start = from - (/[[(]?$/u.exec(text.slice(Math.max(0, from - 1), from))?.[0].length ?? 0);
  const own = words.slice(first, end).map((word) => ({ ...word, start: word.start - start, end: word.end - start }));
  return { text: text.slice(start, stopBehind(all, end)), words: own };
}

/** Where the words of a quote stand in the document: word by word, where its content has as many. */
function spansIn(text: string, content: readonly Span[], { text: own, words }: Words): Span[] | null {
  const [only] = content;
  const at = only && content.length === 1 ? text.slice(only.start, only.end).indexOf(own) : -1;
  if (only && at >= 0)
    return words.map(({ start, end }) => ({ start: only.start + at + start, end: only.start + at + end }));
  const found = content.flatMap(({ start, end }) =>
    wordsOf(text.slice(start, end)).words.map((word: Word) => ({ start: start + word.start, end: start + word.end })),
  );
  return found.length === words.length ? found : null;
}
