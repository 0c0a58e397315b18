import type { Context } from '../../model/context.ts';
import type { LaidOut, Segmented } from '../../model/document.ts';
import { withStage } from '../../model/layers.ts';
import { pageOf } from './page/index.ts';
import { blocksOf } from './paragraphs/blocks.ts';
import { cutAtBlocks } from './paragraphs/cuts.ts';
import { quotationsOf } from './quotations/index.ts';
import { sentencesOf } from './sentences/index.ts';
import { tokenize } from './tokens.ts';

/** Text to tokens, sentences, paragraphs, quotations and the boilerplate. */
export function segment(doc: LaidOut, { lexicon, off, trace }: Context): Segmented {
  const all = tokenize(doc.text, lexicon.abbreviations);
  const { tokens } = all;
  const blocks = cutAtBlocks(doc.text, blocksOf(doc.text), doc.layout.blocks);
  const { quotations, diagnostics } = quotationsOf(doc.text, blocks);
  const cut = sentencesOf(doc.text, all, blocks, quotations, trace, off);
  const { sentences } = cut;
  const { boilerplate, paragraphs } = pageOf(withStage(doc, { tokens, sentences }), cut.paragraphs, trace, off);
  const layer = { tokens, sentences, paragraphs, quotations, boilerplate, diagnostics };
  return withStage(doc, { stage: 'segmented', ...layer } as const);
}
