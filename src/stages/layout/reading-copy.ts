import type { Block, Meta } from '../../model/document.ts';
import { type Copy, type Edit, edited, type Origin, spanAfter } from '../../model/origin.ts';
import { trim } from '../../model/span.ts';
import { brokenWordEdits } from './copy/broken-words.ts';
import { invisibleEdits, longBlankEdits, withLineFeeds } from './copy/characters.ts';
import { footnoteEdits } from './copy/footnotes.ts';
import { frontMatterOf } from './copy/front-matter.ts';
import { listMarks } from './copy/list-marks.ts';
import { markdown } from './copy/markdown.ts';
import { markupEdits } from './copy/markup.ts';
import { Occasion, occasionsOf } from './copy/occasions.ts';
import { pageBreakEdits } from './copy/page-breaks.ts';
import { type Changes, quotedLines } from './copy/quoted-lines.ts';

/** A decoded text with what is known of it. */
export interface Source {
  readonly text: string;
  readonly mediaType: string;
  readonly meta: Meta | undefined;
  readonly date: string | undefined;
}

/** What is read of a text. */
export interface ReadingCopy {
  readonly text: string;
  readonly origin: Origin | null;
  /** Blocks that marks of their own showed, in offsets of the copy, in order. */
  readonly marked: readonly Block[];
  /** What came with the text, and what its front matter adds to that. */
  readonly meta: Meta | undefined;
  /** ISO date of the article, where it is known. */
  readonly date: string | undefined;
}

/** A copy on its way, with the blocks seen so far in its offsets. */
interface Draft extends Copy {
  readonly blocks: readonly Block[];
}

/** The reading copy of a decoded text; the text itself where nothing in it had to be changed. */
export function readingCopy({ text, mediaType, meta, date }: Source): ReadingCopy {
  const whole: Draft = { text, origin: null, blocks: [] };
  const atFirst = occasionsOf(text);
  const isMarkdown = mediaType === 'text/markdown';
  if (!isMarkdown && atFirst === 0) return finished(changed(whole, footnoteEdits(text)), meta, date);
  const plain = withoutSystem(whole, atFirst);
  const found = plain === whole ? atFirst : occasionsOf(plain.text);
  if (!isMarkdown) return finished(tidied(unmarked(plain, found), found), meta, date);
  const matter = frontMatterOf(plain.text);
  const rest = matter ? changed(plain, [{ start: 0, end: matter.end, by: '' }]) : plain;
  const body = changed(rest, longBlankEdits(rest.text));
  const fields = matter ? { ...matter.meta, ...meta } : meta;
  return finished(tidied(marked(body, markdown(body.text)), found), fields, date ?? matter?.date);
}

/** The same line ends everywhere, and nothing that nobody sees. */
function withoutSystem(draft: Draft, found: number): Draft {
  const lines = found & Occasion.lineEnds ? { ...withLineFeeds(draft), blocks: [] } : draft;
  return found & Occasion.invisible ? changed(lines, invisibleEdits(lines.text)) : lines;
}

/** Without the marks that a plain text may have. */
function unmarked(draft: Draft, found: number): Draft {
  const read = found & Occasion.markup ? changed(draft, markupEdits(draft.text)) : draft;
  // What a reference stood for may be a mark, too.
  const more = read === draft ? found : found | occasionsOf(read.text);
  const own = more & Occasion.quotedLines ? marked(read, quotedLines(read.text)) : read;
  return more & (Occasion.listMarks | Occasion.quotedLines) ? marked(own, listMarks(own.text)) : own;
}

/** Without what the page did to the text. */
function tidied(draft: Draft, found: number): Draft {
  const pages = found & Occasion.pageBreaks ? changed(draft, pageBreakEdits(draft.text)) : draft;
  const words =
    pages.text.includes('-\n') || pages.text.includes('‐\n') ? changed(pages, brokenWordEdits(pages.text)) : pages;
  return changed(words, footnoteEdits(words.text));
}

function marked(draft: Draft, { edits, blocks }: Changes): Draft {
  return changed({ ...draft, blocks: [...draft.blocks, ...blocks].sort((a, b) => a.start - b.start) }, edits);
}

function changed(draft: Draft, edits: readonly Edit[]): Draft {
  if (edits.length === 0) return draft;
  const { text, origin } = edited(draft, edits);
  const moved = spanAfter(edits);
  return { text, origin, blocks: draft.blocks.map((block) => ({ ...block, ...moved(block) })) };
}

function finished({ text, origin, blocks }: Draft, meta: Meta | undefined, date: string | undefined): ReadingCopy {
  const seen = blocks.flatMap((block) => {
    const span = trim(text, block);
    return span ? [{ ...block, ...span }] : [];
  });
  const apart = seen.filter(({ start }, i) => start >= (seen[i - 1]?.end ?? 0));
  return { text, origin, marked: apart, meta, date };
}
