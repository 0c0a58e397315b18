import type { Uttered } from '../../model/document.ts';
import type { Range } from '../../model/phrases.ts';
import { firstEndingAfter } from '../../model/span.ts';
import { type ClaimInput, isMarkOfQuotation, type Unit } from './unit.ts';

/** The sentences in which the article itself may claim something: those of its text, no headings and no furniture. */
export function* articleUnitsOf(doc: Uttered): Iterable<Unit> {
  for (const { kind, firstSentence, endSentence } of doc.paragraphs) {
    if (kind !== 'body' && kind !== 'list-item') continue;
    for (const { firstToken, endToken } of doc.sentences.slice(firstSentence, endSentence)) {
      const unit = unitOf(doc, { first: firstToken, end: endToken });
      if (unit) yield unit;
    }
  }
}

function unitOf(doc: ClaimInput, { first, end }: Range): Unit | null {
  const at: number[] = [];
  let hasWord = false;
  for (let i = first; i < end; i++) {
    if (isMarkOfQuotation(doc, i)) continue;
    hasWord ||= doc.classes[i] !== 'PUNCT';
    at.push(i);
  }
  return hasWord ? { doc, at, spoken: false } : null;
}

/**
 * For each token whether it is of the content or the cue of something actually said. What was not said nobody else
 * claims, so that "Lund has not argued that …" stays the article's.
 */
export function saidTokens({ tokens, attributions, utterances }: Uttered): Uint8Array {
  const said = new Uint8Array(tokens.length);
  for (const [index, { content, cue }] of attributions.entries()) {
    if ((utterances[index] ?? 'actual') !== 'actual') continue;
    for (const { start, end } of cue ? [...content, cue] : content) {
      for (let i = firstEndingAfter(tokens, start); (tokens[i]?.start ?? end) < end; i++) said[i] = 1;
    }
  }
  return said;
}

/** Whether a clause of the article tells what somebody said. */
export function tellsSaying({ at }: Unit, { first, end }: Range, said: Uint8Array): boolean {
  for (let position = first; position < end; position++) if (said[at[position] ?? -1] === 1) return true;
  return false;
}
