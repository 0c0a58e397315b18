import type { Context } from '../../model/context.ts';
import type { Named, Resolved } from '../../model/document.ts';

export function coreference(doc: Named, _context: Context): Resolved {
  return { ...doc, stage: 'resolved', entities: [] };
}
