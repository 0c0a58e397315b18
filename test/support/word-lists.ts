/** The lists of words that a TypeScript source holds: arrays, texts that are split, alternations, cases, comparisons. */
import { parseAst } from 'rolldown/parseAst';

/** One list, with the line where it begins. */
export interface WordList {
  readonly line: number;
  readonly words: readonly string[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [property: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

const WORD = /(?<![\\\p{L}])'?\p{L}[\p{L}'’-]*/gu;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Children in order of the text, types and imports left out. */
function children(node: Node): Node[] {
  if (/^(?:TS(?!As|NonNull|Satisfies)|Import|ExportAll)/u.test(node.type)) return [];
  return Object.values(node).flat().filter(isNode);
}

/** The words of literals and patterns within a node. A literal with blanks is prose unless a call takes it as a list. */
function within(node: Node, listed: boolean): string[] {
  const deeper = listed || takesList(node);
  return [...own(node, listed), ...children(node).flatMap((child) => within(child, deeper))];
}

function own({ type, value, regex }: Node, listed: boolean): string[] {
  if (type === 'TemplateElement' && listed) return wordsOf((value as { cooked: string }).cooked);
  if (type !== 'Literal') return [];
  if (regex) return wordsOf((regex as { pattern: string }).pattern.replace(/\[[^\]]*\]/gu, ' '));
  return typeof value === 'string' && (listed || !/\s/u.test(value)) ? wordsOf(value) : [];
}

/** Whether a call makes a list of its text: `'…'.split(' ')`, `words('…')`. */
function takesList({ type, callee }: Node): boolean {
  if (type !== 'CallExpression') return false;
  const { name, property } = callee as Node;
  return /^(?:split|words|numbered|formsByName)$/u.test(String(name ?? (property as Node | undefined)?.['name']));
}

/** Whether a node, with all in it, is to be read as one list. */
function isList(node: Node): boolean {
  if (node.type === 'Literal') return node['regex'] !== undefined;
  return takesList(node) || isUnion(node) || /^(?:Array|Logical)Expression$|^SwitchStatement$/u.test(node.type);
}

function isUnion({ type, callee }: Node): boolean {
  return type === 'CallExpression' && (callee as Node)['name'] === 'union';
}

/** Objects are lists by their keys alone, as what their values hold are lists of their own; those of variables are none. */
function keysOf(node: Node): string[] {
  const properties = node['properties'] as Node[];
  if (properties.some(({ shorthand }) => shorthand)) return [];
  const keys = properties.flatMap(({ key }) => (isNode(key) ? [key] : []));
  return keys.map(({ name, value }) => String(name ?? value).toLowerCase());
}

/** All lists of a source, outermost first; a list within another counts with it. */
export function wordListsIn(code: string): WordList[] {
  const found: WordList[] = [];
  const visit = (node: Node): void => {
    const isObject = node.type === 'ObjectExpression';
    const words = isObject ? keysOf(node) : isList(node) ? within(node, false) : [];
    if (words.length > 1) found.push({ line: code.slice(0, node.start).split('\n').length, words });
    if (!isObject && isList(node)) return;
    for (const child of children(node)) visit(child);
  };
  visit(parseAst(code, { lang: 'ts' }) as unknown as Node);
  return found;
}
