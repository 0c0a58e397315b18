/** Words for holding one wording against another: case, typography and marks of the page do not matter. */
import { BEFORE_NOT, WRITTEN_SHORT } from '../lang/en/short-forms.ts';
import { CHARACTER_REFERENCE, characterOf } from './character-references.ts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/gu;
/** Within a compound, and where a word is broken at a line's end, in a message perhaps behind the mark of a quoted line. */
const HYPHEN = /(?<=\p{L})-(?:\r?\n[> \t]*)?(?=\p{L})/gu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*|'(?:s|m|re|ve|ll|d)(?![\p{L}\p{M}\p{N}])/gu;
const PLAIN = /^[\p{ASCII}’]*$/u;

/**
 * The words of a stretch of text as they are read, in lower case: a word that is broken at a line's end is one, a
 * character reference its character, short forms ("don't", "I'm") are the words that they stand for; a compound is one
 * word without its hyphens.
 */
export function wordsAsRead(text: string): string[] {
  const found: string[] = [];
  return pushPlain(found, text) ? found : wordsOfAny(text);
}

/** The same for all that is written anywhere. */
function wordsOfAny(text: string): string[] {
  const found: string[] = [];
  for (const [run] of asRead(text).matchAll(WORD)) pushParts(found, run);
  return found;
}

function asRead(text: string): string {
  let read = text.includes('&') ? text.replace(CHARACTER_REFERENCE, characterOf) : text;
  if (!PLAIN.test(read))
    read = read.normalize('NFKC').replace(INVISIBLE, '').replace(/[‘`ʼ]/gu, "'").replace(/‐/gu, '-');
  read = read.replaceAll('’', "'");
  return (read.includes('-') ? read.replace(HYPHEN, '') : read).toLowerCase();
}

/** What a character is to words; what is other is left to the patterns. */
const MARK = 0;
const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const HYPHEN_MARK = 4;
const OTHER = 5;
const KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/iu.test(character)) return LETTER;
  if (/\d/u.test(character)) return DIGIT;
  if (character === "'") return APOSTROPHE;
  if (character === '-') return HYPHEN_MARK;
  return character === '&' || character === '`' ? OTHER : MARK;
});
/** “ ” – — … */
const PLAIN_MARKS: readonly number[] = [0x201c, 0x201d, 0x2013, 0x2014, 0x2026];

function kindAt(text: string, i: number): number {
  if (i >= text.length) return MARK;
  const code = text.charCodeAt(i);
  if (code < 0x80) return KINDS[code] as number;
  if (code === 0x2019 || code === 0x2018) return APOSTROPHE;
  return PLAIN_MARKS.includes(code) ? MARK : OTHER;
}

/**
 * Adds the words of a text of plain letters, figures and marks, as nearly all are, character by character: this is asked
 * for each claim, and patterns over Unicode take several times as long. False where it holds anything else.
 */
function pushPlain(found: string[], text: string): boolean {
  const lower = text.toLowerCase();
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === OTHER) return false;
    if (kind === LETTER || kind === DIGIT) at = pushRun(found, text, lower, at);
    else if (kind === APOSTROPHE) at = pushShort(found, text, lower, at);
    else at++;
    if (at < 0) return false;
  }
  return true;
}

/** Adds the word that begins at an offset; gives where it ends, -1 where it may go on behind a line's end. */
function pushRun(found: string[], text: string, lower: string, first: number): number {
  let end = first + 1;
  let isPlain = true;
  for (let step = stepAt(text, end); step !== 0; step = stepAt(text, end)) {
    if (step < 0) return -1;
    isPlain &&= step === 1;
    end += step;
  }
  const run = lower.slice(first, end);
  if (isPlain && run !== 'cannot') found.push(run);
  else pushParts(found, run.replaceAll('-', '').replace(/[’‘]/gu, "'"));
  return end;
}

/** By how many characters a word goes on at an offset: 0 where it ends, -1 where it may go on behind a line's end. */
function stepAt(text: string, at: number): number {
  const kind = kindAt(text, at);
  if (isWordKind(kind)) return 1;
  if (kind === APOSTROPHE) return isWordKind(kindAt(text, at + 1)) ? 2 : 0;
  if (kind !== HYPHEN_MARK || kindAt(text, at - 1) !== LETTER) return 0;
  if (isLineEnd(text, at + 1)) return -1;
  return kindAt(text, at + 1) === LETTER ? 2 : 0;
}

/** Adds what an apostrophe without a word before it is short for, if anything; gives where to go on, -1 as above. */
function pushShort(found: string[], text: string, lower: string, apostrophe: number): number {
  let end = apostrophe + 1;
  while (isWordKind(kindAt(text, end))) end++;
  const letters = lower.slice(apostrophe + 1, end);
  if (!SHORT.has(letters)) return apostrophe + 1;
  const kind = kindAt(text, end);
  if (kind === HYPHEN_MARK || kind === OTHER) return -1;
  pushParts(found, `'${letters}`);
  return end;
}

const SHORT: ReadonlySet<string> = new Set(['s', 'm', 're', 've', 'll', 'd']);

function isWordKind(kind: number): boolean {
  return kind === LETTER || kind === DIGIT;
}

function isLineEnd(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code === 0x0a || code === 0x0d;
}

/** A run of letters with its short forms taken apart: "wouldn't've". */
function pushParts(found: string[], run: string): void {
  if (run === 'cannot') {
    found.push('can', 'not');
    return;
  }
  if (run.endsWith("n't")) {
    const stem = run.slice(0, -3);
    if (stem !== '') found.push(BEFORE_NOT.get(stem) ?? withoutApostrophes(stem));
    found.push('not');
    return;
  }
  const at = run.lastIndexOf("'");
  const short = at < 0 ? undefined : WRITTEN_SHORT.get(run.slice(at));
  if (short === undefined) {
    found.push(withoutApostrophes(run));
    return;
  }
  if (at > 0) pushParts(found, run.slice(0, at));
  found.push(short);
}

function withoutApostrophes(word: string): string {
  return word.includes("'") ? word.replaceAll("'", '') : word;
}
