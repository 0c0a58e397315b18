import { CLITICS, ELISIONS } from '../../../lang/en/elisions.ts';
import { DIGIT, isWordAt, kindAt } from '../chars.ts';
import { isApostrophe, isLow } from './glyphs.ts';
import type { Mark } from './marks.ts';

/**
 * What a mark does where it stands. `weak` opens, but more likely is an apostrophe; `maybe` closes unless a surer
 * mark follows ("‘the Saudis’ plan’"); `orphan` closes what was never opened; `none` is no quotation mark.
 */
export type Facing = 'open' | 'weak' | 'close' | 'maybe' | 'orphan' | 'none';

/** Where a mark stands in its paragraph. */
export type Edge = 'start' | 'end' | 'within';

const opensAfter = ({ left }: Mark): boolean => left === 'gap' || left === 'dash' || left === 'bracket';
const closesBefore = ({ right }: Mark): boolean => right === 'gap' || right === 'stop' || right === 'dash';

/**
 * Which way a double mark faces. The character itself decides unless its surroundings say the contrary and the
 * contrary makes sense: “so“, ”so”.
 *
 * @param open - whether a double mark is open
 * @param edge - whether it is the first or the last character of its paragraph
 */
export function faceDouble(mark: Mark, text: string, open: boolean, edge: Edge): Facing {
  if (isInch(text, mark, open)) return 'none';
  if (wayOfDouble(mark, text, open, edge) === 'open') return 'open';
  return open ? 'close' : 'orphan';
}

function wayOfDouble(mark: Mark, text: string, open: boolean, edge: Edge): 'open' | 'close' {
  const { faces } = mark.glyph;
  const opens = opensAfter(mark) && !closesBefore(mark);
  const closes = !opensAfter(mark) && closesBefore(mark);
  if (faces === 'open') {
    const reversed = open && (closes || edge === 'end') && !isLow(text.charCodeAt(mark.start));
    return reversed ? 'close' : 'open';
  }
  if (faces === 'close') return !open && (opens || edge === 'start') ? 'open' : 'close';
  if (opens) return 'open';
  return closes || open ? 'close' : 'open';
}

/** 5'10" always; 6" where no quotation waits for its end. */
function isInch(text: string, { start, glyph }: Mark, open: boolean): boolean {
  if (glyph.faces === 'open' || kindAt(text, start - 1) !== DIGIT) return false;
  if (!open && glyph.faces === 'both') return true;
  const feet = kindAt(text, start - 2) === DIGIT ? start - 3 : start - 2;
  return isApostrophe(text.charCodeAt(feet)) && kindAt(text, feet - 1) === DIGIT;
}

/**
 * Which way a single mark faces, apostrophes told apart.
 *
 * @param open - whether a single mark is the innermost one that is open
 */
export function faceSingle(mark: Mark, text: string, open: boolean): Facing {
  if (mark.left === 'word' && mark.right === 'word') return 'none';
  if (mark.glyph.faces === 'open') return faceOpening(mark, text, open);
  if (closesBefore(mark)) {
    if (!open || closesLater(mark, text)) return 'none';
    return isPossessive(mark, text) ? 'maybe' : 'close';
  }
  if (opensAfter(mark)) return faceLeading(mark, text);
  return open && mark.left === 'stop' ? 'close' : 'none';
}

/** "'It is the players',' she said": the mark after the comma closes. */
function closesLater(mark: Mark, text: string): boolean {
  return mark.left === 'word' && /^[,.!?]['’](?!\p{L})/u.test(text.slice(mark.end, mark.end + 3));
}

/** ‘ ‚ ‛ ‹ and the grave accent. */
function faceOpening(mark: Mark, text: string, open: boolean): Facing {
  const code = text.charCodeAt(mark.start);
  if (open && mark.left !== 'gap' && closesBefore(mark) && !isLow(code)) return 'close';
  if (!opensAfter(mark)) return 'none';
  if (code === 0x60 && mark.right !== 'word') return 'none';
  if (isElision(text, mark.end)) return 'none';
  return isYear(text, mark.end) ? 'weak' : 'open';
}

/** ' and ’ before a word: '90s, ’em, or an opening mark. */
function faceLeading(mark: Mark, text: string): Facing {
  if (isElision(text, mark.end) || CLITICS.has(wordAt(text, mark.end))) return 'none';
  return isYear(text, mark.end) || mark.glyph.faces === 'close' ? 'weak' : 'open';
}

/** '16, of the year 2016. */
function isYear(text: string, at: number): boolean {
  const digits = kindAt(text, at) === DIGIT && kindAt(text, at + 1) === DIGIT;
  return digits && !isWordAt(text, at + 2);
}

const LONGEST_ELISION = 6;

function isElision(text: string, at: number): boolean {
  const word = wordAt(text, at);
  return ELISIONS.has(word) || /^\d0s$/u.test(word);
}

/** The word that begins at `at`, in lower case, or the beginning of one that is too long for an elision. */
function wordAt(text: string, at: number): string {
  let end = at;
  while (end - at <= LONGEST_ELISION && isWordAt(text, end)) end++;
  return text.slice(at, end).toLowerCase();
}

/** "the Saudis’ plan", "runnin’ up". */
function isPossessive(mark: Mark, text: string): boolean {
  if (mark.left !== 'word' || mark.right !== 'gap' || !isWordAt(text, mark.end + 1)) return false;
  return /[sxz]$|in$/iu.test(text.slice(mark.start - 2, mark.start));
}
