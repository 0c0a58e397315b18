/** Quotation marks and dashes as tokens, and bullets. Pairing marks is the segmenter's work, which knows them by their code points. */

/** Marks that open a quotation wherever they stand. */
export const OPENING_MARKS: ReadonlySet<string> = new Set(['“', '‘', '„', '‟', '«', '‹', '``']);
/** Marks that open or close by their place; a raised comma is an apostrophe too. */
export const EITHER_MARKS: ReadonlySet<string> = new Set(['"', "''", "'", '’', '”']);
/** All quotation marks. */
export const QUOTATION_MARKS: ReadonlySet<string> = new Set([...OPENING_MARKS, ...EITHER_MARKS, '»', '›']);

/** Dashes that part words; a hyphen does where it stands alone. */
export const DASHES: ReadonlySet<string> = new Set(['—', '–', '―', '--', '-']);

/** Marks of the items of a list, as they stand in a class of a pattern. */
export const BULLETS = '•‣◦⁃∙·●○▪■►*';

const OPENING = /^(?:''|``|["“”„‟«»‘‹'])/u;
const CLOSING = /(?:''|["”“»«’›'])$/u;

/** Which characters close what a mark opens. */
const CLOSES: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '”“'],
  ['‟', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ['‹', '›'],
  ['"', '"'],
  ["'", "'"],
  ['``', "''"],
  ["''", "''"],
]);

/** What each mark closes must be looked for among these alone: all first characters of marks that open or close. */
const BEGINS_MARK: ReadonlySet<number> = new Set([...CLOSES].flat().flatMap((marks) => [...marks].map(codeOf)));

/** For a mark that closes, those that it may be the partner of. */
const OPENERS: ReadonlyMap<string, readonly string[]> = new Map(
  [...CLOSES.values()].flatMap((closers) => [closers, ...closers]).map((closing) => [closing, openersOf(closing)]),
);

/** The same of a code unit; most are letters of ASCII, and there a table answers. */
function beginsMark(code: number): boolean {
  return code < ASCII.length ? ASCII[code] === 1 : BEGINS_MARK.has(code);
}

const ASCII = Uint8Array.from({ length: 0x80 }, (_, code) => (BEGINS_MARK.has(code) ? 1 : 0));

function codeOf(character: string): number {
  return character.charCodeAt(0);
}

function openersOf(closing: string): string[] {
  return [...CLOSES].filter(([, closers]) => closers === closing || closers.includes(closing)).map(([mark]) => mark);
}

/**
 * One content span's text without the marks that enclose it. A mark at one side only goes too, but not one whose partner
 * stands within: “Blue Harbour” a lie.
 */
export function withoutOuterMarks(text: string): string {
  const opening = OPENING.exec(text)?.[0] ?? '';
  const closing = CLOSING.exec(text)?.[0] ?? '';
  const last = text.length - closing.length;
  const partner = opening === '' ? -1 : partnerAfter(text, opening);
  const opensInside = partner >= 0 && partner < last;
  const first = opensInside ? 0 : opening.length;
  // The closing mark belongs to the opening one, to none, or to a later one, with which it stays.
  const closesInside = closing !== '' && hasPartnerBefore(text, closing, last, opening.length);
  return text.slice(first, closesInside || last < first ? text.length : last);
}

/** Where the mark that opens the text is closed, or -1. */
function partnerAfter(text: string, opening: string): number {
  const closers = CLOSES.get(opening) ?? '';
  let depth = 1;
  for (let i = opening.length; i < text.length; i++) {
    if (pairsWithNone(text, i)) continue;
    const mark = text.startsWith(opening, i) ? opening : (text[i] ?? '');
    const closes = closers.length === opening.length ? text.startsWith(closers, i) : closers.includes(mark);
    if (closes) depth--;
    else if (mark === opening) depth++;
    if (depth === 0) return i;
  }
  return -1;
}

/** Whether the mark that closes the text is opened within it, after its first mark. */
function hasPartnerBefore(text: string, closing: string, last: number, from: number): boolean {
  const openers = OPENERS.get(closing) ?? [];
  let depth = 1;
  for (let i = last - 1; i >= from; i--) {
    if (!beginsMark(text.charCodeAt(i))) continue;
    if (from > 0 ? pairsWithNone(text, i) : isApostrophe(text, i)) continue;
    const opens = openers.some((mark) => text.startsWith(mark, i));
    if (opens) depth--;
    else if (text.startsWith(closing, i)) depth++;
    if (depth === 0) return true;
  }
  return false;
}

/**
 * No mark, an apostrophe, or what reopens a paragraph, which opens and closes nothing: the turn that the first mark
 * opened goes on.
 */
function pairsWithNone(text: string, i: number): boolean {
  return !beginsMark(text.charCodeAt(i)) || isApostrophe(text, i) || reopens(text, i);
}

function reopens(text: string, i: number): boolean {
  return /\n\s*$/u.test(text.slice(Math.max(0, i - 8), i)) && OPENING.test(text.slice(i, i + 2));
}

/** Whether a single mark stands between letters: "don't". */
function isApostrophe(text: string, i: number): boolean {
  const code = text[i];
  if (code !== "'" && code !== '’') return false;
  return /\p{L}/u.test(text[i - 1] ?? '') && /\p{L}/u.test(text[i + 1] ?? '');
}
