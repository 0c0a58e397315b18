import { CREDIT_WORDS } from '../../../lang/en/sentence-starts.ts';
import type { Token } from '../../../model/document.ts';
import { caseOf } from './gap.ts';

/**
 * Where a sentence begins because of a colon, though no terminal stands before: "Palace at dusk Image: Ann Lee",
 * "See you :) Bye".
 *
 * @param from - index of the paragraph's first token
 * @param to - index behind its last
 */
export function* startsAtColons(tokens: readonly Token[], from: number, to: number): Iterable<number> {
  for (let at = from + 1; at < to - 1; at++) {
    const [before, colon, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (!before || !after || (colon?.text !== ':' && colon?.text !== ';')) continue;
    const { start, end } = colon;
    if (before.end === start && after.start > end && CREDIT_WORDS.has(before.text)) yield at - 1;
    const smiles = before.end < start && after.start === end && SMILES.has(after.text);
    const next = tokens[at + 2];
    if (smiles && next && at + 2 < to && caseOf(next) === 'upper') yield at + 2;
  }
}

const SMILES = new Set([')', '(', 'D', 'P']);
