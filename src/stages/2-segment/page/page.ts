import type { Paragraph, SegmentLayer, TextLayer } from '../../../model/document.ts';

/** What the rules for the furniture of a page look at. */
export type Page = TextLayer & Pick<SegmentLayer, 'tokens' | 'sentences' | 'paragraphs'>;

/** What furniture is said to be seldom takes more room; a longer paragraph is not looked at. */
export const LONGEST_LINE = 300;

/** The characters of a paragraph, or of its beginning where it is long. */
export function lineOf({ text }: Page, { start, end }: Paragraph, longest = LONGEST_LINE): string {
  return text.slice(start, Math.min(end, start + longest));
}

/** The paragraph as a key for word lists: lower case, straight apostrophes, no marks at its ends. */
export function keyOf(line: string): string {
  return line
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/^[\s"“”*•>»|[(-]+|[\s"“”*.:;!?…>»|\])-]+$/gu, '');
}

/** Whether a line ends like a sentence. */
export function isTerminated(line: string): boolean {
  return /[.!?…][)\]"'”’»]*$/u.test(line);
}
