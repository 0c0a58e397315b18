import { withLayer } from './layers.ts';
import { byPosition, firstEndingAfter, overlaps, type Span } from './span.ts';
import type { StageName, Trace, TraceEvent } from './trace.ts';

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
  readonly why?: (dropped: Signed<Found>, kept: readonly Signed<Found>[]) => Drop;
}

/** Why a finding was dropped: in words, and what was weighed against what. */
export type Drop = Required<Pick<TraceEvent, 'reason'>> & Pick<TraceEvent, Weights>;
type Weights = 'rate' | 'threshold' | 'measure' | 'lostTo';

/** For the trace: what speaks for a finding, and its parts. */
export type Tell<Found> = (found: Found) => Pick<TraceEvent, 'reason' | 'pieces' | 'rate' | 'counts'>;

/** A finding with the id of the rule that proposed it. */
export type Signed<Found> = Found & { readonly rule: string };

/** Gives a finding with the id of its rule. */
export type Sign<Found> = (found: Found, rule: string) => Signed<Found>;

function withRule<Found extends Span>(found: Found, rule: string): Signed<Found> {
  return withLayer(found, { rule }) as Signed<Found>;
}

/**
 * Runs the rules in their order; the driver signs each finding with the rule's id, no rule does so itself.
 *
 * @param tell for the trace: what speaks for a finding
 * @param sign how a finding is signed; where there are many, a literal with all their fields is faster
 */
export function runRules<In, Found extends Span>(
  rules: readonly Rule<In, Found>[],
  doc: In,
  stage: StageName,
  trace?: Trace,
  tell?: Tell<Found>,
  sign: Sign<Found> = withRule,
): Signed<Found>[] {
  const all: Signed<Found>[] = [];
  for (const rule of rules) {
    for (const found of rule.find(doc)) {
      trace?.(() => ({ stage, action: 'proposed', rule: rule.id, span: found, ...tell?.(found) }));
      all.push(sign(found, rule.id));
    }
  }
  return all;
}

/** Hands the findings through the refiners in their order and traces what each of them dropped, changed or added. */
export function runRefiners<In, Found extends Span>(
  refiners: readonly Refiner<In, Found>[],
  found: readonly Signed<Found>[],
  doc: In,
  stage: StageName,
  trace?: Trace,
  tell?: Tell<Found>,
): readonly Signed<Found>[] {
  let list = found;
  for (const refiner of refiners) {
    const before = list;
    list = refiner.refine(before, doc);
    if (trace) traceRefined({ before, after: list, refiner, stage, tell }, trace);
  }
  return list;
}

/** What one refiner made of the findings. */
interface Refined<In, Found extends Span> {
  readonly before: readonly Signed<Found>[];
  readonly after: readonly Signed<Found>[];
  readonly refiner: Refiner<In, Found>;
  readonly stage: StageName;
  readonly tell: Tell<Found> | undefined;
}

const keyOf = ({ start, end, rule }: Signed<Span>): string => `${start}:${end}:${rule}`;

function traceRefined<In, Found extends Span>(
  { before, after, refiner: { id: rule, why }, stage, tell }: Refined<In, Found>,
  trace: Trace,
): void {
  const known = new Set(before.map(keyOf));
  const kept = new Set(after.map(keyOf));
  const fresh = after.filter((found) => !known.has(keyOf(found)));
  const changed = changes(fresh);
  const explained = new Set<Signed<Found>>();
  for (const found of before) {
    if (kept.has(keyOf(found))) continue;
    const { rule: by } = found;
    const now = changed(found);
    if (now) explained.add(now);
    const reason = `found by ${by}`;
    const told = now
      ? { reason, pieces: tell?.(now).pieces }
      : { pieces: tell?.(found).pieces, ...(why?.(found, after) ?? { reason }) };
    const { pieces, ...rest } = told;
    const action = now ? 'changed' : 'dropped';
    trace(() => ({ stage, action, rule, span: found, by, ...rest, ...(pieces && { pieces }) }));
  }
  for (const found of fresh) {
    if (!explained.has(found)) trace(() => ({ stage, action: 'proposed', rule, span: found, ...tell?.(found) }));
  }
}

/** Answers what a finding that is gone has become: of those that are new one of its rule that shares words with it. */
function changes<Found extends Span>(
  fresh: readonly Signed<Found>[],
): (gone: Signed<Found>) => Signed<Found> | undefined {
  const byRule = new Map<string, Signed<Found>[]>();
  for (const found of [...fresh].sort(byPosition)) {
    const list = byRule.get(found.rule);
    if (list) list.push(found);
    else byRule.set(found.rule, [found]);
  }
  return (gone) => {
    const list = byRule.get(gone.rule) ?? [];
    const next = list[firstEndingAfter(list, gone.start)];
    return next && overlaps(next, gone) ? next : undefined;
  };
}
