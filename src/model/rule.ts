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

/** Looks at a document and proposes findings; pure, and blind to what other rules propose. */
export interface Rule<In, Found extends Span> extends Described {
  readonly find: (doc: In) => Iterable<Found>;
}

/** Looks at the whole list of findings and gives a new one: merged, dropped, trimmed, ranked. */
export interface Refiner<In, Found extends Span> extends Described {
  readonly refine: (found: readonly Signed<Found>[], doc: In, trace?: Trace) => readonly Signed<Found>[];
}

/** A finding with the id of the rule that proposed it. */
export type Signed<Found> = Found & { readonly rule: string };

/** Runs the rules in their order; the driver signs each finding with the rule's id, no rule does so itself. */
export function runRules<In, Found extends Span>(
  rules: readonly Rule<In, Found>[],
  doc: In,
  stage: string,
  trace?: Trace,
): Signed<Found>[] {
  const all: Signed<Found>[] = [];
  for (const rule of rules) {
    for (const found of rule.find(doc)) {
      trace?.(() => ({ stage, action: 'proposed', rule: rule.id, span: found }));
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
    list = refiner.refine(before, doc, trace);
    if (trace) traceDropped(before, list, refiner.id, stage, trace);
  }
  return list;
}

function traceDropped(
  before: readonly Signed<Span>[],
  after: readonly Signed<Span>[],
  refiner: string,
  stage: string,
  trace: Trace,
): void {
  const keyOf = (found: Signed<Span>): string => `${found.start}:${found.end}:${found.rule}`;
  const kept = new Set(after.map(keyOf));
  for (const found of before) {
    if (kept.has(keyOf(found))) continue;
    trace(() => ({ stage, action: 'dropped', rule: refiner, span: found, reason: `found by ${found.rule}` }));
  }
}
