/** What the trace tells of candidates: their parts, what they were counted on, and what became of them. */
import type { Attribution } from '../../model/document.ts';
import { hullOf } from '../../model/meant.ts';
import { spanAt } from '../../model/phrase-lookup.ts';
import type { Range } from '../../model/phrases.ts';
import type { Described, Signed, Tell } from '../../model/rule.ts';
import type { Trace, TracePiece } from '../../model/trace.ts';
import type { CandidatesIn } from './attributions.ts';
import type { Candidate } from './candidate.ts';
import { confidenceCounts, confidenceOf } from './confidence.ts';
import type { QuoteInput } from './input.ts';

const STAGE = 'quotes';

/** What is left out before and after the refiners, where the layout says something else. */
export const BESIDE_LAYOUT: Described = {
  id: 'layout/beside',
  about: 'Drops what contradicts the layout: a candidate across two turns, in a label, or the same as a whole turn.',
};

/** What is found within quotations and stands in no quote, or is more than stands between its marks. */
export const NESTED: Described = {
  id: 'layout/nested',
  about:
    'Cuts what people quoted attribute to others to their quotation, and drops what stands in none that is a quote.',
};

/** What tells of the candidates of an input. */
export function tellIn(input: QuoteInput): Tell<Candidate> {
  return (candidate) => {
    const { lemma, frame, rate, prior } = candidate;
    const isDeclared = prior?.rate === rate;
    return {
      reason: `rate ${rate.toFixed(2)} (${lemma}, frame ${frame}${isDeclared ? `; declared: ${prior.why}` : ''})`,
      rate,
      pieces: piecesOf(input, candidate),
      counts: [input.knowledge.counts(lemma, frame, prior)],
    };
  };
}

function piecesOf(input: QuoteInput, { content, cue, source, addressee }: Candidate): TracePiece[] {
  const pieces: TracePiece[] = content.map((range) => pieceOf(input, 'content', range));
  if (cue.end > cue.first) pieces.push(pieceOf(input, 'cue', cue));
  if (source) pieces.push(pieceOf(input, 'source', source));
  if (addressee) pieces.push(pieceOf(input, 'addressee', addressee));
  return pieces;
}

function pieceOf(input: QuoteInput, role: TracePiece['role'], range: Range): TracePiece {
  return { role, ...spanAt(input, range) };
}

/** Tells of each candidate that a step left out, or cut. */
export function traceLeftOut(
  input: QuoteInput,
  step: {
    readonly before: readonly Signed<Candidate>[];
    readonly after: readonly Signed<Candidate>[];
    readonly by: Described;
  },
  trace: Trace,
): void {
  const keyOf = ({ rule, cue }: Signed<Candidate>): string => `${cue.first} ${rule}`;
  const left = new Map(step.after.map((candidate) => [keyOf(candidate), candidate]));
  const tell = tellIn(input);
  for (const candidate of step.before) {
    const now = left.get(keyOf(candidate));
    if (now && now.start === candidate.start && now.end === candidate.end) continue;
    const { rule: by, rate } = candidate;
    const { pieces = [] } = tell(now ?? candidate);
    const action = now ? 'changed' : 'dropped';
    const reason = `found by ${by}`;
    trace(() => ({ stage: STAGE, action, rule: step.by.id, span: candidate, by, reason, rate, pieces }));
  }
}

/** Tells of all that the document has in the end, with what its confidence was counted on. */
export function traceKept(found: readonly CandidatesIn[], laidOut: readonly Attribution[], trace: Trace): void {
  for (const { input, candidates } of found) {
    const tell = tellIn(input);
    for (const candidate of candidates) {
      const { rule, rate } = candidate;
      const { counts = [], pieces = [] } = tell(candidate);
      const reason = `confidence ${confidenceOf(rule, rate)}`;
      const all = [...counts, confidenceCounts(rule, rate)];
      trace(() => ({ stage: STAGE, action: 'kept', rule, span: candidate, reason, rate, pieces, counts: all }));
    }
  }
  for (const { rule, content, confidence } of laidOut) {
    const span = hullOf({ content });
    const pieces = content.map(({ start, end }) => ({ role: 'content', start, end }) as const);
    const reason = `confidence ${confidence}, for the shape of its lines`;
    trace(() => ({ stage: STAGE, action: 'kept', rule, span, reason, pieces }));
  }
}
