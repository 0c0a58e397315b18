import { test } from 'vitest';
import type { Attribution } from '../../src/model/document.ts';
import { NO_SCENE } from '../../src/model/scene.ts';
import type { Trace } from '../../src/model/trace.ts';
import { quotes } from '../../src/stages/quotes/index.ts';
import { inOrder, markedAttributions, type ShownAttribution, shown } from './attribution-labels.ts';
import { CONTEXT, phrasedDoc } from './doc-of.ts';
import { enoughCases } from './enough-cases.ts';
import { expectFound } from './traced.ts';

/** All attributions of a text, without names and entities. */
export function attributionsIn(text: string, trace?: Trace): readonly Attribution[] {
  const doc = { ...phrasedDoc(text), stage: 'resolved', names: [], entities: [], scene: NO_SCENE } as const;
  return quotes(doc, trace ? { ...CONTEXT, trace } : CONTEXT).attributions;
}

/**
 * Asserts all that a rule finds in texts with `{content|…}`, `{cue|…}` and `{source|…}` (none stands for no source; for a
 * second find `{content-b|…}` and so on), and that it finds nothing in others. Without an id all that the stage finds is
 * asserted, whatever rule found it: so are refiners tested, and grammar. A table that fails shows who dropped what.
 */
export function quoteTable(id: string | null, cases: { finds: readonly string[]; ignores: readonly string[] }): void {
  const name = id ?? 'stage quotes';
  if (id !== null) enoughCases(id, cases.finds, cases.ignores);
  const check = (text: string, wanted: readonly ShownAttribution[]): void => {
    const found = attributionsIn(text).filter(({ rule }) => id === null || rule === id);
    const parts = found.map(({ content, cue, source }) => ({
      content: content.map((span) => shown(text, span)),
      cue: cue ? [shown(text, cue)] : [],
      source: source ? [shown(text, source)] : [],
    }));
    expectFound(inOrder(parts), wanted, { text, rule: id, tracedBy: (trace) => attributionsIn(text, trace) });
  };
  test.for(cases.finds)(`${name} finds: %s`, (source) => {
    const { text, wanted } = markedAttributions(source);
    if (wanted.length === 0) throw new Error(`nothing is marked in: ${source}`);
    check(text, wanted);
  });
  test.for(cases.ignores)(`${name} ignores: %s`, (text) => check(text, []));
}
