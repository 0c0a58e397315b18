import type { Attribution } from '../../model/document.ts';
import { hullOf } from '../../model/meant.ts';
import { closesQuotation, opensQuotation, spanAt } from '../../model/phrase-lookup.ts';
import type { Range } from '../../model/phrases.ts';
import type { Signed } from '../../model/rule.ts';
import { byPosition, contains, cover, type Span } from '../../model/span.ts';
import type { Candidate } from './candidate.ts';
import { confidenceOf } from './confidence.ts';
import type { QuoteInput } from './input.ts';

/** How sure a rule's find is, from the rate of its verb and frame. */
export type Confidence = (rule: string, rate: number) => number;

/** Candidates with the input in which they were found: that of the document, or that of its quotations. */
export interface CandidatesIn {
  readonly input: QuoteInput;
  readonly candidates: readonly Signed<Candidate>[];
}

/** No text quotes so deep; looking further would make an endless sentence cost its square. */
const DEEPEST = 16;

/** Candidates and what the layout shows as the document states them, in order of content, each with the innermost one that holds it. */
export function attributionsOf(
  found: readonly CandidatesIn[],
  confidence: Confidence = confidenceOf,
  laidOut: readonly Attribution[] = [],
): Attribution[] {
  const plain = found.flatMap(({ input, candidates }) =>
    candidates.map((candidate) => plainOf(input, candidate, confidence)),
  );
  plain.push(...laidOut);
  return withParents(plain);
}

/** Attributions in order of content, each with the innermost one that holds it. */
export function withParents(found: readonly Attribution[]): Attribution[] {
  const plain = found.map((attribution) => ({ attribution, hull: hullOf(attribution) }));
  plain.sort((a, b) => byPosition(a.hull, b.hull));
  const open: number[] = [];
  return plain.map(({ attribution, hull }, i) => {
    while (open.length > 0 && (plain[open[open.length - 1] as number]?.hull ?? hull).end <= hull.start) open.pop();
    const whole = attribution.cue && cover(hull, attribution.cue);
    let parent: number | null = null;
    for (let at = open.length - 1; whole && parent === null && at >= Math.max(0, open.length - DEEPEST); at--) {
      const outer = open[at] as number;
      if (holds(plain[outer]?.attribution, whole)) parent = outer;
    }
    open.push(i);
    return withParent(attribution, parent);
  });
}

/** An attribution with all of its fields, whichever may be undefined: one that is forgotten is a fault. */
type AllFields = { readonly [Name in keyof Required<Attribution>]: Attribution[Name] };

/** By a literal and not by spreading: all stages after this one read attributions, which so have one hidden class. */
function withParent(attribution: Attribution, parent: number | null): AllFields {
  return {
    type: attribution.type,
    content: attribution.content,
    cue: attribution.cue,
    source: attribution.source,
    sourceHint: attribution.sourceHint,
    addressee: attribution.addressee,
    parent,
    confidence: attribution.confidence,
    rule: attribution.rule,
    foundBy: attribution.foundBy,
  };
}

function plainOf(input: QuoteInput, candidate: Signed<Candidate>, confidence: Confidence): Attribution {
  const content = candidate.content.map((range) => spanAt(input, range));
  const source = candidate.source && spanAt(input, candidate.source);
  return {
    type: typeOf(input, candidate.content),
    content,
    cue: candidate.cue.end > candidate.cue.first ? spanAt(input, candidate.cue) : null,
    source,
    sourceHint: candidate.sourceHint ? spanAt(input, candidate.sourceHint) : undefined,
    addressee: candidate.addressee && spanAt(input, candidate.addressee),
    parent: null,
    confidence: confidence(candidate.rule, candidate.rate),
    rule: candidate.rule,
  };
}

/** Whether an attribution's cue and content, all of it, stand in one content span of another. */
function holds(outer: Attribution | undefined, whole: Span): boolean {
  if (!outer) return false;
  return outer.content.some((span) => contains(span, whole)) && !(outer.cue && contains(whole, outer.cue));
}

/** `direct` where all of every span stands in quotations opened in it, `mixed` where marks open inside, else `indirect`. */
export function typeOf(input: QuoteInput, content: readonly Range[]): Attribution['type'] {
  let [opened, wholly] = [false, true];
  for (const { first, end } of content) {
    let openedHere = false;
    for (let i = first; i < end; i++) {
      openedHere ||= opensQuotation(input, i);
      wholly &&= openedHere && input.phrases.quotationAt[i] !== -1;
    }
    wholly &&= closesQuotation(input, end - 1);
    opened ||= openedHere;
  }
  if (!opened) return 'indirect';
  return wholly ? 'direct' : 'mixed';
}
