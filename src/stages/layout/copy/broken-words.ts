import { WORDS } from '../../../lang/en/packed/words.ts';
import { ENDS_NO_LINE } from '../../../lang/en/small-words.ts';
import type { Edit } from '../../../model/origin.ts';

const BREAK = /(?<![\p{L}\p{N}'’-])([\p{L}\p{N}'’-]{0,40}\p{L})[-‐]\n[ \t]*(\p{L}{1,40})/gu;

/** Words that end a compound's first part and are broken there more often than anywhere else. */
const FIRST_PARTS = new Set([
  'self',
  'well',
  'non',
  'ex',
  'vice',
  'so',
  'half',
  'mid',
  'all',
  'cross',
  'semi',
  'quasi',
]);

let words: ReadonlySet<string> | undefined;

/** Common words; made at the first word that is broken. */
function isWord(word: string): boolean {
  words ??= new Set(WORDS.split('|').map((entry) => entry.slice(0, entry.indexOf('='))));
  return words.has(word);
}

/**
 * Words broken at a line's end: one word again, "gov-" + "ernment", with its hyphen where it is a compound,
 * "well-" + "known".
 */
export function brokenWordEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  let own: ReadonlySet<string> | undefined;
  for (const { index, 0: whole, 1: first = '', 2: second = '' } of text.matchAll(BREAK)) {
    // "pre- and post-war": two words, the hyphen is the first one's.
    if (ENDS_NO_LINE.has(second.toLowerCase())) continue;
    own ??= new Set(text.toLowerCase().match(/\p{L}+(?:[-‐]\p{L}+)*/gu));
    const end = index + whole.length - second.length;
    const hyphen = index + first.length;
    const start = isCompound(first.toLowerCase(), second, own) ? hyphen + 1 : hyphen;
    edits.push({ start, end, by: '' });
  }
  return edits;
}

function isCompound(before: string, second: string, own: ReadonlySet<string>): boolean {
  const after = second.toLowerCase();
  const first = before.slice(before.lastIndexOf('-') + 1);
  if (own.has(first + after)) return false;
  if (own.has(`${first}-${after}`) || after !== second) return true;
  if (isWord(first + after)) return false;
  return FIRST_PARTS.has(first) || (first.length > 2 && after.length > 2 && isWord(first) && isWord(after));
}
