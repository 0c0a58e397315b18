import type { Context } from '../../model/context.ts';
import type { Quoted, Resolved } from '../../model/document.ts';
import { withStage } from '../../model/layers.ts';
import { runRefiners, runRules } from '../../model/rule.ts';
import { rulesOn } from '../../model/rules-on.ts';
import { attributionsOf, type CandidatesIn } from './attributions.ts';
import type { Candidate } from './candidate.ts';
import { confidenceOf } from './confidence.ts';
import { correctedQuotes } from './corrected.ts';
import { type QuoteInput, quoteInputOf } from './input.ts';
import { knowledgeFor } from './knowledge.ts';
import { attributionOf, besideLayout, laidOutIn } from './layout.ts';
import { nestedIn, nestedInput } from './nested.ts';
import { REFINERS, RULES } from './order.ts';

/** Finds every attribution of a text: who is said to have said what, and where. */
export function quotes(doc: Resolved, context: Context): Quoted {
  const input = quoteInputOf(doc, knowledgeFor(context));
  const laidOut = laidOutIn(input);
  const found = besideLayout(input, runRules(rulesOn(RULES, context.off), input, 'quotes', context.trace, reasonOf));
  const kept = besideLayout(input, runRefiners(rulesOn(REFINERS, context.off), found, input, 'quotes', context.trace));
  const within = nested(input, [...kept, ...laidOut], context);
  const fixed = laidOut.map((one) => attributionOf(input, one));
  const attributions = attributionsOf([{ input, candidates: kept }, within], confidenceOf, fixed);
  if (!doc.corrections) return withStage(doc, { stage: 'quoted', attributions } as const);
  return withStage(doc, {
    stage: 'quoted',
    ...correctedQuotes(input, attributions, doc.corrections, context.trace),
  } as const);
}

/** What is counted of a candidate's kind, for the trace. */
function reasonOf({ lemma, frame, rate, prior }: Candidate): string {
  const declared = prior?.rate === rate ? `; declared: ${prior.why}` : '';
  return `rate ${rate.toFixed(2)} (${lemma}, frame ${frame}${declared})`;
}

/** Within quotations no turn goes on. */
const NESTED_REFINERS = REFINERS.filter(({ id }) => id !== 'refine/continuation' && id !== 'refine/floor');

/** What the people quoted attribute to others. */
function nested(outer: QuoteInput, kept: readonly Pick<Candidate, 'content'>[], { off, trace }: Context): CandidatesIn {
  const input = nestedInput(outer);
  if (input.cues.length === 0) return { input, candidates: [] };
  const found = runRules(rulesOn(RULES, off), input, 'quotes', trace, reasonOf);
  const refined = runRefiners(rulesOn(NESTED_REFINERS, off), found, input, 'quotes', trace);
  return { input, candidates: nestedIn(outer, kept, refined) };
}
