import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../../../../lang/en/calendar.ts';
import type { BoilerplateSpan } from '../../../../model/document.ts';
import type { Rule } from '../../../../model/rule.ts';
import { kindAt, UPPER } from '../../chars.ts';
import { lineOf, type Page } from '../../page/page.ts';

/** The article's text begins within so many paragraphs. */
const LAST_PLACE = 12;

/** As much of a paragraph as may be a dateline, and the longest date that stands alone. */
const LONGEST = 120;
const LONGEST_DATE = 60;

const PLACE = "\\p{Lu}[\\p{Lu}.'’-]*\\p{Lu}\\.?(?: \\p{Lu}[\\p{Lu}.'’-]*\\.?){0,3}";
const REGION_WORD = '(?:\\p{Lu}[\\p{Ll}.][\\p{L}.]*|\\p{Lu}{2})';
const REGION = `,? ${REGION_WORD}(?: ${REGION_WORD}){0,2}`;
const DATE = `,? ${MONTH_PATTERN} \\d{1,2}(?:, \\d{4})?`;
const AGENCY = ' ?\\((?:[\\p{Lu}][\\p{L}&. /-]{1,40})\\)';
const DATELINE = new RegExp(`^(${PLACE})((?:${DATE}|${REGION}){0,2}(?:${AGENCY})?) ?(?:[–—―]|--?)(?= )`, 'u');

/** What a dateline ends with. Asked first: to compile the whole pattern takes longer than to cut a short article. */
const DASH = /[-–—―] /u;

/** A place without date, region or agency stands before text of that length at least. */
const SHORTEST_TEXT = 80;

/**
 * Whether capitals alone are a dateline: "PORT LUMEN - The talks ended …". A short word may be anybody's name ("ACME –
 * The firm said"), and before more capitals or a short line it names a topic ("CRICKET - RESULTS").
 */
function standsAlone(place: string, rest: string): boolean {
  return place.length > 5 && rest.length >= SHORTEST_TEXT && /^ \P{L}*\p{Lu}?\p{Ll}/u.test(rest);
}

/** Length of the dateline with which a line begins, its dash included; 0 where it begins with none. */
function datelineLength(line: string): number {
  if (!DASH.test(line)) return 0;
  const [whole = '', place = '', more] = DATELINE.exec(line) ?? [];
  return more || standsAlone(place, line.slice(whole.length)) ? whole.length : 0;
}

const DATE_LINE = new RegExp(
  `^(?:${WEEKDAY_PATTERN},? )?(?:${MONTH_PATTERN} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH_PATTERN},? \\d{4})(?:,? (?:at )?\\d{1,2}:\\d{2}.{0,12})?\\.?$`,
  'u',
);

/** "PARIS, Jan 6 (Reuters) –", "NORDVIK, N.H. (AP) —", and a date that stands alone: "Friday, July 21, 2017". */
export const dateline: Rule<Page, BoilerplateSpan> = {
  id: 'page/dateline',
  about: 'A place in capitals, with date and agency, stands before a dash; or a date stands alone above the text.',
  *find(page) {
    for (const [i, paragraph] of page.paragraphs.slice(0, LAST_PLACE).entries()) {
      const { start, end } = paragraph;
      if (kindAt(page.text, start + 1) === UPPER) {
        const line = lineOf(page, paragraph, LONGEST);
        const length = datelineLength(line);
        if (length > 0) yield { start, end: start + length, kind: 'dateline' };
      } else if (i < 5 && i < page.paragraphs.length - 1 && end - start < LONGEST_DATE) {
        if (DATE_LINE.test(lineOf(page, paragraph))) yield { start, end, kind: 'dateline' };
      }
    }
  },
};
