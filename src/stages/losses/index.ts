import type { Accounted, Claimed, Diagnostic } from '../../model/document.ts';
import { withStage } from '../../model/layers.ts';
import { byPosition } from '../../model/span.ts';
import { shapesOf } from './shapes.ts';
import { unattributed } from './unattributed.ts';

/** Tells what was lost: quotations that nobody was found for, and a document whose shape nobody knows. */
export function losses(doc: Claimed): Accounted {
  const found: Diagnostic[] = [...shapesOf(doc), ...unattributed(doc)];
  const diagnostics = found.length === 0 ? doc.diagnostics : [...doc.diagnostics, ...found].sort(byPosition);
  return withStage(doc, { stage: 'accounted', diagnostics } as const);
}
