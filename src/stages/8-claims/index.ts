import type { Context } from '../../model/context.ts';
import type { Claimed, Spoken } from '../../model/document.ts';

export function claims(doc: Spoken, _context: Context): Claimed {
  return { ...doc, stage: 'claimed', claims: [] };
}
