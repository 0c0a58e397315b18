import type { ArticleRule, Judged } from '../../article.ts';

const LINKS = new Set([',', 'and', 'or', '&', '/']);
/** What a neighbour must score before its type says anything of the name beside it. */
const CLEAR = 4;

/** "Harare, Lusaka and Kigoma": what stands in a row with clear places is one too. */
export const coordination: ArticleRule = {
  id: 'article/coordination',
  about: 'Names in a row, parted by commas or "and", are of one type.',
  read(doc) {
    return (_candidate, index, say) => {
      for (const other of [index - 1, index + 1]) {
        const verdict = doc.verdicts[other];
        if (verdict && verdict.score >= CLEAR && isLinked(doc, Math.min(index, other))) say(verdict.type, 1.2);
      }
    };
  },
};

/** Whether only a comma or "and" stands between a candidate and the next. */
function isLinked({ candidates, keys }: Judged, index: number): boolean {
  const [left, right] = [candidates[index], candidates[index + 1]];
  if (!left || !right || left.sentence !== right.sentence) return false;
  const gap = right.titleToken - left.endToken;
  if (gap < 1 || gap > 2) return false;
  for (let i = left.endToken; i < right.titleToken; i++) if (!LINKS.has(keys[i] ?? '')) return false;
  return true;
}
