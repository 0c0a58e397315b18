import type { Decoded, LaidOut } from '../../model/document.ts';
import { withStage } from '../../model/layers.ts';
import { blocksOf } from './blocks.ts';
import { readingCopy } from './reading-copy.ts';

/**
 * A decoded text to what is read of it: from here on `text` is the reading copy, without line ends of other systems,
 * marks of Markdown and the like, and all offsets point into it until the document is assembled.
 */
export function layout({ id, path, sha256, text: raw, mediaType, meta, date, notes }: Decoded): LaidOut {
  const copy = readingCopy({ text: raw, mediaType, meta, date });
  const { blocks, kind } = blocksOf(copy.text, copy.marked);
  const page = { raw, origin: copy.origin, blocks, kind, mediaType, meta: copy.meta, notes: notes ?? [] };
  const laidOut = { stage: 'laid-out', id, path, sha256, text: copy.text, layout: page } as const;
  return copy.date === undefined ? laidOut : withStage(laidOut, { date: copy.date });
}
