import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../../src/stages/segment/paragraphs/blocks.ts';
import { quotationsOf } from '../../../../src/stages/segment/quotations/index.ts';
import { sentencesOf } from '../../../../src/stages/segment/sentences/index.ts';
import type { SentenceRule } from '../../../../src/stages/segment/sentences/rule.ts';
import { tokenize } from '../../../../src/stages/segment/tokens.ts';

/** Which rule decided the gap that `|` marks; `none` where the text ends a sentence there by default. */
function decidedBy(source: string): string {
  const at = source.indexOf('|');
  const text = source.replace('|', '');
  const blocks = blocksOf(text);
  let rule = 'none';
  sentencesOf(text, tokenize(text), blocks, quotationsOf(text, blocks).quotations, (event) => {
    const seen = event();
    if (seen.span.end === at) rule = seen.rule;
  });
  return rule;
}

/** Texts in which `|` marks a gap: in `finds` the rule decides it, in `ignores` it leaves it to others. */
export function gapTable(rule: SentenceRule, { finds, ignores }: { finds: string[]; ignores: string[] }): void {
  describe(rule.id, () => {
    test.each(finds)('finds %s', (text) => {
      expect(decidedBy(text)).toBe(rule.id);
    });
    test.each(ignores)('ignores %s', (text) => {
      expect(text).toContain('|');
      expect(decidedBy(text)).not.toBe(rule.id);
    });
  });
}
