/** How a place in a text is told by its words, so that it is found again and nothing else is. */
import { placedIn } from './anchors.ts';
import type { CorrectionData } from './corrections.ts';
import { BLANK_LINE, overlaps, type Span } from './span.ts';

/** The words of a place with as much of what stands around them as it takes. */
export type AnchorWords = Pick<CorrectionData, 'exact' | 'prefix' | 'suffix'>;

/** So many characters tell a place, unless it takes more. */
const LENGTH = 80;
/** So many characters before and after are tried, one after the other. */
const CONTEXTS = [0, 32, 96, 400];

/**
 * The words that tell a place: its first ones, alone where they stand nowhere else in the text, else with what stands
 * before and after them in their paragraph. Also how many places they mean: more than one where nothing tells them apart.
 *
 * @param least offset before which the words may not end
 */
export function anchorFor(text: string, place: Span, least: number): AnchorWords & { readonly places: number } {
  const end = Math.min(place.end, wordEnd(text, Math.max(least, firstWords(text, place)), place.end));
  const exact = onOneLine(text.slice(place.start, end));
  let found: AnchorWords & { readonly places: number } = { exact, places: 0 };
  for (const length of CONTEXTS) {
    const words = { exact, ...(length > 0 && contextOf(text, { start: place.start, end }, length)) };
    const [placed] = placedIn(text, [{ ...words, file: null, index: 0 }]);
    const places = placed?.places ?? [];
    found = { ...words, places: places.length };
    if (places.length === 1 && places.every((one) => overlaps(one, place))) break;
  }
  return found;
}

/** Where the first words of a place end. */
function firstWords(text: string, { start, end }: Span): number {
  if (end - start <= LENGTH) return end;
  const words = text.slice(start, start + LENGTH);
  const last = words.search(/\s\S*$/u);
  return last > 0 ? start + last : start + LENGTH;
}

/** The end of the word in whose midst an offset is. */
function wordEnd(text: string, offset: number, limit: number): number {
  let end = offset;
  while (end < limit && /[\p{L}\p{M}\p{N}]{2}/u.test(text.slice(end - 1, end + 1))) end++;
  return end;
}

/** What stands before and after, whole words, in the same paragraph: a new one above or below is no matter. */
function contextOf(text: string, { start, end }: Span, length: number): Pick<AnchorWords, 'prefix' | 'suffix'> {
  const [prefix, suffix] = [wordsBefore(text, start, length), wordsAfter(text, end, length)];
  return {
    ...(prefix.trim() !== '' && { prefix: onOneLine(prefix.trimStart()) }),
    ...(suffix.trim() !== '' && { suffix: onOneLine(suffix.trimEnd()) }),
  };
}

function wordsBefore(text: string, offset: number, length: number): string {
  const words = text.slice(Math.max(0, offset - length), offset);
  const own = words.split(BLANK_LINE).at(-1) ?? '';
  return own === words && offset > length ? words.replace(/^\S*\s/u, '') : own;
}

function wordsAfter(text: string, offset: number, length: number): string {
  const words = text.slice(offset, offset + length);
  const own = words.split(BLANK_LINE, 1)[0] ?? '';
  return own === words && offset + length < text.length ? words.replace(/\s\S*$/u, '') : own;
}

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}
