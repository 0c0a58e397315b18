import { FUNCTION_WORDS } from '../../lang/en/function-words.ts';
import { NAMING_VERBS } from '../../lang/en/naming-verbs.ts';
import { NAME_WORDS } from '../../lang/en/packed/name-words.ts';
import { TAKES_TITLE } from '../../lang/en/phrase-words.ts';
import { SMALL_IN_TITLES } from '../../lang/en/small-words.ts';
import type { Quotation, SegmentLayer, TagLayer, Token } from '../../model/document.ts';
import { startAt, textAt } from '../../model/phrase-lookup.ts';
import { type Range, Title } from '../../model/phrases.ts';
import { isNickname, wordsWithin } from '../../model/quotations.ts';
import type { Penn } from '../../model/tags.ts';

type TaggedText = SegmentLayer & TagLayer;

/** "film", "song". */
const WORK_NOUNS = new Set(NAME_WORDS.work.split('|'));
/** Figures, which stand in titles as they do anywhere. */
const FIGURE = /^[\d.]+$/u;
const BEFORE_TITLE = new Set<Penn>(['IN', 'TO', 'POS', 'NN', 'NNS', 'NNP', 'NNPS', 'DT', 'PRP$', 'JJ', 'CC', 'CD']);
const LONGEST = 12;
/** Words of the title of a work at most, and tokens around it in which "film", "song" or "album" may stand. */
const WORK = { longest: 8, before: 4, after: 3 };

/**
 * For each quotation whether it is a title and no words that somebody said: `Title.name` where its place takes a name
 * (on “Meet the Press”), `Title.work` where a word for a work stands near it, or where it could be nothing else by its
 * spelling (“The Keeper of Zornik”).
 */
export function titlesOf(doc: TaggedText): Uint8Array {
  const titles = new Uint8Array(doc.quotations.length);
  let i = 0;
  doc.quotations.forEach((quotation, index) => {
    while (i < doc.tokens.length && startAt(doc, i) < quotation.start) i++;
    titles[index] = titleOf(doc, quotation, i);
  });
  return titles;
}

function titleOf(doc: TaggedText, quotation: Quotation, opening: number): number {
  const words = wordsWithin(doc, quotation, opening, LONGEST);
  const length = words.end - words.first;
  if (length < 1 || length > LONGEST) return Title.none;
  if (quotation.closed && isNicknameHere(doc, words, opening)) return Title.name;
  if (!hasTitleCase(doc, words)) return Title.none;
  const inSlot = quotation.closed && opening > 0 && takesTitle(doc, opening - 1);
  if (length <= WORK.longest && isWork(doc, words, inSlot)) return Title.work;
  if (quotation.closed && length > 1 && isNamed(doc, opening - 1, words.end + 1)) return Title.work;
  return inSlot && quotation.depth === 0 ? Title.name : Title.none;
}

/** What ends in a mark of its own can be a short saying too (“Neither of Us.”), but not where a name must stand. */
function isWork(doc: TaggedText, words: Range, inSlot: boolean): boolean {
  if (isAnnounced(doc, words)) return true;
  return hasSmallWord(doc, words) && (inSlot || !/^[,.?!]$/u.test(textAt(doc, words.end)));
}

/** Whether a name may follow the token: “on”, “the show”, “told”, but no comma and no verb of saying. */
function takesTitle({ tokens, tags }: TaggedText, i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  if (lower === 'as' || lower === 'that' || lower === 'like') return false;
  return BEFORE_TITLE.has(tags[i] ?? 'PUNCT') || TAKES_TITLE.has(lower);
}

/** Joris “the Ox” Haddar; known as “the Ox”. */
function isNicknameHere(doc: TaggedText, words: Range, opening: number): boolean {
  if (!isNickname(doc, words)) return false;
  if (doc.tokens[opening - 1]?.lower === 'as') return NAMED_AS.has(doc.tokens[opening - 2]?.lower ?? '');
  const isName = (i: number): boolean => doc.tags[i] === 'NNP' && /^\p{Lu}/u.test(textAt(doc, i));
  return isName(opening - 1) && isName(words.end + 1);
}

/** Before "as" and what somebody is called. */
const NAMED_AS: ReadonlySet<string> = new Set(['known', 'nicknamed']);

/** Whether it stands between a verb of naming and what is said of it: called “Blue Harbour” a lie. */
function isNamed({ tags, lemmas }: TaggedText, before: number, after: number): boolean {
  return NAMING_VERBS.has(lemmas[before] ?? '') && (tags[after] === 'DT' || tags[after] === 'JJ');
}

/** Whether every word but the small ones has a capital, the first and the last one too. */
function hasTitleCase({ tokens }: TaggedText, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (!token || !isTitleWord(token, i > first && i < end - 1)) return false;
  }
  return true;
}

function isTitleWord({ text, lower }: Token, inside: boolean): boolean {
  return (
    /^[\p{Lu}\d]/u.test(text) ||
    (inside && (SMALL_IN_TITLES.has(lower) || FUNCTION_WORDS.has(lower) || FIGURE.test(lower)))
  );
}

/** A small word between capitals is what a headline or a title has, and no name of one part or speech. */
function hasSmallWord({ tokens }: TaggedText, { first, end }: Range): boolean {
  let capitals = 0;
  let small = false;
  for (let i = first; i < end; i++) {
    const text = tokens[i]?.text ?? '';
    if (/^\p{Lu}/u.test(text) && text !== 'I') capitals++;
    else if (/^\p{Ll}/u.test(text)) small = true;
  }
  return small && capitals > 1;
}

function isAnnounced({ tokens }: TaggedText, { first, end }: Range): boolean {
  const isWork = (i: number): boolean => WORK_NOUNS.has(tokens[i]?.lower ?? '');
  for (let i = Math.max(0, first - 1 - WORK.before); i < first; i++) if (isWork(i)) return true;
  for (let i = end; i < end + WORK.after; i++) if (isWork(i)) return true;
  return false;
}
