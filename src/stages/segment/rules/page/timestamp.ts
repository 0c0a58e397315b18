import type { BoilerplateSpan } from '../../../../model/document.ts';
import type { Rule } from '../../../../model/rule.ts';
import { kindAt, UPPER } from '../../chars.ts';
import { lineOf, type Page } from '../../page/page.ts';

const LONGEST = 80;

const TIMESTAMP =
  /^(?:(?:first |originally |last )?(?:published|updated|posted|modified|issued|created)|date)\b(?:(?: on| at|:)){0,2} [^.]{0,40}\b\d{4}\b|^(?:last )?(?:updated|published|posted):? [^.]{0,30}\bago$/iu;

/** "Published: 12 May 2013", "Last updated at 10:05 on May 3, 2016", "Posted on May 3, 2016 by Ann Lee". */
export const timestamp: Rule<Page, BoilerplateSpan> = {
  id: 'page/timestamp',
  about: 'A line says when the page was published.',
  *find(page) {
    for (const paragraph of page.paragraphs) {
      const { start, end } = paragraph;
      if (end - start > LONGEST || kindAt(page.text, start) !== UPPER) continue;
      if (TIMESTAMP.test(lineOf(page, paragraph))) yield { start, end, kind: 'dateline' };
    }
  },
};
