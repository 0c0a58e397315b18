import type { Context } from '../../model/context.ts';
import type { Quoted, Resolved } from '../../model/document.ts';
import { withLayer } from '../../model/layers.ts';
import { runRefiners, runRules, type Signed } from '../../model/rule.ts';
import { attributionsOf, type Found } from './attributions.ts';
import type { Candidate } from './candidate.ts';
import { type Scene, sceneOf } from './input.ts';
import { knowledgeFor } from './knowledge.ts';
import { nestedIn, nestedScene } from './nested.ts';
import { REFINERS, RULES } from './order.ts';

/** Finds every attribution of a text: who is said to have said what, and where. */
export function quotes(doc: Resolved, context: Context): Quoted {
  const scene = sceneOf(doc, knowledgeFor(context));
  const found = runRules(RULES, scene, 'quotes', context.trace);
  const kept = runRefiners(REFINERS, found, scene, 'quotes', context.trace);
  const attributions = attributionsOf([{ scene, candidates: kept }, nested(scene, kept, context)]);
  return withLayer(doc, { stage: 'quoted', attributions } as const);
}

/** Within quotations no turn goes on. */
const NESTED_REFINERS = REFINERS.filter(({ id }) => id !== 'refine/continuation');

/** What the people quoted attribute to others. */
function nested(outer: Scene, kept: readonly Signed<Candidate>[], { trace }: Context): Found {
  const scene = nestedScene(outer);
  if (scene.cues.length === 0) return { scene, candidates: [] };
  const found = runRules(RULES, scene, 'quotes', trace);
  const refined = runRefiners(NESTED_REFINERS, found, scene, 'quotes', trace);
  return { scene, candidates: nestedIn(outer, kept, refined) };
}
