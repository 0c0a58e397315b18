/** The text of a page as a browser shows it: blocks parted by blank lines, items and quotations marked as in plain text. */

/** What is never shown, or is no prose. */
const UNSHOWN = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD SVG MATH IFRAME OBJECT CANVAS BUTTON INPUT SELECT TEXTAREA AUDIO VIDEO'.split(
    ' ',
  ),
);
/** What begins a paragraph of its own. */
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM
  H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL`.split(/\s+/u),
);

/** The little of the DOM that is needed. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<PageNode>;
}

interface Block {
  text: string;
  /** What stands before each of its lines: "> " for each quotation it is in. */
  readonly prefix: string;
  /** An item of a list, which has a dash and no blank line before it. */
  readonly isItem: boolean;
}

/** What is still to be done of a page: an element or text to visit, words to add, or a block to begin. */
type Step =
  | { readonly visit: PageNode; readonly prefix: string; readonly isPre: boolean }
  | { readonly add: string }
  | { readonly begin: string; readonly isItem: boolean };

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The text of an element and all that stands in it, but for what is skipped. */
export function pageText(root: PageNode, isSkipped: (element: PageNode) => boolean = () => false): string {
  const blocks: Block[] = [{ text: '', prefix: '', isItem: false }];
  // A stack and no recursion: pages made by machines are nested by the ten thousand.
  const stack: Step[] = [{ visit: root, prefix: '', isPre: false }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    const block = blocks.at(-1);
    if ('begin' in step) blocks.push({ text: '', prefix: step.begin, isItem: step.isItem });
    else if ('add' in step && block) block.text += step.add;
    // One by one: an element may have more children than a call may have arguments.
    else if ('visit' in step) for (const next of stepsOf(step, isSkipped).reverse()) stack.push(next);
  }
  return joined(blocks);
}

/** What a node comes to, in order. */
function stepsOf(
  { visit: node, prefix, isPre }: Extract<Step, { visit: PageNode }>,
  isSkipped: (element: PageNode) => boolean,
): Step[] {
  if (node.nodeType === TEXT_NODE) {
    const text = node.nodeValue ?? '';
    return [{ add: isPre ? text : text.replace(/[ \t\r\n\f]+/gu, ' ') }];
  }
  const name = node.nodeName.toUpperCase();
  if (node.nodeType !== ELEMENT_NODE || UNSHOWN.has(name) || isSkipped(node)) return [];
  const inner = name === 'BLOCKQUOTE' ? `> ${prefix}` : prefix;
  const visits = Array.from(node.childNodes, (child) => ({
    visit: child,
    prefix: inner,
    isPre: isPre || name === 'PRE',
  }));
  if (name === 'BR') return [{ add: '\n' }];
  // A browser puts the marks around it.
  if (name === 'Q') return [{ add: '“' }, ...visits, { add: '”' }];
  const isCell = name === 'TD' || name === 'TH';
  if (BLOCKS.has(name) || (isCell && holdsBlocks(node))) {
    return [{ begin: inner, isItem: name === 'LI' }, ...visits, { begin: prefix, isItem: false }];
  }
  return isCell ? [{ add: '\t' }, ...visits] : visits;
}

/** Whether a cell is part of a page's layout and no entry in a table: it holds paragraphs or lines. */
function holdsBlocks(cell: PageNode): boolean {
  const isLine = ({ nodeName }: PageNode): boolean =>
    nodeName.toUpperCase() === 'BR' || BLOCKS.has(nodeName.toUpperCase());
  return [...cell.childNodes].some((child) => isLine(child) || [...child.childNodes].some(isLine));
}

function joined(blocks: readonly Block[]): string {
  let text = '';
  let before: Pick<Block, 'prefix' | 'isItem'> | null = null;
  // An item whose words stand in a paragraph within it has the dash there.
  let isItem = false;
  for (const block of blocks) {
    const lines = linesOf(block.text);
    isItem ||= block.isItem;
    if (lines.length === 0) continue;
    const shown = { prefix: block.prefix, isItem };
    text += `${before ? gapBetween(before, shown) : ''}${shownLines(lines, shown)}`;
    before = shown;
    isItem = false;
  }
  return text === '' ? '' : `${text}\n`;
}

function shownLines(lines: readonly string[], { prefix, isItem }: Pick<Block, 'prefix' | 'isItem'>): string {
  const dash = isItem ? '- ' : '';
  return lines.map((line, i) => `${prefix}${i === 0 ? dash : ''}${line}`.trimEnd()).join('\n');
}

/** Items follow each other line by line; paragraphs of one quotation have its mark between them too. */
function gapBetween(before: Pick<Block, 'prefix' | 'isItem'>, next: Pick<Block, 'prefix' | 'isItem'>): string {
  if (before.isItem && next.isItem) return '\n';
  return `\n${before.prefix === next.prefix ? next.prefix.trimEnd() : ''}\n`;
}

/** Lines without blanks at their edges; cells of a table are parted by tabs; empty lines only between others. */
function linesOf(text: string): string[] {
  // Runs of blanks are one first, so that no pattern looks for an end within them again and again.
  const one = text.replace(/ +/gu, ' ').replace(/ ?\t[ \t]*/gu, '\t');
  const lines = one.split('\n').map((line) => line.replace(/^[ \t]|[ \t]$/gu, ''));
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return first < 0 ? [] : lines.slice(first, last + 1).filter((line, i, all) => line !== '' || all[i - 1] !== '');
}
