/** Whether somebody is brought in as the wife, brother or son of somebody else. */
import { KIN_NOUNS } from '../../lang/en/role-nouns.ts';
import { type CorefInput, type CorefTokens, type Phrase, tokenAt } from './input.ts';
import { isComma, isOf } from './token-at.ts';
import { TokenFeature, tokenFeaturesAt } from './token-features.ts';

const REACH = 4;

/**
 * "his wife Ann Lee", "her husband, Rob Lee", "Ann Lee, his wife", "the son of Rob Lee". Not where both do the same: "Ann
 * Lee and her husband, Rob Lee".
 */
export function isIntroducedAsKin(input: CorefInput, index: number): boolean {
  const name = input.phrases[index];
  if (!name) return false;
  const { doc } = input;
  if (isOf(doc, name.lead - 1) && isKinNoun(doc, name.lead - 2)) return true;
  const lead = tokenFeaturesAt(doc, name.lead - 1) & TokenFeature.possessive ? name.lead - 1 : name.lead;
  if (isKinPhrase(doc, lead, name.firstToken - 1)) return !isJoined(doc, lead);
  for (let at = Math.max(0, index - REACH); at <= index + REACH; at++) {
    const phrase = input.phrases[at];
    if (phrase?.kind === 'nominal' && isBeside(doc, phrase, name) && isKinPhrase(doc, phrase.firstToken, phrase.head))
      return !isJoined(doc, phrase.firstToken);
  }
  return false;
}

function isBeside(doc: CorefTokens, phrase: Phrase, name: Phrase): boolean {
  const after = phrase.firstToken === name.endToken + 1 && isComma(doc, name.endToken);
  return after || (phrase.endToken === name.lead - 1 && isComma(doc, name.lead - 1));
}

/** "his wife", "Tolmer's elder brother". */
function isKinPhrase(doc: CorefTokens, first: number, head: number): boolean {
  if (!isKinNoun(doc, head)) return false;
  for (let i = first; i < head; i++)
    if (tokenFeaturesAt(doc, i) & (TokenFeature.possessive | TokenFeature.genitive)) return true;
  return false;
}

function isKinNoun({ lemmas }: CorefTokens, i: number): boolean {
  return KIN_NOUNS.has(lemmas[i] ?? '');
}

function isJoined(doc: CorefTokens, first: number): boolean {
  return tokenAt(doc, first - 1).lower === 'and';
}
