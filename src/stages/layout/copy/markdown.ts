import { characterOf } from '../../../model/character-references.ts';
import type { Block } from '../../../model/document.ts';
import type { Edit } from '../../../model/origin.ts';
import { oneLine } from '../../../model/plain-text.ts';
import { type MarkdownTree, markdownTree } from './markdown-parser.ts';
import { inOrder, markupEdits, tagReadsAs } from './markup.ts';
import type { Changes } from './quoted-lines.ts';

type Node = ReturnType<MarkdownTree['cursor']>['node'];

/** What was found in the tree so far. */
interface Found {
  readonly text: string;
  /** Labels of the links that are defined somewhere: [Ann] alone is no link. */
  readonly labels: ReadonlySet<string>;
  readonly edits: Edit[];
  readonly blocks: Block[];
  /** Where the last block ends. */
  end: number;
}

/** What is done about a node; gives whether what is within it counts, too. */
type Handler = (found: Found, node: Node) => boolean;

/**
 * The marks of Markdown, code, images and definitions: left out, and each heading, item and block quotation parted from
 * what stands beside it. What is within brackets stays, unless it is a link.
 */
export function markdown(text: string): Changes {
  const tree = markdownTree(text);
  const found: Found = { text, labels: labelsIn(text, tree), edits: [], blocks: [], end: 0 };
  tree.iterate({ enter: (node) => HANDLERS.get(node.name)?.(found, node.node) });
  return { edits: inOrder(found.edits), blocks: found.blocks };
}

function labelsIn(text: string, tree: MarkdownTree): ReadonlySet<string> {
  const labels = new Set<string>();
  tree.iterate({
    enter: ({ name, from, to }) => {
      if (name === 'LinkReference') labels.add(labelOf(text.slice(from, to)));
    },
  });
  return labels;
}

/** "[Ann Tolmer]: https://…" and "[ann tolmer]" have one label. */
function labelOf(words: string): string {
  const end = words.indexOf(']');
  return oneLine(words.slice(1, end).toLowerCase());
}

function drop({ edits }: Found, from: number, to: number, by = ''): true {
  edits.push({ start: from, end: to, by });
  return true;
}

/** A mark with the blanks that part it from its words. */
const dropMark: Handler = (found, { from, to }) => {
  let end = to;
  while (found.text.charAt(end) === ' ' || found.text.charAt(end) === '\t') end++;
  return drop(found, from, end);
};

const dropAll: Handler = (found, { from, to }) => {
  drop(found, from, to, '\n\n');
  return false;
};

/** Sets a node apart, as a block of a kind where none is around it. */
function setApart(found: Found, { from, to }: Node, kind: Block['kind'], end = to): true {
  drop(found, from, from, '\n\n');
  drop(found, to, to, '\n\n');
  if (from < found.end) return true;
  found.blocks.push({ kind, start: from, end, label: null, name: null, colon: null });
  found.end = end;
  return true;
}

const heading: Handler = (found, node) => setApart(found, node, 'heading');

const headerMark: Handler = (found, node) => {
  const isUnderline = found.text.charAt(node.from) !== '#';
  const isFirst = node.from === node.parent?.from;
  if (isUnderline || isFirst) return dropMark(found, node);
  return drop(found, node.from, node.to);
};

const item: Handler = (found, node) => {
  const inner = node.getChild('BulletList') ?? node.getChild('OrderedList');
  return setApart(found, node, 'list-item', inner?.from ?? node.to);
};

const link: Handler = (found, node) => {
  const { text, labels } = found;
  if (text.charAt(node.from + 1) === '^') return note(found, node);
  const marks = node.getChildren('LinkMark');
  const label = node.getChild('LinkLabel');
  const words = label && label.to - label.from > 2 ? label : node;
  if (!node.getChild('URL') && !labels.has(labelOf(text.slice(words.from, words.to)))) return true;
  const [opening, closing] = marks;
  if (!opening || !closing) return true;
  drop(found, opening.from, opening.to);
  return drop(found, closing.from, node.to);
};

