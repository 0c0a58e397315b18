import type { Context } from '../../model/context.ts';
import type { Quoted, Spoken } from '../../model/document.ts';

export function speakers(doc: Quoted, _context: Context): Spoken {
  return { ...doc, stage: 'spoken', speakers: doc.attributions.map(() => []) };
}
