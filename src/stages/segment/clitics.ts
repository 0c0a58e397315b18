import { CLITICS, ELISIONS } from '../../lang/en/elisions.ts';
import { union, without } from '../../lang/en/word-set.ts';
import { APOSTROPHE, BLANK, DIGIT, isWordAt, kindAt } from './chars.ts';

/** The "t" of "n't" is another question. */
const APART = without(CLITICS, ['t']);
/** Some that may also begin a quotation. */
const SHORTENED = union(ELISIONS, ['cause', 'round']);

/** End of the clitic whose apostrophe stands at `at` ("’s", "'ll"), or 0 where there is none. */
export function cliticEnd(text: string, at: number): number {
  for (let end = at + 2; end <= at + 3; end++) {
    if (!isWordAt(text, end)) return APART.has(text.slice(at + 1, end).toLowerCase()) ? end : 0;
  }
  return 0;
}

/** Whether the apostrophe at `at` is the one of "n't", which ends its word. */
export function isNegation(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1) | 0x20, text.charCodeAt(at + 1) | 0x20];
  return before === 0x6e && after === 0x74 && !isWordAt(text, at + 2);
}

/** End of a word that begins with an apostrophe for what is left out ("'em", "’80s"), or 0. */
export function elisionEnd(text: string, at: number): number {
  if (kindAt(text, at + 1) === DIGIT) return decadeEnd(text, at);
  for (let end = at + 2; end <= at + 6; end++) {
    if (isWordAt(text, end)) continue;
    const word = text.slice(at + 1, end).toLowerCase();
    if (!SHORTENED.has(word)) return 0;
    return word === 'n' && kindAt(text, end) === APOSTROPHE ? end + 1 : end;
  }
  return 0;
}

function decadeEnd(text: string, at: number): number {
  const end = at + 3;
  if (kindAt(text, at + 2) !== DIGIT) return 0;
  if (text.charAt(end) === 's' && !isWordAt(text, end + 1)) return end + 1;
  return isWordAt(text, end) ? 0 : end;
}

/** Whether something that a clitic can lean on ends at `at`: a word or a closing mark. */
export function leansOn(text: string, at: number): boolean {
  return at > 0 && kindAt(text, at - 1) !== BLANK && !'([{“‘—–-'.includes(text.charAt(at - 1));
}
