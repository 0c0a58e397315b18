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

/** As many characters as tell most beginnings apart from the usual "The minister". */
const QUICK = 5;
const QUICK_KEYS = new Set([...NOTICE_BEGINNINGS, 'follow'].map((beginning) => quickKey(beginning, 0)));

/** A cheap look at the first characters. "(c)" is too short for it, and what is beyond ASCII may have other forms. */
function mayBegin(text: string, start: number): boolean {
  const key = quickKey(text, start);
  return key < 0 || QUICK_KEYS.has(key) || text.charAt(start) === '(';
}

/** A number for the first characters, case apart, or -1 where one is beyond ASCII. Different ones may have the same. */
function quickKey(text: string, start: number): number {
  let key = 0;
  for (let at = start; at < start + QUICK; at++) {
    const code = text.charCodeAt(at);
    if (!(code < 0x80)) return -1;
    key = (key << 6) ^ (code | 0x20);
  }
  return key & 0x3fffffff;
}

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
  if (!FIRST_LETTERS.has(page.text.charAt(start)) || !mayBegin(page.text, start)) return false;
  const line = page.text
    .slice(start, Math.min(paragraph.end, start + HEAD))
    .toLowerCase()
    .replace(/’/gu, "'");
  return FOLLOW.test(line) || NOTICE_BEGINNINGS.some((beginning) => line.startsWith(beginning));
}
