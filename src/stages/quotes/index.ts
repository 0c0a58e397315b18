import type { Context } from '../../model/context.ts';
import type { Quoted, Resolved } from '../../model/document.ts';
import { withStage } from '../../model/layers.ts';
import { runRefiners, runRules, type Signed } from '../../model/rule.ts';
import { rulesOn } from '../../model/rules-on.ts';
import { attributionsOf, type CandidatesIn } from './attributions.ts';
import { type Candidate, signed } from './candidate.ts';
import { confidenceOf } from './confidence.ts';
import { correctedQuotes } from './corrected.ts';
import { type QuoteInput, quoteInputOf } from './input.ts';
import { knowledgeFor } from './knowledge.ts';
import { attributionOf, besideLayout, laidOutIn } from './layout.ts';
import { mayNest, nestedIn, nestedInput } from './nested.ts';
import { REFINERS, RULES } from './order.ts';
import { BESIDE_LAYOUT, NESTED, tellIn, traceKept, traceLeftOut } from './traced.ts';
import { untangled } from './untangled.ts';

/** Finds every attribution of a text: who is said to have said what, and where. */
export function quotes(doc: Resolved, context: Context): Quoted {
  const { off, trace } = context;
  const input = quoteInputOf(doc, knowledgeFor(context));
  const laidOut = laidOutIn(input);
  const beside = (list: readonly Signed<Candidate>[]): readonly Signed<Candidate>[] => {
    const left = besideLayout(input, list);
    if (trace) traceLeftOut(input, { before: list, after: left, by: BESIDE_LAYOUT }, trace);
    return left;
  };
  const found = beside(runRules(rulesOn(RULES, off), input, 'quotes', trace, trace && tellIn(input), signed));
  const kept = beside(runRefiners(rulesOn(REFINERS, off), found, input, 'quotes', trace, trace && tellIn(input)));
  const within = saidWithin(input, [...kept, ...laidOut], context);
  const fixed = laidOut.map((one) => attributionOf(input, one));
  if (trace) traceKept([{ input, candidates: kept }, within], fixed, trace);
  const attributions = untangled(doc.text, attributionsOf([{ input, candidates: kept }, within], confidenceOf, fixed));
  if (!doc.corrections) return withStage(doc, { stage: 'quoted', attributions } as const);
  const corrected = correctedQuotes(input, attributions, doc.corrections, trace);
  return withStage(doc, {
    stage: 'quoted',
    attributions: untangled(doc.text, corrected.attributions),
    corrections: corrected.corrections,
  } as const);
}

/** Within quotations no turn goes on. */
const NESTED_REFINERS = REFINERS.filter(({ id }) => id !== 'refine/continuation' && id !== 'refine/floor');

/** What the people quoted attribute to others. */
function saidWithin(
  outer: QuoteInput,
  kept: readonly Pick<Candidate, 'content'>[],
  { off, trace }: Context,
): CandidatesIn {
  if (!mayNest(outer)) return { input: outer, candidates: [] };
  const input = nestedInput(outer);
  if (input.cues.length === 0) return { input, candidates: [] };
  const found = runRules(rulesOn(RULES, off), input, 'quotes', trace, trace && tellIn(input), signed);
  const refined = runRefiners(rulesOn(NESTED_REFINERS, off), found, input, 'quotes', trace, trace && tellIn(input));
  const candidates = nestedIn(outer, kept, refined);
  if (trace) traceLeftOut(input, { before: refined, after: candidates, by: NESTED }, trace);
  return { input, candidates };
}
