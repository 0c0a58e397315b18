import type { Rule } from '../../../../model/rule.ts';
import type { EntityType } from '../../../../model/schema.ts';
import type { Judged } from '../../article.ts';
import { lengthOf, type Vote } from '../../evidence.ts';

/** "People's Mojahedin Organization of Iran (PMOI/MEK)": what stands in the brackets has the type of what stands before. */
export const acronymInBrackets: Rule<Judged, Vote> = {
  id: 'article/acronym',
  about: 'An acronym in brackets behind a full name has its type, and gives it its own.',
  *find(doc) {
    for (const [i, short] of doc.candidates.entries()) {
      const long = doc.candidates[i - 1];
      if (!long || !isBracketed(doc, long.endToken, short.firstToken, short.endToken)) continue;
      if (lengthOf(short) !== 1 || !/^\p{Lu}[\p{Lu}\p{N}.&-]+s?$/u.test(doc.text.slice(short.start, short.end)))
        continue;
      const type = doc.verdicts[i - 1]?.type ?? 'ORG';
      const shared: EntityType = type === 'PERSON' || type === 'NORP' ? 'ORG' : type;
      if (lengthOf(long) < 2 && type !== 'ORG') continue;
      yield { start: short.start, end: short.end, candidate: i, type: shared, weight: 6 };
      yield { start: long.start, end: long.end, candidate: i - 1, type: shared, weight: 3 };
    }
  },
};

/** "… Organization (PMOI)". */
function isBracketed(doc: Judged, end: number, first: number, after: number): boolean {
  return (
    first === end + 1 &&
    doc.keys[end] === '(' &&
    (doc.keys[after] === ')' || doc.keys[after] === '/' || doc.keys[after] === 'or')
  );
}
