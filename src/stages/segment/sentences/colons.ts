import { CREDIT_WORDS } from '../../../lang/en/sentence-starts.ts';
import { firstAtLeast } from '../../../model/bisect.ts';
import type { Tokens } from '../tokens.ts';
import { caseOf } from './gap.ts';

/**
 * Where a sentence begins because of a colon, though no terminal stands before: "Palace at dusk Image: Ann Lee",
 * "See you :) Bye".
 *
 * @param from - index of the paragraph's first token
 * @param to - index after its last
 */
export function startsAtColons({ tokens, colons }: Tokens, from: number, to: number): readonly number[] {
  const starts: number[] = [];
  for (let i = firstAtLeast(colons, from + 1); i < colons.length; i++) {
    const at = colons[i] as number;
    if (at >= to - 1) break;
    const [before, colon, after, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
    if (!before || !colon || !after) continue;
    const { start, end } = colon;
    if (before.end === start && after.start > end && CREDIT_WORDS.has(before.text)) starts.push(at - 1);
    const smiles = before.end < start && after.start === end && SMILES.has(after.text);
    if (smiles && next && at + 2 < to && caseOf(next) === 'upper') starts.push(at + 2);
  }
  return starts;
}

const SMILES = new Set([')', '(', 'D', 'P']);
