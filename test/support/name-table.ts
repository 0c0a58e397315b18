import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../src/model/lexicon.ts';
import type { Span } from '../../src/model/span.ts';
import type { Trace } from '../../src/model/trace.ts';
import { type NameInput, nameInputOf } from '../../src/stages/entities/article/claimed-tokens.ts';
import { listedNames } from '../../src/stages/entities/article/lexicon-names.ts';
import { survey } from '../../src/stages/entities/article/survey.ts';
import { candidatesOf, type NameCandidate } from '../../src/stages/entities/candidates/index.ts';
import { amountFinder } from '../../src/stages/entities/numbers/index.ts';
import type { NumberRule } from '../../src/stages/entities/numbers/rule.ts';
import { EVIDENCE, NUMBERS } from '../../src/stages/entities/order.ts';
import type { ArticleRule } from '../../src/stages/entities/votes/article-rule.ts';
import type { EvidenceRule } from '../../src/stages/entities/votes/evidence-rule.ts';
import { evidenceRunner, runArticleRules } from '../../src/stages/entities/votes/run-evidence.ts';
import { emptyScoreboard } from '../../src/stages/entities/votes/scoreboard.ts';
import { CONTEXT, phrasedDoc } from './doc-of.ts';
import { enoughCases } from './enough-cases.ts';
import { marked } from './marked.ts';
import { expectFound, traceInto } from './traced.ts';

interface Table {
  /** Texts with the spans that the rule speaks on, each labelled with a type that it votes for. */
  readonly finds: readonly string[];
  /** Look-alikes on which it says nothing, or nothing in favour. */
  readonly ignores: readonly string[];
  /** Texts with all that the rule says there, in order: "Vrell PERSON -2". */
  readonly weighs?: readonly (readonly [text: string, votes: readonly string[]])[];
}

const amountsOf = amountFinder(NUMBERS);
const runEvidence = evidenceRunner(EVIDENCE);

/** The text with its candidates, as the rules get it. */
export function candidateDoc(text: string): { readonly doc: NameInput; readonly candidates: readonly NameCandidate[] } {
  const tagged = phrasedDoc(text);
  const facts = survey(tagged, CONTEXT.lexicon);
  const doc = nameInputOf(facts, listedNames(tagged, compileLexicon([])), amountsOf(facts).amounts);
  return { doc, candidates: candidatesOf(doc) };
}

/** One test for each text: what a rule of evidence says in favour where it is asked, and on which spans. */
export function evidenceTable(rule: EvidenceRule, table: Table): void {
  const hear = evidenceRunner([rule]);
  runTable(rule.id, table, ({ doc, candidates }, trace) => hear(emptyScoreboard(candidates), doc, trace));
}

/** The same for a rule that reads the whole article, after all evidence has been heard. */
export function articleTable(rule: ArticleRule, table: Table): void {
  runTable(rule.id, table, ({ doc, candidates }, trace) => {
    const scoreboard = emptyScoreboard(candidates);
    runEvidence(scoreboard, doc);
    runArticleRules([rule], scoreboard, doc, trace);
  });
}

type Hear = (found: ReturnType<typeof candidateDoc>, trace: Trace) => void;

function runTable(id: string, { finds, ignores, weighs = [] }: Table, hear: Hear): void {
  const votesIn = (text: string, trace: Trace): unknown => hear(candidateDoc(text), trace);
  const check = (text: string, wanted: readonly string[]): void => {
    const { trace, events } = traceInto();
    votesIn(text, trace);
    const said = events.flatMap(({ span, reason = '' }) => {
      const [type = '', weight] = reason.split(' ');
      return Number(weight) > 0 ? [vote(text, span, type)] : [];
    });
    expectFound(distinct(said), wanted, { text, rule: id, tracedBy: (again) => votesIn(text, again) });
  };
  enoughCases(id, finds, ignores);
  describe(id, () => {
    test.for(finds)('finds: %s', (source) => {
      const { text, spans } = marked(source);
      const wanted = Object.entries(spans).flatMap(([type, list]) => list.map((span) => vote(text, span, type)));
      if (wanted.length === 0) throw new Error(`nothing is marked in: ${source}`);
      check(text, distinct(wanted));
    });
    test.for(ignores)('ignores: %s', (text) => check(text, []));
    test.for(weighs)('weighs: %s', ([text, wanted]) => {
      const { trace, events } = traceInto();
      votesIn(text, trace);
      const said = events.map(({ span, reason }) => `${text.slice(span.start, span.end)} ${reason}`);
      expectFound(said, wanted, { text, rule: id, tracedBy: (again) => votesIn(text, again) });
    });
  });
}

/** For which type a rule speaks where. */
function vote(text: string, { start, end }: Span, type: string): string {
  return `${String(start).padStart(4)}: ${text.slice(start, end)} ${type}`;
}

/** Each vote once and in order: a rule may say the same twice. */
function distinct(votes: readonly string[]): string[] {
  return [...new Set(votes)].sort();
}

/** One test for each text: all candidates and titles that are carved out of it, labelled `name` and `title`. */
export function candidateTable(about: string, sources: readonly string[]): void {
  const spansOf = ({ candidates }: ReturnType<typeof candidateDoc>): Record<string, Span[]> => {
    const spans: Record<string, Span[]> = {};
    const add = (label: string, { start, end }: Span): void => {
      spans[label] = [...(spans[label] ?? []), { start, end }];
    };
    for (const candidate of candidates) {
      if (candidate.title) add('title', candidate.title);
      add('name', candidate);
    }
    return spans;
  };
  test.for(sources)(`${about}: %s`, (source) => {
    const { text, spans } = marked(source);
    expect(spansOf(candidateDoc(text))).toEqual(spans);
  });
}

/** One test for each text with labelled spans and the values that the rule reads there, one after the other; the last goes for the rest. */
export function numberTable(
  rule: NumberRule,
  {
    finds,
    ignores,
    date = '2013-09-26',
  }: { finds: readonly (readonly [string, ...unknown[]])[]; ignores: readonly string[]; date?: string },
): void {
  const findWithRule = amountFinder([rule]);
  const readOf = (text: string, trace?: Trace): unknown[] => {
    const doc = survey({ ...phrasedDoc(text), date }, CONTEXT.lexicon);
    return findWithRule(doc, trace).amounts.map(({ start, end, type, value }) => ({
      text: text.slice(start, end),
      start,
      end,
      type,
      value,
    }));
  };
  const check = (text: string, wanted: readonly unknown[]): void =>
    expectFound(readOf(text), wanted, { text, rule: rule.id, tracedBy: (trace) => readOf(text, trace) });
  enoughCases(rule.id, finds, ignores);
  describe(rule.id, () => {
    test.for([...finds])('finds: %s', ([source, ...values]) => {
      const { text, spans } = marked(source);
      const wanted = Object.entries(spans).flatMap(([type, list]) =>
        list.map((span, n) => ({
          ...span,
          text: text.slice(span.start, span.end),
          type,
          value: values[Math.min(n, values.length - 1)],
        })),
      );
      if (wanted.length === 0) throw new Error(`nothing is marked in: ${source}`);
      check(text, wanted);
    });
    test.for([...ignores])('ignores: %s', (text) => check(text, []));
  });
}
