import type { BoilerplateSpan } from '../../../../model/document.ts';
import type { Rule } from '../../../../model/rule.ts';
import { DIGIT, kindAt } from '../../chars.ts';
import { lineOf, type Page } from '../../page/page.ts';

const LONGEST = 40;

const COUNTER =
  /^[\d,.]+[km]? (?:min(?:ute)?s?\.? read|comments?|shares?|views?|likes?|retweets?|replies|followers)\.?$/iu;

/** "4 min read", "1,204 shares". */
export const counter: Rule<Page, BoilerplateSpan> = {
  id: 'page/counter',
  about: 'A line counts minutes to read, comments, shares and the like.',
  *find(page) {
    for (const paragraph of page.paragraphs) {
      const { start, end } = paragraph;
      if (end - start > LONGEST || kindAt(page.text, start) !== DIGIT) continue;
      if (COUNTER.test(lineOf(page, paragraph))) yield { start, end, kind: 'navigation' };
    }
  },
};
