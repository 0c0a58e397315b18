import type { ArticleRule } from '../../article.ts';

/** "Jones Medical" where the article has "Jones Medical Industries Inc"; "SDA" for "Socialist Democratic Alliance". */
export const shortForm: ArticleRule = {
  id: 'article/short-form',
  about: 'The first words, or the initials, of an organisation named in full elsewhere.',
  read(doc) {
    const forms = new Map<string, number>();
    for (const { verdict, words } of doc.long) {
      if (verdict.type !== 'ORG' || verdict.score < 3) continue;
      const initials = words
        .filter((word) => !SKIPPED.has(word))
        .map((word) => word[0])
        .join('');
      if (initials.length > 2) forms.set(initials, 4);
      let form = '';
      for (let n = 1; n < words.length; n++) {
        form = n > 1 ? `${form} ${words[n - 1]}` : (words[0] ?? '');
        if (!forms.has(form)) forms.set(form, n > 1 ? 4 : 1.5);
      }
    }
    return ({ key }, _index, say) => {
      const weight = forms.get(key);
      if (weight) say('ORG', weight);
    };
  },
};

const SKIPPED = new Set(['of', 'the', 'for', 'and', 'in', 'on', '&', "'s"]);
