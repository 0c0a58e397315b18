import type { ArticleRule } from '../../votes/article-rule.ts';
import { lengthOf } from '../../votes/evidence-rule.ts';
import { isCommon, isOrdinary } from '../../words/word-at.ts';

/** How often a word of the language must have a capital within sentences, and never none, to be a name. */
const OFTEN = 4;

/** "Halvik" three times, and never without its capital. */
export const repeated: ArticleRule = {
  id: 'article/repeated',
  about:
    'A word that the article writes with a capital again and again, a common one oftener, is a name, most often a group.',
  judge(doc, { candidates }) {
    const counts = new Uint32Array(candidates.length);
    for (const { group } of candidates) counts[group] = (counts[group] ?? 0) + 1;
    return (candidate, _index, vote) => {
      const written = doc.counts.get(candidate.key);
      if (lengthOf(candidate) > 1 || written?.lower) return;
      const count = counts[candidate.group] ?? 0;
      if (!isOrdinary(doc, candidate.firstToken)) {
        if (count > 1) vote('ORG', 0.3);
      } else if (isCommon(doc, candidate.firstToken)) {
        // Neither within other names nor at the head of sentences.
        if (Math.min(count, written?.upper ?? 0) >= OFTEN) vote('ORG', 2);
      }
    };
  },
};
