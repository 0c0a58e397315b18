import { Title } from '../../../model/phrases.ts';
import type { TokenFacts } from './token-facts.ts';

/** Words of a title at most, the comma within the marks counted. */
const LONGEST = 12;

/** By its first token, the token after the title of each work in quotation marks: "her single “Baby Lantern”". */
export function quotedTitles({ tokens, quotations, phrases }: TokenFacts): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let i = 0;
  quotations.forEach(({ inner }, index) => {
    if (phrases.titles[index] !== Title.work) return;
    while (i < tokens.length && (tokens[i]?.start ?? 0) < inner.start) i++;
    let end = i;
    while (end < tokens.length && end <= i + LONGEST && (tokens[end]?.end ?? 0) <= inner.end) end++;
    if (/^[,.]$/u.test(tokens[end - 1]?.text ?? '')) end--;
    if (end > i) found.set(i, end);
  });
  return found;
}
