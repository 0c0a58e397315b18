import { lastName } from '../../article/last-name.ts';
import type { ArticleRule } from '../../votes/article-rule.ts';
import { lengthOf } from '../../votes/evidence-rule.ts';
import { isPeople } from '../../words/word-at.ts';

/** "the Tolmers" where the article has "Ann Tolmer". */
export const family: ArticleRule = {
  id: 'article/family',
  about: 'The plural of a family name that somebody of the article has: those of the family.',
  judge(doc, { long }) {
    const families = new Set<string>();
    for (const { candidate, verdict, words } of long)
      if (verdict.type === 'PERSON') families.add(lastName(doc, candidate.endToken, words));
    if (families.size === 0) return null;
    return (candidate, _index, vote) => {
      const { key } = candidate;
      if (!key.endsWith('s') || lengthOf(candidate) > 1 || isPeople(doc, candidate.firstToken)) return;
      if (families.has(key.slice(0, -1)) || (key.endsWith('es') && families.has(key.slice(0, -2)))) vote('PERSON', 5);
    };
  },
};
