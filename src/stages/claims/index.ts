import { EMPTY_WORDS } from '../../lang/en/claims.ts';
import type { Context } from '../../model/context.ts';
import type { Claim, Claimed, Uttered } from '../../model/document.ts';
import { withStage } from '../../model/layers.ts';
import { lowerAt } from '../../model/phrase-lookup.ts';
import { mainClause } from './clause.ts';
import { cueFacts } from './cue.ts';
import { modalityOf } from './modality.ts';
import { polarityOf } from './polarity.ts';
import { type ClaimInput, finiteVerb, isQuestion, piecesOf, type StatementTokens } from './sentence.ts';
import { statementOf } from './statement.ts';

/**
 * One claim for each quote that asserts something: its first asserting sentence, with polarity and modality. Nothing
 * is claimed by an answer or greeting without a verb, nor where nothing was uttered.
 */
export function claims(doc: Uttered, { trace }: Context): Claimed {
  const found: Claim[] = [];
  for (const index of doc.attributions.keys()) {
    const claim = claimOf(doc, index);
    if (claim) found.push(claim);
    const span = doc.attributions[index]?.content[0];
    if (span && !claim) {
      trace?.(() => ({ stage: 'claims', action: 'dropped', rule: 'asserts-nothing', span }));
    }
  }
  return withStage(doc, { stage: 'claimed', claims: found } as const);
}

function claimOf(doc: Uttered, index: number): Claim | null {
  const quote = doc.attributions[index];
  if (!quote || (doc.utterances[index] ?? 'actual') !== 'actual') return null;
  const cue = cueFacts(doc, quote);
  const piece = assertingPiece(doc, piecesOf(doc, quote));
  if (!piece) return null;
  const clause = mainClause(doc, piece);
  const statement = statementOf(doc, quote, index, piece, cue);
  if (statement === '') return null;
  return {
    attribution: index,
    statement,
    polarity: polarityOf(doc, piece, clause, cue),
    modality: modalityOf(doc, quote, piece, clause, cue),
  };
}

/** The first sentence that states something, else the first question, else the first that is more than "Yes, thanks". */
function assertingPiece(doc: ClaimInput, pieces: readonly StatementTokens[]): StatementTokens | undefined {
  const full = pieces.filter((piece) => piece.some((i) => saysSomething(doc, i)));
  const withVerb = full.filter((piece) => finiteVerb(doc, piece) >= 0);
  return withVerb.find((piece) => !isQuestion(doc, piece)) ?? withVerb[0] ?? full[0];
}

function saysSomething(doc: ClaimInput, i: number): boolean {
  return doc.classes[i] !== 'PUNCT' && !EMPTY_WORDS.has(lowerAt(doc, i));
}
