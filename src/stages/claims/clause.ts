import { CONDITION_OPENERS, SUBORDINATE_OPENERS } from '../../lang/en/claims.ts';
import { CONDITIONS } from '../../lang/en/function-words.ts';
import { lowerAt, verbAt } from '../../model/phrase-lookup.ts';
import { type ClaimInput, finiteVerb, type StatementTokens } from './sentence.ts';

/** The main clause of a piece, as positions in it. */
export interface Clause {
  /** Where it begins, after a leading subordinate clause. */
  readonly start: number;
  /** Its first finite verb, -1 where it has none. */
  readonly verb: number;
  /** Where its verb group ends, half-open. */
  readonly verbEnd: number;
  /** Whether a condition opens or closes the sentence. */
  readonly conditional: boolean;
}

/** Finds the main clause without a parser: after the comma that ends a leading subordinate clause. */
export function mainClause(doc: ClaimInput, piece: StatementTokens): Clause {
  const lower = (at: number): string => lowerAt(doc, piece[at] ?? -1);
  const opener = lower(0);
  let start = 0;
  if (SUBORDINATE_OPENERS.has(opener) || CONDITION_OPENERS.has(opener)) {
    const comma = piece.findIndex((i) => doc.tokens[i]?.text === ',');
    if (comma > 0 && finiteVerb(doc, piece, comma) > 0) start = comma + 1;
  }
  const verb = finiteVerb(doc, piece, start);
  const conditional = CONDITION_OPENERS.has(opener) || piece.some((_, at) => at > 0 && CONDITIONS.has(lower(at)));
  return { start, verb, verbEnd: verb < 0 ? -1 : groupEnd(doc, piece, verb), conditional };
}

/** Where the verb group ends that the verb belongs to, as a position in the piece. */
function groupEnd(doc: ClaimInput, piece: StatementTokens, verb: number): number {
  const end = verbAt(doc, piece[verb] ?? -1)?.end ?? 0;
  let at = verb + 1;
  while (at < piece.length && (piece[at] ?? end) < end) at++;
  return at;
}
