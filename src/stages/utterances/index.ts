import type { Context } from '../../model/context.ts';
import type { Spoken, Uttered } from '../../model/document.ts';
import { withStage } from '../../model/layers.ts';
import { sureOnly } from './sure.ts';
import { utteranceOf } from './utterance.ts';

/**
 * Tells of each attribution whether it was uttered at all ("has not argued that", "if she said"), and leaves out those
 * that are less sure than was asked for.
 */
export function utterances(doc: Spoken, { minConfidence = 0, trace }: Context): Uttered {
  const kept = sureOnly(doc, minConfidence, trace);
  const found = kept.attributions.map((attribution) => utteranceOf(doc, attribution));
  return withStage(doc, { stage: 'uttered', ...kept, utterances: found } as const);
}
