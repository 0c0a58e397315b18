import { lastName } from '../../article/last-name.ts';
import type { ArticleRule } from '../../votes/article-rule.ts';
import { lengthOf } from '../../votes/evidence-rule.ts';
import { isPeople } from '../../words/word-at.ts';

/** "Tolmer" where the article has "Ann Tolmer"; "al-Vrell" and "Vrell" go together. */
export const partOfPerson: ArticleRule = {
  id: 'article/part-of-person',
  about: 'A single word that is the family name, or first name, of a person named in full elsewhere.',
  judge(doc, { long }) {
    const parts = new Map<string, number>();
    for (const { candidate, verdict, words } of long) {
      if (verdict.type !== 'PERSON') continue;
      const last = lastName(doc, candidate.endToken, words);
      parts.set(last, Math.max(parts.get(last) ?? 0, 5));
      parts.set(bare(last), 4.5);
      const nickname = NICKNAME.exec(candidate.key)?.[1];
      if (nickname) parts.set(nickname, 4);
      const [first = ''] = words;
      if (!parts.has(first)) parts.set(first, 2.5);
    }
    if (parts.size === 0) return null;
    return (candidate, _index, vote) => {
      if (lengthOf(candidate) > 2 || isPeople(doc, candidate.endToken - 1)) return;
      const weight = parts.get(candidate.key) ?? parts.get(bare(candidate.key));
      if (weight) vote('PERSON', weight);
    };
  },
};

/** “Joe” and “the Ox” within a name. */
const NICKNAME = /\S ["“‘'(] (?:the )?(\S+) ["”’')] /u;

function bare(name: string): string {
  return name[2] !== '-' && name[3] !== '-' ? name : name.replace(/^(?:al|el|ar|as|ash|ad|at|az)-/u, '');
}
