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
