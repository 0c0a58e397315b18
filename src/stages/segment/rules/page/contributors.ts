import type { BoilerplateSpan } from '../../../../model/document.ts';
import type { Rule } from '../../../../model/rule.ts';
import { kindAt, UPPER } from '../../chars.ts';
import { lineOf, type Page } from '../../page/page.ts';

const CONTRIBUTED =
  /\bcontributed (?:to (?:this|the) (?:report|story|article|post)|(?:to )?(?:the )?reporting|research)\b[^.]{0,60}\.?$|^[^.]{0,80} contributed\.$/u;
const REPORTED = /^[^.]{2,80} reported from [^.]{2,60}\.$/u;

/** "Ann Lee contributed to this report.", "Ann Lee reported from Paris." */
export const contributors: Rule<Page, BoilerplateSpan> = {
  id: 'page/contributors',
  about: 'A paragraph is one sentence that says who contributed to the report.',
  *find(page) {
    const last = page.paragraphs.at(-1);
    const candidates = page.text.includes('contributed') ? page.paragraphs : page.paragraphs.slice(-1);
    for (const paragraph of candidates) {
      const { start, end, firstSentence, endSentence } = paragraph;
      if (end - start > 200 || endSentence - firstSentence > 2 || kindAt(page.text, start) !== UPPER) continue;
      const line = lineOf(page, paragraph);
      const isReported = paragraph === last && line.includes('reported from') && REPORTED.test(line);
      if (isReported || (line.includes('contributed') && CONTRIBUTED.test(line))) yield { start, end, kind: 'byline' };
    }
  },
};
