import { FUNCTION_WORDS } from '../../lang/en/function-words.ts';
import { BEFORE_TITLES, INSCRIBED } from '../../lang/en/inscriptions.ts';
import { NAME_WORDS } from '../../lang/en/packed/name-words.ts';
import { SMALL_IN_TITLES } from '../../lang/en/small-words.ts';
import type { Claimed, Diagnostic, Quotation } from '../../model/document.ts';
import { LETTER_OR_DIGIT } from '../../model/letters.ts';
import { lowerAt, sentenceAround } from '../../model/phrase-lookup.ts';
import { firstEndingAfter, overlaps, type Span, slice } from '../../model/span.ts';
import { refusedIn } from './corrections.ts';
import { saidIn, shareSaid } from './said.ts';

/** Quotations of fewer words are terms more often than sayings. */
const LEAST_WORDS = 5;
/** A quotation of which less is in quotes is lost. */
const LEAST_SAID = 0.5;

const MESSAGE = 'this quotation is in no quote: nobody was found who said it';

/** A diagnostic for each quotation that wants a speaker and has none; over several paragraphs it is one. */
export function unattributed(doc: Claimed): Diagnostic[] {
  if (doc.quotations.length === 0) return [];
  const said = saidIn(doc);
  const refused = refusedIn(doc);
  const found: Diagnostic[] = [];
  let goesOn = false;
  doc.quotations.forEach((quotation, index) => {
    if (quotation.depth > 0) return;
    const { start, end } = quotation;
    const isLost =
      !refused(quotation) &&
      isUnsaid(shareSaid(said, quotation.inner), quotation) &&
      wantsSpeaker(doc, quotation, index);
    const last = found.at(-1);
    if (isLost && goesOn && quotation.continues && last) found[found.length - 1] = { ...last, end };
    else if (isLost) found.push({ code: 'unattributed-quote', start, end, message: MESSAGE });
    goesOn = isLost;
  });
  return found;
}

/** One that is never closed ends nobody knows where: a part of it is enough. */
function isUnsaid(share: number, { closed, continues }: Quotation): boolean {
  return closed || continues ? share < LEAST_SAID : share === 0;
}

function wantsSpeaker(doc: Claimed, quotation: Quotation, index: number): boolean {
  const words = slice(doc.text, quotation.inner)
    .split(/\s+/u)
    .filter((word) => LETTER_OR_DIGIT.test(word));
  if (words.length < LEAST_WORDS || doc.phrases.titles[index] !== 0) return false;
  return !inBoilerplate(doc, quotation) && !isTitle(words) && !isInscription(doc, quotation);
}

function inBoilerplate({ boilerplate }: Claimed, span: Span): boolean {
  const next = boilerplate[firstEndingAfter(boilerplate, span.start)];
  return next !== undefined && overlaps(next, span);
}

/** Whether words are written as a title is: all with capitals but the small ones, and several. */
function isTitle(words: readonly string[]): boolean {
  const bare = words.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  const capitals = bare.filter((word) => /^\p{Lu}/u.test(word) && word !== 'I').length;
  const fits = (word: string, i: number): boolean => {
    if (/^[\p{Lu}\p{N}]/u.test(word)) return true;
    const lower = word.toLowerCase();
    return i > 0 && i < bare.length - 1 && (SMALL_IN_TITLES.has(lower) || FUNCTION_WORDS.has(lower));
  };
  return capitals * 2 >= bare.length && capitals > 2 && /\p{Ll}/u.test(bare.join('')) && bare.every(fits);
}

/** "Film", "song". */
const WORK_NOUNS = new Set(NAME_WORDS.work.split('|'));
/** So near stands what the words are written on. */
const NEAR = { before: 7, after: 5 };

/** "A sign reading “…”", "titled “…”", "“…,” read the banner". */
function isInscription(doc: Claimed, { start, end }: Quotation): boolean {
  const opening = firstEndingAfter(doc.tokens, start);
  const after = firstEndingAfter(doc.tokens, end);
  const before = lowerAt(doc, opening - 1);
  if (BEFORE_TITLES.has(before) || WORK_NOUNS.has(before)) return true;
  const sentence = sentenceAround(doc, opening);
  for (let i = Math.max(sentence.first, opening - NEAR.before); i < opening; i++) {
    if (INSCRIBED.has(lowerAt(doc, i))) return true;
  }
  for (let i = after; i < Math.min(after + NEAR.after, sentence.end); i++) {
    if (INSCRIBED.has(lowerAt(doc, i))) return true;
  }
  return false;
}
