import { PICTURE_CREDITS } from '../../../../lang/en/boilerplate.ts';
import { CREDIT_WORDS } from '../../../../lang/en/sentence-starts.ts';
import type { BoilerplateSpan, Paragraph } from '../../../../model/document.ts';
import { textAt } from '../../../../model/phrase-lookup.ts';
import type { Rule } from '../../../../model/rule.ts';
import { endsInBracket, lineOf, type Page } from '../../page/page.ts';

const LONGEST = 600;
const MOST_SENTENCES = 4;

/** As much of a paragraph's end as is looked through for a credit. */
const TAIL = 70;

const CREDITS = new RegExp(PICTURE_CREDITS.join('|'), 'u');

/** "The palace at dusk. Image: Ann Lee.", "Voters wait in line. (AP Photo/Ann Lee)". */
export const caption: Rule<Page, BoilerplateSpan> = {
  id: 'page/caption',
  about: 'A paragraph ends with the credit of a picture.',
  *find(page) {
    for (const paragraph of page.paragraphs) {
      const { start, end } = paragraph;
      if (end - start < LONGEST && endsInCredit(page, paragraph)) yield { start, end, kind: 'caption' };
    }
  },
};

function endsInCredit(page: Page, paragraph: Paragraph): boolean {
  const { start, end, firstSentence, endSentence } = paragraph;
  if (endSentence - firstSentence > MOST_SENTENCES) return false;
  const first = page.sentences[endSentence - 1]?.firstToken ?? 0;
  if (page.tokens[first + 1]?.text === ':' && CREDIT_WORDS.has(textAt(page, first))) return true;
  const closes = endsInBracket(page, paragraph);
  if (!closes && end - start > TAIL) return false;
  const tail = page.text.slice(Math.max(start, end - TAIL), end);
  const bracketed = closes ? /\(([^()]*)\)\.?$/u.exec(tail) : null;
  const credit = (bracketed?.[1] ?? (end - start <= TAIL ? lineOf(page, paragraph) : '')).toLowerCase();
  return CREDITS.test(credit) && (bracketed !== null || !/[.!?]$/u.test(credit));
}
