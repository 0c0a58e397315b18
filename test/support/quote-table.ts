import { expect, test } from 'vitest';
import type { Attribution } from '../../src/model/document.ts';
import type { Span } from '../../src/model/span.ts';
import { quotes } from '../../src/stages/quotes/index.ts';
import { CONTEXT, phrasedDoc } from './doc-of.ts';
import { marked } from './marked.ts';

/** All attributions of a text, without names and entities. */
export function attributionsIn(text: string): readonly Attribution[] {
  return quotes({ ...phrasedDoc(text), stage: 'resolved', names: [], entities: [] }, CONTEXT).attributions;
}

/**
 * Asserts what a rule finds in texts with `{content|…}`, `{cue|…}` and `{source|…}` (none stands for no source), and that
 * it finds nothing in others. Without an id any rule may have found it: so are refiners tested, and grammar.
 */
export function quoteTable(id: string | null, cases: { finds: readonly string[]; ignores: readonly string[] }): void {
  const name = id ?? 'stage quotes';
  test.for(cases.finds)(`${name} finds: %s`, (source) => {
    const { text, spans } = marked(source);
    const show = (list: readonly (Span | null)[]): (string | null)[] => list.map((span) => span && textOf(text, span));
    const found = attributionsIn(text).filter(({ rule }) => id === null || rule === id);
    const shown = found.map(({ content, cue, source: who }) => ({
      content: show(content),
      cue: show([cue]),
      source: show([who]),
    }));
    expect(shown).toContainEqual({
      content: show(spans['content'] ?? []),
      cue: show(spans['cue'] ?? [null]),
      source: show(spans['source'] ?? [null]),
    });
  });
  test.for(cases.ignores)(`${name} ignores: %s`, (text) => {
    const found = attributionsIn(text).filter(({ rule }) => id === null || rule === id);
    expect(found.map(({ content }) => content.map((span) => textOf(text, span)))).toEqual([]);
  });
}

/** Words with their place, so that of two alike the right one is meant. */
function textOf(text: string, { start, end }: Span): string {
  return `${start}: ${text.slice(start, end)}`;
}
