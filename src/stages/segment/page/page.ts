import type { Paragraph, SegmentLayer, TextLayer } from '../../../model/document.ts';
import { isBlank } from '../../../model/span.ts';

/** What the rules for the boilerplate look at. */
export type Page = TextLayer & Pick<SegmentLayer, 'tokens' | 'sentences' | 'paragraphs'>;

/** What boilerplate is said to be seldom takes more room; a longer paragraph is not looked at. */
export const LONGEST_LINE = 300;

/** The characters of a paragraph, or of its beginning where it is long. */
export function lineOf({ text }: Page, { start, end }: Paragraph, longest = LONGEST_LINE): string {
  return text.slice(start, Math.min(end, start + longest));
}

const LEADING = '"“”*•>»|[(-';
const CLOSING = '"“”*.:;!?…>»|])-';

/** The paragraph as a key for word lists: lower case, straight apostrophes, no marks at its ends. */
export function lineKey(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && isEdge(line, start, LEADING)) start++;
  while (end > start && isEdge(line, end - 1, CLOSING)) end--;
  const key = line.slice(start, end).toLowerCase();
  return key.includes('’') || key.includes('‘') ? key.replace(/[’‘]/gu, "'") : key;
}

function isEdge(line: string, at: number, marks: string): boolean {
  return isBlank(line.charCodeAt(at)) || marks.includes(line.charAt(at));
}

/** Whether a paragraph ends with a bracket, a full stop after it or not. */
export function endsInBracket({ text }: Page, { end }: Paragraph): boolean {
  const last = text.charAt(end - 1);
  return last === ')' || (last === '.' && text.charAt(end - 2) === ')');
}

/** Whether a line ends like a sentence. */
export function isTerminated(line: string): boolean {
  return /[.!?…][)\]"'”’»]*$/u.test(line);
}
