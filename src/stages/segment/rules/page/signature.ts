import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../../../../lang/en/calendar.ts';
import type { BoilerplateSpan } from '../../../../model/document.ts';
import type { Rule } from '../../../../model/rule.ts';
import { endsInBracket, isTerminated, lineOf, type Page } from '../../page/page.ts';
import { looksLikeHeading } from '../../paragraphs/heading.ts';

const DATE = new RegExp(
  `^(?:${WEEKDAY_PATTERN},? )?(?:${MONTH_PATTERN} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH_PATTERN},? \\d{4})\\.?$`,
  'u',
);

/** "(Reporting by Ann Lee; Editing by Jo Roe)" */
const DESK =
  /\((?:(?:Additional )?(?:Reporting|Writing)|Editing|Compiled|Translated|Edited|Written|Reported) (?:by|By|and) [^()]*\)\.?$/u;

/** Boilerplate of an agency's desk stands within so many last characters of its paragraph. */
const TAIL = 400;

/** "Secretariat of the Council" and "September 24, 2013" at the end; "(Reporting by Ann Lee; Editing by Jo Roe)". */
export const signature: Rule<Page, BoilerplateSpan> = {
  id: 'page/signature',
  about: 'Who issued or edited the text is named at its end.',
  *find(page) {
    for (const paragraph of page.paragraphs) {
      if (!endsInBracket(page, paragraph)) continue;
      const { start, end } = paragraph;
      const from = Math.max(start, end - TAIL);
      const found = DESK.exec(page.text.slice(from, end));
      if (found) yield { start: from + found.index, end, kind: 'signature' };
    }
    const [issuer, date] = page.paragraphs.slice(-2);
    if (!issuer || !date || page.paragraphs.length < 3 || !DATE.test(lineOf(page, date))) return;
    if (isTerminated(lineOf(page, issuer)) || !looksLikeHeading(page.text, issuer)) return;
    yield { start: issuer.start, end: issuer.end, kind: 'signature' };
    yield { start: date.start, end: date.end, kind: 'signature' };
  },
};
