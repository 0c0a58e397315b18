import type { Context } from '../../model/context.ts';
import type { Quoted, Resolved } from '../../model/document.ts';

export function quotes(doc: Resolved, _context: Context): Quoted {
  return { ...doc, stage: 'quoted', attributions: [] };
}
