import { PLACE_HEADS } from '../../../../lang/en/name-parts.ts';
import type { ArticleRule } from '../../votes/article-rule.ts';
import { lengthOf } from '../../votes/evidence-rule.ts';
import type { NameType } from '../../words/name-types.ts';

/** "Lantern" where the article has "Camp Lantern". */
export const partOfPlace: ArticleRule = {
  id: 'article/part-of-place',
  about: 'The name of a camp, lake or mountain without the word for it, where the article has both.',
  judge(_doc, { long }) {
    const parts = new Map<string, NameType>();
    for (const { verdict, words } of long) {
      if (words.length !== 2 || !isPlace(verdict.type)) continue;
      const [first = '', last = ''] = words;
      if (PLACE_HEADS.has(first)) parts.set(last, verdict.type);
      else if (PLACE_HEADS.has(last)) parts.set(first, verdict.type);
    }
    if (parts.size === 0) return null;
    return (candidate, _index, vote) => {
      const type = lengthOf(candidate) === 1 ? parts.get(candidate.key) : undefined;
      if (type) vote(type, 5);
    };
  },
};

function isPlace(type: NameType): boolean {
  return type === 'FAC' || type === 'LOC' || type === 'GPE';
}
