import type { Context } from '../../model/context.ts';
import type { Quoted, Resolved } from '../../model/document.ts';
import { runRefiners, runRules } from '../../model/rule.ts';
import { attributionsOf } from './attributions.ts';
import { knowledgeFor } from './knowledge.ts';
import { REFINERS, RULES } from './order.ts';
import { sceneOf } from './scene.ts';

/** Finds every attribution of a text: who is said to have said what, and where. */
export function quotes(doc: Resolved, context: Context): Quoted {
  const scene = sceneOf(doc, knowledgeFor(context));
  const found = runRules(RULES, scene, 'quotes', context.trace);
  const kept = runRefiners(REFINERS, found, scene, 'quotes', context.trace);
  return { ...doc, stage: 'quoted', attributions: attributionsOf(scene, kept) };
}
