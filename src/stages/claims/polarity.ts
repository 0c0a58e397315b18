import { DENIALS, NOT_NEGATED } from '../../lang/en/claims.ts';
import { NEGATORS } from '../../lang/en/function-words.ts';
import type { Polarity } from '../../model/schema.ts';
import type { Clause } from './clause.ts';
import type { CueFacts } from './cue.ts';
import type { ClaimInput, StatementTokens } from './sentence.ts';

/** How far after the verb group a negator still negates the clause: "has no plans", "is of no use". */
const REACH = 2;

/**
 * Negative where the main clause is negated (in its subject, its verb group or right after), or where the cue denies
 * the content; both together are affirmative.
 */
export function polarityOf(doc: ClaimInput, piece: StatementTokens, clause: Clause, cue: CueFacts): Polarity {
  const end = clause.verb < 0 ? piece.length : clause.verbEnd + REACH;
  let negated = false;
  for (let at = clause.start; at < Math.min(end, piece.length); at++) {
    if (isNegator(doc, piece, at)) negated = true;
  }
  return negated === DENIALS.has(cue.lemma) ? 'affirmative' : 'negative';
}

function isNegator(doc: ClaimInput, piece: StatementTokens, at: number): boolean {
  const token = doc.tokens[piece[at] ?? -1];
  const next = doc.tokens[piece[at + 1] ?? -1];
  if (!token || !NEGATORS.has(token.lower)) return false;
  if (next && NOT_NEGATED.has(next.lower)) return false;
  return !(at === 0 && next?.text === ','); // "No, they should stay" answers, it does not negate
}
