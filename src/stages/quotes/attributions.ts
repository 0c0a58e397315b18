import type { Attribution } from '../../model/document.ts';
import { hullOf } from '../../model/meant.ts';
import { closesQuotation, opensQuotation, spanAt } from '../../model/phrase-lookup.ts';
import type { Range } from '../../model/phrases.ts';
import type { Signed } from '../../model/rule.ts';
import { byPosition, contains, cover } from '../../model/span.ts';
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
  return nested(plain);
}

/** Attributions in order of content, each with the innermost one that holds it. */
export function nested(found: readonly Attribution[]): Attribution[] {
  const plain = [...found].sort((a, b) => byPosition(hullOf(a), hullOf(b)));
  const open: number[] = [];
  return plain.map((attribution, i) => {
    const start = attribution.content[0]?.start ?? 0;
    while (open.length > 0 && hullOf(plain[open.at(-1) ?? 0] ?? attribution).end <= start) open.pop();
    const parent = open.slice(-DEEPEST).findLast((at) => isWithin(attribution, plain[at])) ?? null;
    open.push(i);
    return { ...attribution, parent };
  });
}

function plainOf(input: QuoteInput, candidate: Signed<Candidate>, confidence: Confidence): Attribution {
  const content = candidate.content.map((range) => spanAt(input, range));
  const source = candidate.source && spanAt(input, candidate.source);
  return {
    type: typeOf(input, candidate.content),
    content,
    cue: candidate.cue.end > candidate.cue.first ? spanAt(input, candidate.cue) : null,
    source,
    ...(candidate.sourceHint && { sourceHint: spanAt(input, candidate.sourceHint) }),
    addressee: candidate.addressee && spanAt(input, candidate.addressee),
    parent: null,
    confidence: confidence(candidate.rule, candidate.rate),
    rule: candidate.rule,
  };
}

/** Whether an attribution stands wholly, cue and content, in one content span of another. */
function isWithin(inner: Attribution, outer: Attribution | undefined): boolean {
  const { cue } = inner;
  if (!outer || !cue) return false;
  const whole = cover(hullOf(inner), cue);
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
