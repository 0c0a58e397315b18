import type { Block, DocumentLayout } from '../../model/document.ts';

/**
 * What the lines of a reading copy are, by their shape.
 *
 * @param marked blocks that marks of their own showed (Markdown's headings, list items, block quotations), in order
 */
export function blocksOf(_text: string, marked: readonly Block[]): Pick<DocumentLayout, 'blocks' | 'kind'> {
  return { blocks: marked, kind: 'article' };
}
