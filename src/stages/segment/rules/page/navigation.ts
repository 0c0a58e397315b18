import { NAVIGATION_LINES } from '../../../../lang/en/boilerplate.ts';
import type { BoilerplateSpan } from '../../../../model/document.ts';
import type { Rule } from '../../../../model/rule.ts';
import { lineKey, lineOf, type Page } from '../../page/page.ts';

const LONGEST = 80;

/** Style sheets and scripts that came along with the text. */
const CODE = /^(?:[.#@]?[\w.#@,: >()-]+\{|\}|[a-z-]+ ?: ?[^.!?]{1,60};|<\/?[a-z][^<>]*>)$/u;

/** "Share this story", "Advertisement", "font-size:15px;". */
export const navigation: Rule<Page, BoilerplateSpan> = {
  id: 'page/navigation',
  about: 'A paragraph is a button, a link or a line of a style sheet.',
  *find(page) {
    for (const paragraph of page.paragraphs) {
      const { start, end } = paragraph;
      if (end - start > LONGEST) continue;
      const line = lineOf(page, paragraph);
      if (NAVIGATION_LINES.has(lineKey(line)) || (/[{};>]$/u.test(line.slice(-1)) && CODE.test(line)))
        yield { start, end, kind: 'navigation' };
    }
  },
};
