import { describe, test } from 'vitest';
import type { BoilerplateSpan } from '../../../../src/model/document.ts';
import type { Rule } from '../../../../src/model/rule.ts';
import type { Trace } from '../../../../src/model/trace.ts';
import type { Page } from '../../../../src/stages/segment/page/page.ts';
import { CONTEXT, segmentedDoc } from '../../../support/doc-of.ts';
import { enoughCases } from '../../../support/enough-cases.ts';
import { marked } from '../../../support/marked.ts';
import { expectFound } from '../../../support/traced.ts';

/** Texts in which `{kind|words}` is what the rule finds; in `ignores` it finds nothing. */
export function pageTable(
  rule: Rule<Page, BoilerplateSpan>,
  { finds, ignores }: { finds: string[]; ignores: string[] },
): void {
  const found = (text: string): object[] =>
    [...rule.find(segmentedDoc(text))].map(({ start, end, kind }) => ({ start, end, kind }));
  const check = (text: string, wanted: readonly object[]): void => {
    const tracedBy = (trace: Trace): unknown => segmentedDoc(text, { ...CONTEXT, trace });
    expectFound(found(text), wanted, { text, rule: rule.id, tracedBy });
  };
  enoughCases(rule.id, finds, ignores);
  describe(rule.id, () => {
    test.each(finds)('finds %s', (source) => {
      const { text, spans } = marked(source);
      const expected = Object.entries(spans).flatMap(([kind, list]) => list.map((span) => ({ ...span, kind })));
      if (expected.length === 0) throw new Error(`nothing is marked in: ${source}`);
      check(text, expected);
    });
    test.each(ignores)('ignores %s', (text) => check(text, []));
  });
}
