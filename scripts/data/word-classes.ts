/** Words and phrases by the classes that compromise gives them: `A+B` is both, `A|B` either as the neighbours decide. */
import { lexicon, MODEL } from './lexicon.ts';
import type { Row } from './tsv.ts';

/** Classes by their words. */
export function wordClasses(): Row[] {
  const rows: Row[] = [];
  for (const [word, tags] of lexicon()) rows.push([word, tags.toSorted().join('+')]);
  for (const [word, pair] of Object.entries(MODEL.two.switches)) rows.push([word, pair]);
  for (const word of Object.keys(MODEL.two.orgWords)) rows.push([word, 'OrgWord']);
  for (const word of Object.keys(MODEL.two.placeWords)) rows.push([word, 'PlaceWord']);
  return rows;
}
