import { ANOTHER_ONE } from '../../lang/en/role-nouns.ts';
import { type CorefTokens, type Phrase, tokenAt } from './input.ts';
import { isAdposition, isParticiple, isProperNoun, isRestricting, isSaying } from './token-at.ts';

/** "the other minister", "the minister who …", "the man accused of …": one that was not spoken of before. */
export function isAnother(doc: CorefTokens, { firstToken, head, endToken }: Phrase): boolean {
  for (let i = firstToken; i < head; i++) if (setsApart(doc, i)) return true;
  return isRestricting(doc, endToken) || isReduced(doc, endToken);
}

/** "new", but not in "the New Varna governor". */
export function setsApart(doc: CorefTokens, i: number): boolean {
  return ANOTHER_ONE.has(tokenAt(doc, i).lower) && !isProperNoun(doc, i);
}

/** A participle that says which one; "the minister told reporters" has a verb. */
function isReduced(doc: CorefTokens, i: number): boolean {
  if (!isParticiple(doc, i)) return false;
  return !isSaying(doc, i) || isAdposition(doc, i + 1) || tokenAt(doc, i + 1).lower === 'to';
}
