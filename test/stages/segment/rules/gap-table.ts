import { describe, expect, test } from 'vitest';
import type { Trace } from '../../../../src/model/trace.ts';
import { blocksOf } from '../../../../src/stages/segment/paragraphs/blocks.ts';
import { quotationsOf } from '../../../../src/stages/segment/quotations/index.ts';
import { sentencesOf } from '../../../../src/stages/segment/sentences/index.ts';
import type { SentenceRule } from '../../../../src/stages/segment/sentences/rule.ts';
import { tokenize } from '../../../../src/stages/segment/tokens.ts';
import { enoughCases } from '../../../support/enough-cases.ts';
import { expectFound } from '../../../support/traced.ts';

function segmentSentences(text: string, trace: Trace): void {
  const blocks = blocksOf(text);
  sentencesOf(text, tokenize(text), blocks, quotationsOf(text, blocks).quotations, trace);
}

/** Which rule decided the gap at an offset; `none` where the text ends a sentence there by default. */
function decidedBy(text: string, at: number): string {
  let rule = 'none';
  segmentSentences(text, (event) => {
    const seen = event();
    if (seen.span.end === at) rule = seen.rule;
  });
  return rule;
}

/** Texts in which `|` marks a gap: in `finds` the rule decides it, in `ignores` it leaves it to others. */
export function gapTable(rule: SentenceRule, { finds, ignores }: { finds: string[]; ignores: string[] }): void {
  const check = (source: string, wanted: boolean): void => {
    const at = source.indexOf('|');
    if (at < 0) throw new Error(`no gap is marked in: ${source}`);
    const text = source.replace('|', '');
    const by = decidedBy(text, at);
    const tracedBy = (trace: Trace): void => segmentSentences(text, trace);
    if (wanted) expectFound(by, rule.id, { text, rule: rule.id, tracedBy });
    else expect(by).not.toBe(rule.id);
  };
  enoughCases(rule.id, finds, ignores);
  describe(rule.id, () => {
    test.each(finds)('finds %s', (source) => check(source, true));
    test.each(ignores)('ignores %s', (source) => check(source, false));
  });
}
