import { TEASER_HEADINGS } from '../../../../lang/en/boilerplate.ts';
import type { BoilerplateSpan, Paragraph } from '../../../../model/document.ts';
import type { Rule } from '../../../../model/rule.ts';
import { kindAt, LETTER } from '../../chars.ts';
import { isTerminated, lineKey, lineOf, type Page } from '../../page/page.ts';

const LONGEST_HEADING = 60;
const LONGEST_TITLE = 150;

/** "Latest news", then titles and beginnings of other articles: "The minister had said on Monday that the...". */
export const teaser: Rule<Page, BoilerplateSpan> = {
  id: 'page/teaser',
  about: 'Below a heading for other articles stand titles and lines that break off.',
  *find(page) {
    let within = false;
    for (const [i, paragraph] of page.paragraphs.entries()) {
      const { start, end } = paragraph;
      within = isTeaserHeading(page, paragraph) || (within && isTeaser(page, paragraph, page.paragraphs[i + 1]));
      if (within) yield { start, end, kind: 'teaser' };
    }
  },
};

/** The heading; a button's words in capitals may be glued to it: "You might also likeRELATED". */
function isTeaserHeading(page: Page, paragraph: Paragraph): boolean {
  if (paragraph.end - paragraph.start > LONGEST_HEADING || kindAt(page.text, paragraph.start) === LETTER) return false;
  const [line = ''] = lineOf(page, paragraph).split(/[\n\r]/u);
  if (TEASER_HEADINGS.has(lineKey(line))) return true;
  if (!mayEndInCapital(line)) return false;
  return TEASER_HEADINGS.has(lineKey(line.replace(/(?<=\p{Ll})\p{Lu}{3,}$/u, '')));
}

/** A cheap look: whether the last character is a capital of ASCII or anything beyond it. */
function mayEndInCapital(line: string): boolean {
  const code = line.charCodeAt(line.length - 1);
  return (code >= 0x41 && code <= 0x5a) || code >= 0x80;
}

const breaksOff = (line: string): boolean => /(?:\.\.\.|…)$/u.test(line);

function isTeaser(page: Page, paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const line = page.text.slice(paragraph.start, paragraph.end);
  if (breaksOff(line)) return true;
  if (line.length > LONGEST_TITLE) return false;
  if (!isTerminated(line)) return !/[,:]$/u.test(line);
  return next !== undefined && breaksOff(page.text.slice(Math.max(next.start, next.end - 3), next.end));
}
