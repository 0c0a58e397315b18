import { NO_STATEMENT_OPENERS } from '../../lang/en/clause-words.ts';
import type { EntityLayer, NameLayer, Parsed, Resolved } from '../../model/document.ts';
import { withStage } from '../../model/layers.ts';
import { lowerAt, sentenceAround, tagAt } from '../../model/phrase-lookup.ts';
import type { Range } from '../../model/phrases.ts';
import type { Cue } from './cue.ts';
import { cuesOf } from './cues.ts';
import { toSentenceEnd } from './grammar/content-end.ts';
import type { Knowledge } from './knowledge.ts';
import { type Landmarks, landmarksOf } from './landmarks.ts';

/** What a rule of this stage reads: the document, its phrases, its cues, and what is known of English. */
export type QuoteInput = Parsed &
  NameLayer &
  Pick<EntityLayer, 'entities'> & {
    readonly cues: readonly Cue[];
    readonly knowledge: Knowledge;
    readonly landmarks: Landmarks;
  };

/** Everything that rules look up, computed once for a document. */
export function quoteInputOf(doc: Resolved, knowledge: Knowledge): QuoteInput {
  return withStage(doc, { cues: cuesOf(doc, knowledge), knowledge, landmarks: landmarksOf(doc) });
}

/** Whether a range holds a finite verb, so that it could be a sentence. */
export function isClause(doc: Parsed, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) {
    const at = doc.phrases.verbAt[i] ?? -1;
    if (at >= 0 && doc.phrases.verbs[at]?.form === 'finite') return true;
  }
  return false;
}

/** Whether a range opens like an adverbial rather than a statement. */
export function opensSubordinate(doc: Parsed, { first }: Range): boolean {
  return NO_STATEMENT_OPENERS.has(lowerAt(doc, first)) || tagAt(doc, first) === 'VBG' || tagAt(doc, first) === 'VBN';
}

/** What follows a parenthetical cue after its comma, to the end of its sentence. */
export function afterComma(doc: Parsed, at: number): Range | undefined {
  if (lowerAt(doc, at) !== ',' || at + 1 >= sentenceAround(doc, at).end) return undefined;
  const range = toSentenceEnd(doc, at + 1);
  return range.first < range.end ? range : undefined;
}
