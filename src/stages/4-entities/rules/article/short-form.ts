import type { Rule } from '../../../../model/rule.ts';
import type { EntityType } from '../../../../model/schema.ts';
import { type Judged, longNames } from '../../article.ts';
import type { Vote } from '../../evidence.ts';

/** "Jones Medical" where the article has "Jones Medical Industries Inc"; "SDA" for "Socialist Democratic Alliance". */
export const shortForm: Rule<Judged, Vote> = {
  id: 'article/short-form',
  about: 'The first words, or the initials, of an organisation named in full elsewhere.',
  *find(doc) {
    const forms = new Map<string, { type: EntityType; weight: number }>();
    for (const { verdict, words } of longNames(doc)) {
      if (verdict.type !== 'ORG' || verdict.score < 3) continue;
      const initials = words
        .filter((word) => !SKIPPED.has(word))
        .map((word) => word[0])
        .join('');
      if (initials.length > 2) forms.set(initials, { type: 'ORG', weight: 4 });
      for (let n = 1; n < words.length; n++) {
        const form = words.slice(0, n).join(' ');
        if (!forms.has(form)) forms.set(form, { type: 'ORG', weight: n > 1 ? 4 : 1.5 });
      }
    }
    for (const [i, { key, start, end }] of doc.candidates.entries()) {
      const form = forms.get(key);
      if (form) yield { start, end, candidate: i, ...form };
    }
  },
};

const SKIPPED = new Set(['of', 'the', 'for', 'and', 'in', 'on', '&', "'s"]);
