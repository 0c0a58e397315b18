import type { NameInput } from '../../article/claimed-tokens.ts';
import type { NameCandidate } from '../../candidates/index.ts';
import type { ArticleRule } from '../../votes/article-rule.ts';
import { keyAt } from '../../words/word-at.ts';

const LINKS = new Set([',', 'and', 'or', '&', '/']);
/** What a neighbour must score before its type says anything of the name beside it. */
const CLEAR = 4;

/** "Oslo, Bergen and Nordvik": what stands in a row with clear places is one too. */
export const coordination: ArticleRule = {
  id: 'article/coordination',
  about: 'Names in a row, parted by commas or "and", are of one type.',
  judge(doc, { candidates, verdicts }) {
    const isRow = (index: number): boolean => isLinked(doc, candidates[index], candidates[index + 1]);
    return (_candidate, index, vote) => {
      const [before, after] = [verdicts[index - 1], verdicts[index + 1]];
      if (before && before.score >= CLEAR && isRow(index - 1)) vote(before.type, 1.2);
      if (after && after.score >= CLEAR && isRow(index)) vote(after.type, 1.2);
    };
  },
};

/** Whether only a comma or "and" stands between a candidate and the next. */
function isLinked(doc: NameInput, left: NameCandidate | undefined, right: NameCandidate | undefined): boolean {
  if (!left || !right || left.sentence !== right.sentence) return false;
  const gap = right.titleToken - left.endToken;
  if (gap < 1 || gap > 2) return false;
  for (let i = left.endToken; i < right.titleToken; i++) if (!LINKS.has(keyAt(doc, i))) return false;
  return true;
}
