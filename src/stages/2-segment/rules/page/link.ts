import { TEASER_LABELS } from '../../../../lang/en/boilerplate.ts';
import type { BoilerplateSpan } from '../../../../model/document.ts';
import type { Rule } from '../../../../model/rule.ts';
import { keyOf, LONGEST_LINE, lineOf, type Page } from '../../page/page.ts';

/** A label for other articles has no more characters. */
const LONGEST_LABEL = 24;

/** "RELATED: Talks end without result", "Read more: Talks end without result". */
export const link: Rule<Page, BoilerplateSpan> = {
  id: 'page/link',
  about: 'A short paragraph begins with a label for other articles and a colon.',
  *find(page) {
    for (const paragraph of page.paragraphs) {
      const { start, end, firstSentence, endSentence } = paragraph;
      if (end - start > LONGEST_LINE || endSentence - firstSentence > 2) continue;
      const line = lineOf(page, paragraph, LONGEST_LABEL + 1);
      const colon = line.indexOf(':');
      if (colon > 1 && colon <= LONGEST_LABEL && TEASER_LABELS.has(keyOf(line.slice(0, colon)))) {
        yield { start, end, kind: 'teaser' };
      }
    }
  },
};
