import type { Context } from '../../model/context.ts';
import type { Named, Tagged } from '../../model/document.ts';

export function entities(doc: Tagged, _context: Context): Named {
  return { ...doc, stage: 'named', names: [] };
}
