import { AGENCIES } from '../../../../lang/en/outlets.ts';
import { SENTENCE_STARTS } from '../../../../lang/en/sentence-starts.ts';
import { BYLINE_JOINTS, BYLINE_OPENERS, BYLINE_ROLES } from '../../../../lang/en/small-words.ts';
import { union } from '../../../../lang/en/word-set.ts';
import type { BoilerplateSpan, Paragraph, Token } from '../../../../model/document.ts';
import type { Rule } from '../../../../model/rule.ts';
import type { Page } from '../../page/page.ts';
import { caseOf } from '../../sentences/gap.ts';

/** A byline has no more words, and stands among the first paragraphs. */
const LONGEST = 16;
const LAST_PLACE = 8;

const SIGNING = union(BYLINE_ROLES, AGENCIES);

/** "By Ann Lee", "By Ann Lee and Jo Roe, Staff Writers", "Written by Ann Lee | May 3, 2016". */
export const byline: Rule<Page, BoilerplateSpan> = {
  id: 'page/byline',
  about: 'A short paragraph near the beginning is nothing but "by" and names.',
  *find(page) {
    for (const paragraph of page.paragraphs.slice(0, LAST_PLACE)) {
      const { start, end } = paragraph;
      const tokens = tokensOf(page, paragraph);
      if (isByline(tokens) || isSigned(tokens)) yield { start, end, kind: 'byline' };
    }
  },
};

function tokensOf({ tokens, sentences }: Page, { firstSentence, endSentence }: Paragraph): readonly Token[] {
  const first = sentences[firstSentence]?.firstToken ?? 0;
  const end = sentences[endSentence - 1]?.endToken ?? first;
  return end - first <= LONGEST ? tokens.slice(first, end) : [];
}

function isByline(tokens: readonly Token[]): boolean {
  const [first, ...rest] = tokens;
  if (!first || !BYLINE_OPENERS.has(first.lower) || first.text === first.lower) return false;
  const names = first.lower === 'by' ? rest : restAfterBy(rest);
  const [name] = names;
  if (!name || caseOf(name) !== 'upper' || SENTENCE_STARTS.has(name.lower)) return false;
  return names.length >= 2 && names.every((token) => caseOf(token) !== 'lower' || BYLINE_JOINTS.has(token.lower));
}

/** "Ann Lee, Staff Writer", "ANN LEE, Associated Press". */
function isSigned(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 2 || comma > 4 || tokens.length > comma + 4) return false;
  const last = tokens.at(-1);
  return (
    last !== undefined &&
    SIGNING.has(last.lower) &&
    tokens.every((token, i) => i === comma || caseOf(token) === 'upper')
  );
}

/** "Written by", "Story by", "Contributing:". */
function restAfterBy([link, ...names]: readonly Token[]): readonly Token[] {
  return link?.lower === 'by' || link?.text === ':' ? names : [];
}
