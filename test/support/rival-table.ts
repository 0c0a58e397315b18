import { test } from 'vitest';
import type { Range } from '../../src/model/phrases.ts';
import { type Refiner, runRefiners, type Signed } from '../../src/model/rule.ts';
import type { Span } from '../../src/model/span.ts';
import type { Trace } from '../../src/model/trace.ts';
import type { Candidate } from '../../src/stages/quotes/candidate.ts';
import type { QuoteInput } from '../../src/stages/quotes/input.ts';
import { enoughCases } from './enough-cases.ts';
import { marked } from './marked.ts';
import { quoteInputIn } from './proposal-table.ts';
import { expectFound } from './traced.ts';

/** Candidates by their label: how often such are right, and which rule proposed each (`test` where it is all one). */
export type Rivals = Readonly<Record<string, number | { readonly rate: number; readonly rule: string }>>;

/**
 * Asserts which of invented candidates a refiner keeps. The text bears `{LABEL|…}` around each one's content and
 * `{LABEL-cue|…}` around its cue; cases are text, rates, and for drops the labels that are left.
 */
export function rivalTable(
  refiner: Refiner<QuoteInput, Candidate>,
  cases: {
    drops: readonly (readonly [text: string, rivals: Rivals, left: readonly string[]])[];
    keeps: readonly (readonly [text: string, rivals: Rivals])[];
  },
): void {
  enoughCases(refiner.id, cases.drops, cases.keeps);
  test.for(cases.drops)(`${refiner.id} drops: %s %o`, ([source, rivals, left]) => {
    check(refiner, source, rivals, left);
  });
  test.for(cases.keeps)(`${refiner.id} keeps all: %s %o`, ([source, rivals]) => {
    check(refiner, source, rivals, Object.keys(rivals));
  });
}

function check(
  refiner: Refiner<QuoteInput, Candidate>,
  source: string,
  rivals: Rivals,
  wanted: readonly string[],
): void {
  const { text } = marked(source);
  const tracedBy = (trace: Trace): unknown => leftOf(refiner, source, rivals, trace);
  expectFound(leftOf(refiner, source, rivals), wanted, { text, rule: null, tracedBy });
}

/** The labels of what is left, in the order in which the rivals are named. */
function leftOf(refiner: Refiner<QuoteInput, Candidate>, source: string, rivals: Rivals, trace?: Trace): string[] {
  const { text, spans } = marked(source);
  const input = quoteInputIn(text);
  const candidates = Object.entries(rivals).map(([label, given]) => {
    const content = spans[label] ?? [];
    const [cue] = spans[`${label}-cue`] ?? [];
    const [head, last] = [content[0], content.at(-1)];
    if (!head || !last || !cue) throw new Error(`no content or cue for ${label} in: ${source}`);
    const { rate, rule } = typeof given === 'number' ? { rate: given, rule: 'test' } : given;
    const candidate: Signed<Candidate> = {
      start: head.start,
      end: last.end,
      content: content.map((span) => rangeOf(input, span)),
      cue: rangeOf(input, cue),
      source: null,
      sourceElsewhere: false,
      sourceHint: null,
      addressee: null,
      lemma: label,
      frame: 'that',
      endFrame: undefined,
      rate,
      prior: undefined,
      rule,
    };
    return candidate;
  });
  return runRefiners([refiner], candidates, input, 'quotes', trace).map(({ lemma }) => lemma);
}

function rangeOf({ tokens }: QuoteInput, { start, end }: Span): Range {
  const first = tokens.findIndex((token) => token.start === start);
  const last = tokens.findIndex((token) => token.end === end);
  if (first < 0 || last < first) throw new Error('a label must begin and end with tokens');
  return { first, end: last + 1 };
}
