import type { Context } from '../../src/model/context.ts';
import type { Segmented, Tagged } from '../../src/model/document.ts';
import { EMPTY_LEXICON } from '../../src/model/lexicon.ts';
import { decode } from '../../src/stages/1-decode/index.ts';
import { segment } from '../../src/stages/2-segment/index.ts';
import { tag } from '../../src/stages/3-tag/index.ts';

/** The context of a run without configuration. */
export const CONTEXT: Context = { lexicon: EMPTY_LEXICON, attributions: 'speech' };

/** A text with its tokens and sentences. */
export function segmentedDoc(text: string, context: Context = CONTEXT): Segmented {
  return segment(decode({ id: 'text', path: 'text', bytes: new TextEncoder().encode(text) }), context);
}

/** A text with its tags: the ground on which rules of names, quotes and coreference stand. */
export function taggedDoc(text: string, context: Context = CONTEXT): Tagged {
  return tag(segmentedDoc(text, context), context);
}
