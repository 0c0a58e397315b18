import { startAt } from '../../../model/phrase-lookup.ts';
/** Names of the user's lexicon where they stand in the text. */

import type { Phrased } from '../../../model/document.ts';
import { foldForm, type Lexicon, type LexiconEntity, type LexiconForms } from '../../../model/lexicon.ts';

/** A name of the lexicon over the tokens `[first, end)`. */
export interface Listed {
  readonly first: number;
  readonly end: number;
  readonly entity: LexiconEntity;
}

/**
 * The longest name of the lexicon at each token, from left to right. Matched as it stands but for apostrophes, hyphens
 * and white space; a look-up costs what the name is long, however many names there are.
 */
export function listedNames(doc: Phrased, { forms }: Lexicon): Listed[] {
  const found: Listed[] = [];
  if (forms.next.size === 0) return found;
  for (let i = 0; i < doc.tokens.length; i++) {
    const listed = longestAt(doc, i, forms);
    if (!listed) continue;
    found.push(listed);
    i = listed.end - 1;
  }
  return found;
}

const WORD = /[\p{L}\p{M}\p{N}]+/uy;
/** Longest stretch of marks and blanks between two words of a name. */
const GAP = 6;

function longestAt(doc: Phrased, first: number, forms: LexiconForms): Listed | null {
  const start = startAt(doc, first);
  let best: Listed | null = null;
  let at = start;
  let node = step(doc.text, at, forms);
  while (node) {
    at = node.end;
    best = endingAt(doc, first, at, node.forms) ?? best;
    node = step(doc.text, nextWord(doc.text, at), node.forms);
  }
  return best;
}

/** One word further into the lexicon's forms; null where none of them goes on so. */
function step(text: string, at: number, forms: LexiconForms): { forms: LexiconForms; end: number } | null {
  const end = wordEnd(text, at);
  const next = end > at ? forms.next.get(text.slice(at, end)) : undefined;
  return next ? { forms: next, end } : null;
}

/** Where the letters and digits end that begin there. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  if (!(text.charCodeAt(end) >= 0x80)) return end;
  WORD.lastIndex = at;
  return at + (WORD.exec(text)?.[0].length ?? 0);
}

function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < GAP && !isWordCharacter(text, at)) at++;
  return at;
}

/** The form that ends with the word that ends there, if the text has its marks too. */
function endingAt({ tokens, text }: Phrased, first: number, wordsEnd: number, forms: LexiconForms): Listed | null {
  for (const { form, entity } of forms.ends) {
    const end = formEnd(text, tokens[first]?.start ?? 0, wordsEnd, form);
    const endToken = end === null ? null : tokenEnd(tokens, first, end);
    if (endToken !== null) return { first, end: endToken, entity };
  }
  return null;
}

/** End of the form in the text, its closing marks included ("Inc."); null where the text has other marks. */
function formEnd(text: string, start: number, wordsEnd: number, form: string): number | null {
  const closing = /[^\p{L}\p{M}\p{N}]*$/u.exec(form)?.[0].length ?? 0;
  const end = wordsEnd + closing;
  return foldForm(text.slice(start, end)) === form ? end : null;
}

/** The token that ends there; null where the end lies within one. */
function tokenEnd(tokens: Phrased['tokens'], first: number, end: number): number | null {
  let i = first;
  while (i < tokens.length && (tokens[i]?.end ?? 0) < end) i++;
  return tokens[i]?.end === end ? i + 1 : null;
}

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isPlainLetter(code) || (code >= 0x80 && /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? ''));
}
