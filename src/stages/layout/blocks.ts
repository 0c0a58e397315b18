import type { Block, DocumentLayout } from '../../model/document.ts';
import { byPosition, firstEndingAfter, overlaps, type Span } from '../../model/span.ts';
import { groupsOf } from './groups.ts';
import { type Line, linesOf } from './lines.ts';
import { quotationsApart } from './quotations/index.ts';
import type { SetApart } from './quotations/page.ts';
import { type Turn, turnsOf } from './turns/index.ts';

type Found = Pick<DocumentLayout, 'blocks' | 'kind'>;

/**
 * What the lines of a reading copy are, by their shape.
 *
 * @param marked blocks that marks of their own showed (Markdown's headings, list items, block quotations), in order
 */
export function blocksOf(text: string, marked: readonly Block[]): Found {
  const lines = linesOf(text);
  const turns = turnsOf(text, lines);
  const spoken: Block[] = turns.map((turn) => blockOf('turn', turn));
  const apart = quotationsApart(text, lines, marked).map((one) => blockOf('block-quotation', one));
  const found = [...spoken, ...beside(apart, spoken)].sort(byPosition);
  if (found.length === 0) return { blocks: marked, kind: 'article' };
  return { blocks: [...found, ...beside(marked, found)].sort(byPosition), kind: kindOf(text, lines, turns) };
}

/** The blocks that share nothing with others. */
function beside(blocks: readonly Block[], others: readonly Span[]): readonly Block[] {
  return blocks.filter((block) => !overlaps(others[firstEndingAfter(others, block.start)] ?? NOWHERE, block));
}

/** From the label or what is said, whichever comes first, to the end of the other. */
function hullOf({ label, content }: Pick<SetApart, 'label' | 'content'>): Span {
  const spans = [label, ...content];
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function blockOf(kind: Block['kind'], found: SetApart | Turn): Block {
  const { label, name, colon, content } = found;
  const { start, end } = hullOf(found);
  return { start, end, kind, label, name, colon, content };
}

/** A share of its characters or of its paragraphs that makes a text a transcript or a list. */
const MOST = 0.5;

function kindOf(text: string, lines: readonly Line[], turns: readonly Turn[]): DocumentLayout['kind'] {
  if (turns.length < 2) return 'article';
  const hulls = turns.map(hullOf);
  const length = hulls.reduce((sum, { start, end }) => sum + end - start, 0);
  const outside = groupsOf(lines).filter(
    (group) => !overlaps(hulls[firstEndingAfter(hulls, group.start)] ?? NOWHERE, group),
  );
  if (length < text.trim().length * MOST && turns.length <= outside.length) return 'article';
  return turns.every(({ quoted }) => quoted) ? 'list' : 'transcript';
}

const NOWHERE: Span = { start: -1, end: -1 };
