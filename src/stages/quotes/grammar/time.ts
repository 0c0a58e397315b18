import type { Parsed } from '../../../model/document.ts';
import { lowerAt, nounPhraseAt, tagAt } from '../../../model/phrase-lookup.ts';

/** Days and months: time words also where they are tagged as names. */
const DAYS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon. tues. wed. thurs. fri. sat. sun. january
  february march april may june july august september october november december jan. feb. aug. sept. oct.
  nov. dec.`.split(/\s+/u),
);
const TIME_WORDS = new Set(
  `today yesterday tomorrow tonight week month year day morning afternoon evening night weekend weeks
  months years days hours minutes hour minute noon midnight summer winter spring fall decade decades
  moment a.m. p.m. am pm`.split(/\s+/u),
);
const ADVERBS = new Set(
  `later earlier recently now then again previously once ago repeatedly also afterward afterwards simply
  bluntly flatly publicly privately separately however too early late on-air online today yesterday
  tonight instead therefore first aloud`.split(/\s+/u),
);
const PREPOSITIONS = new Set('on in at by since during before after late early'.split(' '));

/** Whether a token names a day, month or part of the day. */
export function isTimeWord(doc: Parsed, i: number): boolean {
  const form = lowerAt(doc, i);
  const tag = tagAt(doc, i);
  if (DAYS.has(form)) return tag.startsWith('N');
  return TIME_WORDS.has(form) && !(tag === 'NNP' && form !== 'a.m.' && form !== 'p.m.') && tag !== 'MD';
}

/** First token behind an expression of time that begins at `i` ("Tuesday", "on Monday night", "last week"), or `i`. */
export function afterTime(doc: Parsed, i: number): number {
  let from = i;
  while (isAdverb(doc, from)) from++;
  const start = PREPOSITIONS.has(lowerAt(doc, from)) ? from + 1 : from;
  const phrase = nounPhraseAt(doc, start);
  if (phrase && phrase.first <= start && isTimeWord(doc, phrase.head)) return afterTime(doc, phrase.end);
  if (phrase && isTimeWord(doc, start)) return afterDay(doc, start, phrase.end);
  return from;
}

/** An adverb that goes with the verb before it rather than with what follows. */
function isAdverb(doc: Parsed, i: number): boolean {
  if (ADVERBS.has(lowerAt(doc, i))) return true;
  if (tagAt(doc, i) !== 'RB') return false;
  const next = lowerAt(doc, i + 1);
  return next === 'that' || next === ',' || next === ':' || next === '.';
}

/** "Monday" of a phrase that runs on into a name: "said Monday Tolmer …". */
function afterDay(doc: Parsed, start: number, end: number): number {
  let i = start;
  while (i < end && (isTimeWord(doc, i) || tagAt(doc, i) === 'CD')) i++;
  return i;
}

/** Last token before an expression of time that ends before `i` ("Tolmer on Tuesday | said"), exclusive end. */
export function beforeTime(doc: Parsed, i: number): number {
  const phrase = nounPhraseAt(doc, i - 1);
  if (!phrase || !isTimeWord(doc, i - 1)) return i;
  let first = i;
  while (
    first > phrase.first &&
    (isTimeWord(doc, first - 1) || /^(?:last|this|next|late|early|the|a|earlier)$|^\d/u.test(lowerAt(doc, first - 1)))
  )
    first--;
  const before = lowerAt(doc, first - 1);
  return PREPOSITIONS.has(before) ? first - 1 : first;
}
