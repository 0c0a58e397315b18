import { withLayer } from './layers.ts';
import type { Span } from './span.ts';
import type { Trace } from './trace.ts';

/** What stands in the catalogue of rules: a name and one sentence on what it does. */
export interface Described {
  /** Path of the file below the stage's `rules/` or `refine/` folder, without extension; stands in the output. */
  readonly id: string;
  /** One sentence that says what is found or done. */
  readonly about: string;
}

/*
 * There are three kinds of rules: those that find, those that judge, those that refine. Each stage narrows them down to
 * what its rules look at: `Rule`, `NumberRule` and `Sieve` find; `SentenceRule`, `EvidenceRule`, `ArticleRule` and
 * `SpeakerRule` judge; `Refiner` refines. A rule that is asked only now and then declares when as its `trigger`; its
 * method may take for granted what a trigger in one part has made sure of.
 */

/** Looks at an input, all of it or what is at one place, and gives what it finds there; blind to what others find. */
export interface FindRule<Input, Found, Place extends readonly unknown[] = []> extends Described {
  readonly find: (input: Input, ...place: Place) => Found;
}

/** Has an opinion on one thing, or none. */
export interface JudgeRule<Input, Opinion, Subject extends readonly unknown[] = []> extends Described {
  readonly judge: (input: Input, ...subject: Subject) => Opinion;
}

/** Looks at the whole list of findings and gives a new one: merged, dropped, trimmed, ranked. */
export interface RefineRule<Input, List> extends Described {
  readonly refine: (list: List, input: Input) => List;
}

/** Looks at a document and proposes findings; pure, and blind to what other rules propose. */
export type Rule<In, Found extends Span> = FindRule<In, Iterable<Found>>;

/** Refines what rules have found, who of them each. */
export interface Refiner<In, Found extends Span> extends RefineRule<In, readonly Signed<Found>[]> {
  /** For the trace: why a finding was dropped, beside what was kept. Without it the trace says who had found it. */
  readonly why?: (dropped: Signed<Found>, kept: readonly Signed<Found>[]) => string;
}

/** A finding with the id of the rule that proposed it. */
export type Signed<Found> = Found & { readonly rule: string };

/**
 * Runs the rules in their order; the driver signs each finding with the rule's id, no rule does so itself.
 *
 * @param reasonOf for the trace: what speaks for a finding
 */
export function runRules<In, Found extends Span>(
  rules: readonly Rule<In, Found>[],
  doc: In,
  stage: string,
  trace?: Trace,
  reasonOf?: (found: Found) => string,
): Signed<Found>[] {
  const all: Signed<Found>[] = [];
  for (const rule of rules) {
    for (const found of rule.find(doc)) {
      trace?.(() => ({
        stage,
        action: 'proposed',
        rule: rule.id,
        span: found,
        ...(reasonOf && { reason: reasonOf(found) }),
      }));
      all.push(withLayer(found, { rule: rule.id }) as Signed<Found>);
    }
  }
  return all;
}

/** Hands the findings through the refiners in their order and traces what each of them dropped. */
export function runRefiners<In, Found extends Span>(
  refiners: readonly Refiner<In, Found>[],
  found: readonly Signed<Found>[],
  doc: In,
  stage: string,
  trace?: Trace,
): readonly Signed<Found>[] {
  let list = found;
  for (const refiner of refiners) {
    const before = list;
    list = refiner.refine(before, doc);
    if (trace) traceRefined(before, list, refiner, stage, trace);
  }
  return list;
}

function traceRefined<In, Found extends Span>(
  before: readonly Signed<Found>[],
  after: readonly Signed<Found>[],
  { id, why }: Refiner<In, Found>,
  stage: string,
  trace: Trace,
): void {
  const keyOf = ({ start, end, rule }: Signed<Span>): string => `${start}:${end}:${rule}`;
  const kept = new Set(after.map(keyOf));
  const changed = new Set(after.map(({ start, rule }) => `${start}:${rule}`));
  for (const found of before) {
    if (kept.has(keyOf(found))) continue;
    const action = changed.has(`${found.start}:${found.rule}`) ? 'changed' : 'dropped';
    const reason = action === 'dropped' && why ? why(found, after) : `found by ${found.rule}`;
    trace(() => ({ stage, action, rule: id, span: found, reason }));
  }
}
