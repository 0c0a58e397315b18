import type { Context } from '../../src/model/context.ts';
import type { Phrased, Segmented, Tagged } from '../../src/model/document.ts';
import { EMPTY_LEXICON } from '../../src/model/lexicon.ts';
import { decode } from '../../src/stages/decode/index.ts';
import { layout } from '../../src/stages/layout/index.ts';
import { phrases } from '../../src/stages/phrases/index.ts';
import { segment } from '../../src/stages/segment/index.ts';
import { tag } from '../../src/stages/tag/index.ts';

/** The context of a run without configuration. */
export const CONTEXT: Context = { lexicon: EMPTY_LEXICON, attributions: 'speech' };

/** A text with its tokens and sentences. What stands in it is not tidied up: this is what a stage is to read. */
export function segmentedDoc(text: string, context: Context = CONTEXT): Segmented {
  const laidOut = layout(decode({ id: 'text', path: 'text', bytes: new TextEncoder().encode(text) }));
  const isTidied = laidOut.layout.origin !== null;
  const page = isTidied ? { ...laidOut.layout, origin: null, blocks: [] } : laidOut.layout;
  return segment({ ...laidOut, text, layout: page }, context);
}

/** A text with its tags. */
export function taggedDoc(text: string, context: Context = CONTEXT): Tagged {
  return tag(segmentedDoc(text, context), context);
}

/** A text with its phrases: what the rules of names, coreference and quotes read. */
export function phrasedDoc(text: string, context: Context = CONTEXT): Phrased {
  return phrases(taggedDoc(text, context), context);
}
