import { NOT_IN_ACRONYMS } from '../../../../lang/en/small-words.ts';
import type { ArticleRule } from '../../votes/article-rule.ts';
import { Case } from '../../words/case.ts';

/** "Tolmer Lamp" where the article has "Tolmer Lamp Works Inc"; "DWL" for "Dravna Workers League". */
export const shortForm: ArticleRule = {
  id: 'article/short-form',
  about: 'The first words, or the initials, of an organisation named in full elsewhere.',
  judge(doc, { long }) {
    const forms = new Map<string, number>();
    for (const { candidate, verdict, words } of long) {
      // "Tolmer" is no short form of "the Tolmer campaign".
      if (doc.cases[candidate.endToken - 1] === Case.lower || verdict.type !== 'ORG' || verdict.score < 3) continue;
      const initials = initialsOf(words);
      if (initials.length > 2) forms.set(initials, 4);
      addBeginnings(forms, words);
    }
    if (forms.size === 0) return null;
    return ({ key }, _index, vote) => {
      const weight = forms.get(key);
      if (weight) vote('ORG', weight);
    };
  },
};

function initialsOf(words: readonly string[]): string {
  let initials = '';
  for (const word of words) if (!NOT_IN_ACRONYMS.has(word)) initials += word.charAt(0);
  return initials;
}

function addBeginnings(forms: Map<string, number>, words: readonly string[]): void {
  let form = words[0] ?? '';
  for (let n = 1; n < words.length; n++) {
    if (!forms.has(form)) forms.set(form, n > 1 ? 4 : 1.5);
    form += ` ${words[n]}`;
  }
}
