import type { Context } from '../../model/context.ts';
import type { Accounted, Claimed, Diagnostic } from '../../model/document.ts';
import { withStage } from '../../model/layers.ts';
import { byPosition } from '../../model/span.ts';
import { staleCorrections } from './corrections.ts';
import { shapesOf } from './shapes.ts';
import { unattributed } from './unattributed.ts';

/**
 * Tells what was lost: quotations that nobody was found for, a document whose shape nobody knows, corrections that fit
 * nowhere.
 */
export function losses(doc: Claimed, { corrections }: Pick<Context, 'corrections'> = {}): Accounted {
  const found: Diagnostic[] = [...shapesOf(doc), ...unattributed(doc), ...staleCorrections(doc, corrections)];
  const diagnostics = found.length === 0 ? doc.diagnostics : [...doc.diagnostics, ...found].sort(byPosition);
  return withStage(doc, { stage: 'accounted', diagnostics } as const);
}
