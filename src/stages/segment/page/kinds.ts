import { NARRATING } from '../../../lang/en/boilerplate.ts';
import type { Block, Paragraph } from '../../../model/document.ts';
import { kindAt, UPPER } from '../chars.ts';
import { isListItem } from '../paragraphs/break-after.ts';
import { looksLikeHeading } from '../paragraphs/heading.ts';

/** Longer lines are headings only in title case. */
const LONGEST_PLAIN = 90;

/** Among the first paragraphs a line without a full stop is the headline. */
const LAST_HEADLINE = 3;

/** As much of a paragraph's beginning as shows whether it is an item of a list. */
const HEAD = 20;

/** Paragraphs with their kinds, as far as the layout or their own words tell: body, heading or list item. */
export function withKinds(text: string, paragraphs: readonly Plain[], blocks: readonly Block[]): Paragraph[] {
  let at = 0;
  return paragraphs.map((paragraph, i) => {
    while ((blocks[at]?.start ?? Number.POSITIVE_INFINITY) < paragraph.start) at++;
    const block = blocks[at]?.start === paragraph.start ? blocks[at]?.kind : undefined;
    if (block === 'heading' || block === 'list-item') return ofKind(paragraph, block);
    return ofKind(paragraph, kindOf(text, paragraph, paragraphs[i + 1], i));
  });
}

/** A paragraph of a kind. Not by spreading, so that all paragraphs have one hidden class. */
export function ofKind({ start, end, firstSentence, endSentence }: Plain, kind: Paragraph['kind']): Paragraph {
  return { start, end, firstSentence, endSentence, kind };
}

type Plain = Omit<Paragraph, 'kind'>;

function kindOf(text: string, paragraph: Plain, next: Plain | undefined, place: number): Paragraph['kind'] {
  const { start, end, firstSentence, endSentence } = paragraph;
  if (mayBeItem(text, start) && isListItem(text.slice(start, Math.min(end, start + HEAD)))) return 'list-item';
  if (endSentence - firstSentence > 2) return 'body';
  return isHeading(text, paragraph, next, place) ? 'heading' : 'body';
}

/** A cheap look before the pattern: most paragraphs begin with a word of two letters or more. */
function mayBeItem(text: string, start: number): boolean {
  const [first, second] = [kindAt(text, start), kindAt(text, start + 1)];
  return first > UPPER || second > UPPER || kindAt(text, start + 2) > UPPER;
}

function isHeading(text: string, { start, end }: Plain, next: Plain | undefined, place: number): boolean {
  const ending = endingOf(text, start, end);
  // A sentence with its full stop is body; above everything else it may be the headline.
  if (ending === 'goes on' || (ending === '.' && place > 0)) return false;
  if (looksLikeHeading(text, { start, end })) return true;
  if (ending === '.' && next) return isHeadline(text.slice(start, end), next);
  if (ending !== 'none' || end - start > LONGEST_PLAIN || kindAt(text, start) !== UPPER) return false;
  return place < LAST_HEADLINE || (next !== undefined && next.end - next.start > end - start);
}

const LONGEST_HEADLINE = 110;

/** Verbs in the past: headlines are written in the present. */
const PAST = new RegExp(`\\b(?:${[...NARRATING].join('|')})\\b`, 'u');

/** "Minister calls talks a success." above a longer text: a sentence with its full stop may be a headline too. */
function isHeadline(line: string, next: Plain): boolean {
  if (line.length > LONGEST_HEADLINE || next.end - next.start < line.length) return false;
  return !PAST.test(line) && !/[.?!]\s/u.test(line);
}

type Ending = 'none' | '.' | '?' | 'goes on';

function endingOf(text: string, start: number, end: number): Ending {
  let at = end;
  while (at > start && '"\'”’»)]'.includes(text.charAt(at - 1))) at--;
  const last = text.charAt(at - 1);
  if (last === ':' || last === ',') return 'goes on';
  if (last === '.' || last === '…') return '.';
  return last === '?' || last === '!' ? '?' : 'none';
}
