import { NOTICE_BEGINNINGS } from '../../../../lang/en/boilerplate.ts';
import type { BoilerplateSpan, Paragraph } from '../../../../model/document.ts';
import type { Rule } from '../../../../model/rule.ts';
import type { Page } from '../../page/page.ts';

/** "Follow Ann Lee on Twitter @annlee." */
const FOLLOW = /^follow [^.]{2,80} (?:on|at) (?:twitter|facebook|instagram|x|social media)\b/u;

const OPENING = new Set(['(', '[', '*']);
const FIRST_LETTERS = new Set([...NOTICE_BEGINNINGS, 'follow'].flatMap(([first = '']) => [first, first.toUpperCase()]));

/** As much of a paragraph's beginning as is compared. */
const HEAD = 120;

/** "Follow Ann Lee on Twitter", "Sign up for our newsletter", "Editor’s note: …", "All rights reserved". */
export const notice: Rule<Page, BoilerplateSpan> = {
  id: 'page/notice',
  about: 'A paragraph speaks to the reader about the page or the making of the text.',
  *find(page) {
    for (const paragraph of page.paragraphs) {
      const { start, end } = paragraph;
      if (isNotice(page, paragraph)) yield { start, end, kind: 'notice' };
    }
  },
};

function isNotice(page: Page, paragraph: Paragraph): boolean {
  let { start } = paragraph;
  if (OPENING.has(page.text.charAt(start)) && !page.text.startsWith('(c', start)) start++;
  if (!FIRST_LETTERS.has(page.text.charAt(start))) return false;
  const line = page.text
    .slice(start, Math.min(paragraph.end, start + HEAD))
    .toLowerCase()
    .replace(/’/gu, "'");
  return FOLLOW.test(line) || NOTICE_BEGINNINGS.some((beginning) => line.startsWith(beginning));
}
