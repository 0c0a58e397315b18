import type { ArticleRule } from '../../article.ts';
import type { NameType } from '../../evidence.ts';
import { lengthOf } from '../../evidence.ts';

const HEADS = new Set(['camp', 'fort', 'mount', 'lake', 'port', 'cape', 'gulf', 'river']);

/** "Liberty" where the article has "Camp Liberty". */
export const partOfPlace: ArticleRule = {
  id: 'article/part-of-place',
  about: 'The name of a camp, lake or mountain without the word for it, where the article has both.',
  read(doc) {
    const parts = new Map<string, NameType>();
    for (const { verdict, words } of doc.long) {
      if (words.length !== 2 || !/^(?:FAC|LOC|GPE)$/u.test(verdict.type)) continue;
      const [first = '', last = ''] = words;
      if (HEADS.has(first)) parts.set(last, verdict.type);
      else if (HEADS.has(last)) parts.set(first, verdict.type);
    }
    return (candidate, _index, say) => {
      const type = lengthOf(candidate) === 1 ? parts.get(candidate.key) : undefined;
      if (type) say(type, 5);
    };
  },
};
