import type { ArticleRule } from '../../article.ts';
import { firstBits, lengthOf } from '../../evidence.ts';
import { Is } from '../../word-bits.ts';

/** "Petofi" three times, and never without its capital. */
export const repeated: ArticleRule = {
  id: 'article/repeated',
  about: 'An uncommon word that the article writes with a capital again and again is a name, most often a group.',
  read(doc) {
    const counts = new Map<string, number>();
    for (const { key } of doc.candidates) counts.set(key, (counts.get(key) ?? 0) + 1);
    return (candidate, _index, say) => {
      if (lengthOf(candidate) > 1 || firstBits(doc, candidate) & (Is.common | Is.mixed)) return;
      if ((counts.get(candidate.key) ?? 0) > 1 && !doc.lowerCount.has(candidate.key)) say('ORG', 0.3);
    };
  },
};
