import type { ArticleRule } from '../../votes/article-rule.ts';
import { lengthOf } from '../../votes/evidence-rule.ts';
import { isOrdinary } from '../../words/word-at.ts';

/** "Halvik" three times, and never without its capital. */
export const repeated: ArticleRule = {
  id: 'article/repeated',
  about: 'An uncommon word that the article writes with a capital again and again is a name, most often a group.',
  judge(doc, { candidates }) {
    const counts = new Uint32Array(candidates.length);
    for (const { group } of candidates) counts[group] = (counts[group] ?? 0) + 1;
    return (candidate, _index, vote) => {
      if (lengthOf(candidate) > 1 || isOrdinary(doc, candidate.firstToken)) return;
      if ((counts[candidate.group] ?? 0) > 1 && !doc.counts.get(candidate.key)?.lower) vote('ORG', 0.3);
    };
  },
};
