import { test } from 'vitest';
import type { Range } from '../../src/model/phrases.ts';
import type { Rule } from '../../src/model/rule.ts';
import { NO_SCENE } from '../../src/model/scene.ts';
import type { Candidate } from '../../src/stages/quotes/candidate.ts';
import { type QuoteInput, quoteInputOf } from '../../src/stages/quotes/input.ts';
import { knowledgeFor } from '../../src/stages/quotes/knowledge.ts';
import { inOrder, markedAttributions, type ShownAttribution, shown } from './attribution-labels.ts';
import { CONTEXT, phrasedDoc } from './doc-of.ts';
import { enoughCases } from './enough-cases.ts';
import { attributionsIn } from './quote-table.ts';
import { expectFound } from './traced.ts';

/** What the rules of quotes read, of a text without names and entities. */
export function quoteInputIn(text: string): QuoteInput {
  return quoteInputOf(
    { ...phrasedDoc(text), stage: 'resolved', names: [], entities: [], scene: NO_SCENE },
    knowledgeFor(CONTEXT),
  );
}

/**
 * Asserts all that a rule of quotes proposes in texts with `{content|…}`, `{cue|…}` and `{source|…}` (none stands for no
 * source; a second proposal is `{content-b|…}` and so on), before any refiner weighs it: for rules most of whose finds
 * the refiners drop.
 */
export function proposalTable(
  rule: Rule<QuoteInput, Candidate>,
  cases: { finds: readonly string[]; ignores: readonly string[] },
): void {
  enoughCases(rule.id, cases.finds, cases.ignores);
  test.for(cases.finds)(`${rule.id} proposes: %s`, (source) => {
    const { text, wanted } = markedAttributions(source);
    if (wanted.length === 0) throw new Error(`nothing is marked in: ${source}`);
    expectProposed(rule, text, wanted);
  });
  neverProposes(rule, cases.ignores);
}

/** Asserts that a rule of quotes proposes nothing in texts: stricter than that no refiner lets pass what it finds there. */
export function neverProposes(rule: Rule<QuoteInput, Candidate>, texts: readonly string[]): void {
  test.for(texts)(`${rule.id} proposes nothing: %s`, (text) => expectProposed(rule, text, []));
}

function expectProposed(rule: Rule<QuoteInput, Candidate>, text: string, wanted: readonly ShownAttribution[]): void {
  const input = quoteInputIn(text);
  const show = ({ first, end }: Range): string =>
    shown(text, { start: input.tokens[first]?.start ?? 0, end: input.tokens[end - 1]?.end ?? 0 });
  const found = [...rule.find(input)].map(({ content, cue, source }) => ({
    content: content.map(show),
    cue: [show(cue)],
    source: source ? [show(source)] : [],
  }));
  expectFound(inOrder(found), wanted, { text, rule: rule.id, tracedBy: (trace) => attributionsIn(text, trace) });
}
