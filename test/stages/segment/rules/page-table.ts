import { describe, expect, test } from 'vitest';
import type { BoilerplateSpan } from '../../../../src/model/document.ts';
import type { Rule } from '../../../../src/model/rule.ts';
import type { Page } from '../../../../src/stages/segment/page/page.ts';
import { segmentedDoc } from '../../../support/doc-of.ts';
import { marked } from '../../../support/marked.ts';

/** Texts in which `{kind|words}` is what the rule finds; in `ignores` it finds nothing. */
export function pageTable(
  rule: Rule<Page, BoilerplateSpan>,
  { finds, ignores }: { finds: string[]; ignores: string[] },
): void {
  const found = (text: string): object[] =>
    [...rule.find(segmentedDoc(text))].map(({ start, end, kind }) => ({ start, end, kind }));
  describe(rule.id, () => {
    test.each(finds)('finds %s', (source) => {
      const { text, spans } = marked(source);
      const expected = Object.entries(spans).flatMap(([kind, list]) => list.map((span) => ({ ...span, kind })));
      expect(expected).not.toEqual([]);
      expect(found(text)).toEqual(expected);
    });
    test.each(ignores)('ignores %s', (text) => {
      expect(found(text)).toEqual([]);
    });
  });
}
