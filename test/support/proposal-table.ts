import { expect, test } from 'vitest';
import type { Range } from '../../src/model/phrases.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { Span } from '../../src/model/span.ts';
import type { Candidate } from '../../src/stages/quotes/candidate.ts';
import { type QuoteInput, quoteInputOf } from '../../src/stages/quotes/input.ts';
import { knowledgeFor } from '../../src/stages/quotes/knowledge.ts';
import { CONTEXT, phrasedDoc } from './doc-of.ts';
import { marked } from './marked.ts';

/** What the rules of quotes read, of a text without names and entities. */
export function quoteInputIn(text: string): QuoteInput {
  return quoteInputOf({ ...phrasedDoc(text), stage: 'resolved', names: [], entities: [] }, knowledgeFor(CONTEXT));
}

/**
 * Asserts what a rule of quotes proposes in texts with `{content|…}`, `{cue|…}` and `{source|…}` (none stands for no
 * source), before any refiner weighs it: for rules most of whose finds the refiners drop.
 */
export function proposalTable(
  rule: Rule<QuoteInput, Candidate>,
  cases: { finds: readonly string[]; ignores: readonly string[] },
): void {
  test.for(cases.finds)(`${rule.id} proposes: %s`, (source) => {
    const { text, spans } = marked(source);
    expect(proposed(rule, text)).toContainEqual({
      content: (spans['content'] ?? []).map((span) => show(text, span)),
      cue: (spans['cue'] ?? []).map((span) => show(text, span)),
      source: (spans['source'] ?? []).map((span) => show(text, span)),
    });
  });
  neverProposes(rule, cases.ignores);
}

/** Asserts that a rule of quotes proposes nothing in texts: stricter than that no refiner lets pass what it finds there. */
export function neverProposes(rule: Rule<QuoteInput, Candidate>, texts: readonly string[]): void {
  test.for(texts)(`${rule.id} proposes nothing: %s`, (text) => {
    expect(proposed(rule, text)).toEqual([]);
  });
}

function proposed(rule: Rule<QuoteInput, Candidate>, text: string): Record<'content' | 'cue' | 'source', string[]>[] {
  const input = quoteInputIn(text);
  const spanOf = ({ first, end }: Range): Span => ({
    start: input.tokens[first]?.start ?? 0,
    end: input.tokens[end - 1]?.end ?? 0,
  });
  const all = (ranges: readonly Range[]): string[] => ranges.map((range) => show(text, spanOf(range)));
  return [...rule.find(input)].map(({ content, cue, source }) => ({
    content: all(content),
    cue: all([cue]),
    source: source ? all([source]) : [],
  }));
}

/** Words with their place, so that of two alike the right one is meant. */
function show(text: string, { start, end }: Span): string {
  return `${start}: ${text.slice(start, end)}`;
}
