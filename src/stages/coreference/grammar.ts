/** What word order tells of a phrase: its grammatical place, and whether it is the subject of a verb of saying. */
import type { Role } from '../../model/scene.ts';
import type { CorefTokens, Phrase } from './input.ts';
import { TokenFeature, tokenFeaturesAt, wordFeaturesAt } from './token-features.ts';
import { WordFeature } from './word-features.ts';

interface Place {
  readonly doc: CorefTokens;
  /** For each token the index of its name, or -1. */
  readonly nameAt: Int32Array;
  /** Whether the clause's verb stands before the phrase. */
  readonly verbSeen: boolean;
}

/** The grammatical place of a phrase `[first, end)`; what stands before the verb and after no preposition is the subject. */
export function roleOf({ doc, nameAt, verbSeen }: Place, first: number, end: number, kind: Phrase['kind']): Role {
  const after = tokenFeaturesAt(doc, end);
  if (after & TokenFeature.genitive) return 'possessor';
  if (kind === 'pronoun' && tokenFeaturesAt(doc, first) & TokenFeature.possessive) return 'possessor';
  if (kind === 'name' && (after & TokenFeature.noun || (nameAt[end] ?? -1) >= 0)) return 'modifier';
  const before = tokenFeaturesAt(doc, first - 1);
  if (before & TokenFeature.preposition && !(wordFeaturesAt(doc, first - 1) & WordFeature.opener)) return 'oblique';
  if (before & TokenFeature.inflected) return isInverted(doc, first, end) ? 'subject' : 'object';
  return verbSeen && !(after & TokenFeature.finite) ? 'object' : 'subject';
}

const MAX_AUXILIARIES = 3;

/** "Smith said", "Smith has also said", "said Smith", "Smith, who said". */
export function speaks(doc: CorefTokens, first: number, after: number): boolean {
  if (tokenFeaturesAt(doc, first - 1) & TokenFeature.saying) return true;
  const comma = (wordFeaturesAt(doc, after) & WordFeature.comma) !== 0;
  const relative = comma ? after + 1 : after;
  const isRelative = (wordFeaturesAt(doc, relative) & WordFeature.relative) !== 0;
  if (says(doc, isRelative ? relative + 1 : after)) return true;
  return comma && saysAfterAside(doc, relative);
}

const LONGEST_ASIDE = 16;
const WITHIN_ASIDE = WordFeature.comma | WordFeature.joins | WordFeature.relative;
const BEGINS_SUBJECT = TokenFeature.properNoun | TokenFeature.pronoun | TokenFeature.article;

/** "Smith, 81 and retired in Varna, said": after words between commas; not "Smith, 81, left, said Jones". */
function saysAfterAside(doc: CorefTokens, from: number): boolean {
  for (let i = from + 1; i < from + LONGEST_ASIDE; i++) {
    const word = wordFeaturesAt(doc, i);
    if (word & WordFeature.comma && tokenFeaturesAt(doc, i + 1) & TokenFeature.saying)
      return (tokenFeaturesAt(doc, i + 2) & BEGINS_SUBJECT) === 0;
    if (word & (WordFeature.opener | WordFeature.afterSubject) && !(word & WITHIN_ASIDE)) break;
  }
  return false;
}

function says(doc: CorefTokens, from: number): boolean {
  for (let i = from; i < from + MAX_AUXILIARIES; i++) {
    const tokenFeatures = tokenFeaturesAt(doc, i);
    if (tokenFeatures & TokenFeature.saying) return true;
    if (!(tokenFeatures & (TokenFeature.auxiliary | TokenFeature.adverb))) return false;
  }
  return false;
}

/** “…,” said Smith. */
function isInverted(doc: CorefTokens, first: number, end: number): boolean {
  return (
    (wordFeaturesAt(doc, first - 2) & WordFeature.beforeVerb) !== 0 &&
    (wordFeaturesAt(doc, end) & WordFeature.afterSubject) !== 0
  );
}
