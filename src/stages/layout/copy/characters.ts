import { type Copy, type Edit, edited } from '../../../model/origin.ts';

/** A text whose line ends are LF. */
export function withLineFeeds(copy: Copy): Copy {
  const edits: Edit[] = [];
  for (let at = copy.text.indexOf('\r\n'); at >= 0; at = copy.text.indexOf('\r\n', at + 2)) {
    edits.push({ start: at, end: at + 1, by: '' });
  }
  const { text, origin } = edited(copy, edits);
  // A lone CR is as long as the LF that it stands for.
  return { text: text.replaceAll('\r', '\n'), origin };
}

/** Characters that nobody sees: soft hyphens, marks of direction, blanks without width. Joiners join emoji. */
export const INVISIBLE = '\u00ad\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff';

const INVISIBLE_RUN = new RegExp(`[${INVISIBLE}]+`, 'gu');

/** Leaves out what nobody sees. */
export function invisibleEdits(text: string): Edit[] {
  return [...text.matchAll(INVISIBLE_RUN)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    by: '',
  }));
}

/** Runs of blanks that nobody types, over which the reader of Markdown goes again and again. */
export function longBlankEdits(text: string): Edit[] {
  return [...text.matchAll(/[^\S\n]{500,}/gu)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    by: '    ',
  }));
}