/** The mark of a footnote, at its place or before its words. */
function note(found: Found, { from, to }: Node): false {
  drop(found, from, found.text.charAt(to) === ':' ? to + 1 : to);
  return false;
}

/** A fence that is never closed would take all that follows. */
const fenced: Handler = (found, node) => {
  const [opening, closing] = node.getChildren('CodeMark');
  if (closing) return dropAll(found, node);
  if (opening) drop(found, opening.from, node.getChild('CodeInfo')?.to ?? opening.to);
  return false;
};

const SENTENCE = /^["“'‘(]?\p{Lu}[^{}<>=;]*[.!?]["”'’)]*$/u;

/** Words that are indented as far as code are a block quotation. */
const indented: Handler = (found, node) => {
  const words = found.text.slice(node.from, node.to).trim();
  if (!SENTENCE.test(words)) return dropAll(found, node);
  setApart(found, node, 'block-quotation');
  return false;
};

const tag: Handler = (found, { from, to }) => {
  const [, slash, name = ''] = /^<(\/?)([a-z][a-z\d]*)/iu.exec(found.text.slice(from, to)) ?? [];
  const by = tagReadsAs(name.toLowerCase(), slash === '/');
  return by === undefined || drop(found, from, to, by);
};

const html: Handler = (found, { from, to }) => {
  for (const { start, end, by } of markupEdits(found.text.slice(from, to))) drop(found, from + start, from + end, by);
  return false;
};

const comment: Handler = (found, { from, to }) => {
  if (found.text.slice(from, to).endsWith('-->')) drop(found, from, to);
  return false;
};

const reference: Handler = (found, { from, to }) => {
  const words = found.text.slice(from, to);
  const by = characterOf(words);
  return by === words || drop(found, from, to, by);
};

const cellEdge: Handler = (found, { from, to }) => drop(found, from, to, '\n\n');

/** "\*" or a backslash that ends a line. */
const backslash: Handler = (found, { from }) => found.text.charAt(from) !== '\\' || drop(found, from, from + 1);

/** Left out with no gap where it stood. */
const dropWithin: Handler = (found, { from, to }) => !drop(found, from, to);

/** "<https://…>": the address stays. */
const autolink: Handler = (found, { from, to }) => {
  drop(found, from, from + 1);
  return !drop(found, to - 1, to);
};

const inlineCode: Handler = (found, node) => {
  for (const { from, to } of node.getChildren('CodeMark')) drop(found, from, to);
  return false;
};

const HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ...[1, 2, 3, 4, 5, 6].map((level) => [`ATXHeading${level}`, heading] as const),
  ['SetextHeading1', heading],
  ['SetextHeading2', heading],
  ['HeaderMark', headerMark],
  ['Blockquote', (found, node) => setApart(found, node, 'block-quotation')],
  ['QuoteMark', dropMark],
  ['ListItem', item],
  ['ListMark', dropMark],
  ['TaskMarker', dropMark],
  ['EmphasisMark', (found, { from, to }) => drop(found, from, to)],
  ['StrikethroughMark', (found, { from, to }) => drop(found, from, to)],
  ['Link', link],
  ['Image', dropWithin],
  ['Autolink', autolink],
  ['InlineCode', inlineCode],
  ['FencedCode', fenced],
  ['CodeBlock', indented],
  ['HorizontalRule', dropAll],
  ['LinkReference', dropAll],
  ['HTMLTag', tag],
  ['HTMLBlock', html],
  ['Comment', comment],
  ['CommentBlock', comment],
  ['Entity', reference],
  ['Escape', backslash],
  ['HardBreak', backslash],
  ['Table', (found, node) => setApart(found, node, 'table')],
  ['TableDelimiter', cellEdge],
]);
