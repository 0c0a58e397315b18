import type { Context } from '../../model/context.ts';
import type { Segmented, Tagged } from '../../model/document.ts';
import { tagWithCompromise } from './compromise.ts';

/** Gives every token its part of speech and lemma. */
export function tag(doc: Segmented, _context: Context): Tagged {
  return { ...doc, stage: 'tagged', ...tagWithCompromise(doc) };
}
