/** What stands in a document and why, by the document and the trace of the run that made it. */
import { type Counts, shareOf } from '../model/counts.ts';
import { type Position, positions } from '../model/position.ts';
import type { OutputClaim, OutputQuote, SaysoDocument } from '../model/schema.ts';
import { byPosition, cover, type Span } from '../model/span.ts';
import type { TracedWords } from '../run/task.ts';
import { claimKey, type Events, eventsOf, quoteKey, spanKey } from './events.ts';
import type { Answer, Dropped, ExplainedCounts, ExplainedSpeaker, Piece } from './schema.ts';

/** A finished document with its text, and the trace of its run. */
export interface Explained {
  readonly document: SaysoDocument;
  readonly text: string;
  readonly events: readonly TracedWords[];
}

/** The same with what is looked up in it. */
interface Explaining extends Omit<Explained, 'events'> {
  readonly events: Events;
  readonly positionOf: (offset: number) => Position;
  readonly idOf: ReadonlyMap<string, string>;
}

/** Quotes, claims and mentions of a document, and what was dropped and is in none of these; by position, the longer first. */
export function answersOf({ document, text, events }: Explained): Answer[] {
  const idOf = new Map(document.entities.map(({ key, id }) => [key, id]));
  const all = { document, text, events: eventsOf(events), positionOf: positions(text), idOf };
  const quotes = document.quotes.map((quote) => quoteAnswer(all, quote));
  const told = new Set(quotes.flatMap((answer) => answer.lost));
  const answers = quotes.map(({ answer }) => answer);
  for (const claim of document.claims) answers.push(claimAnswer(all, claim));
  answers.push(...mentionAnswers(all));
  for (const event of events) if (isLoss(event) && !told.has(event)) answers.push(droppedAnswer(all, event));
  return answers.sort(byPosition);
}

/** Sentence ends and links that are no links are no findings. */
function isLoss({ stage, action }: TracedWords): boolean {
  return action === 'dropped' && stage !== 'segment' && stage !== 'coreference';
}

function quoteAnswer(all: Explaining, quote: OutputQuote): { answer: Answer; lost: readonly TracedWords[] } {
  const { kept, speakers, byCue, byContent, bySpan } = all.events;
  const key = quoteKey(quote.rule, quote.content);
  const own = kept.get(key);
  const spoken = speakers.get(key);
  const [first] = quote.content;
  const lost = new Set([
    ...((quote.cue && byCue.get(quote.cue.start)) ?? []),
    ...(byContent.get(first?.start ?? -1) ?? []),
  ]);
  const whole = quote.content.reduce<Span>(cover, first ?? NOWHERE);
  const steps = bySpan.get(spanKey(own?.span ?? whole)) ?? [];
  const roles = [
    ['cue', quote.cue],
    ['source', quote.source],
    ['addressee', quote.addressee],
  ] as const;
  const pieces: Piece[] = quote.content.map((span) => ({ role: 'content', ...worded(all, span) }));
  for (const [role, span] of roles) if (span) pieces.push({ role, start: span.start, end: span.end, text: span.text });
  const answer: Answer = {
    ...placed(all, whole),
    kind: 'quote',
    text: quote.text,
    quote,
    rule: quote.rule,
    pieces,
    dropped: [...lost].map((event) => droppedOf(all, event)),
    speaker: speakerOf(all, quote, spoken),
    counts: [...(own?.counts ?? []), ...(spoken?.counts ?? [])].map(countsOf),
    steps: steps.filter(({ stage }) => stage === 'quotes').map(stepOf),
  };
  return { answer, lost: [...lost] };
}

const NOWHERE: Span = { start: 0, end: 0 };

function speakerOf(all: Explaining, quote: OutputQuote, event: TracedWords | undefined): ExplainedSpeaker {
  const { entities } = all.document;
  return {
    entity: quote.speaker,
    name: entities.find(({ id }) => id === quote.speaker)?.name ?? null,
    rule: quote.speakerRule ?? 'no-source',
    decidedBy: event && event.rule !== 'none' ? event.rule : null,
    reason: event?.reason ?? null,
    candidates: (event?.candidates ?? []).map(({ key, name, score, isChosen, why }) => ({
      entity: (key !== null && all.idOf.get(key)) || null,
      name,
      score,
      chosen: isChosen,
      why,
    })),
  };
}

function claimAnswer(all: Explaining, claim: OutputClaim): Answer {
  const [first] = claim.spans;
  const whole = claim.spans.reduce<Span>(cover, first ?? NOWHERE);
  const made = all.events.claims.get(claimKey(claim.rule, whole.start, claim.statement));
  const resolved = claim.resolved.map((span) => ({ role: 'resolved', ...worded(all, span) }) as const);
  return {
    ...placed(all, whole),
    kind: 'claim',
    text: claim.statement,
    claim,
    rule: claim.rule,
    pieces: [...claim.spans.map((span) => ({ role: 'content', ...worded(all, span) }) as const), ...resolved],
    dropped: [],
    speaker: null,
    counts: (made?.counts ?? []).map(countsOf),
    steps: made ? [stepOf(made)] : [],
  };
}

function mentionAnswers(all: Explaining): Answer[] {
  return all.document.entities.flatMap(({ id, type, name, mentions }) =>
    mentions.map((mention): Answer => {
      const steps = (all.events.bySpan.get(spanKey(mention)) ?? []).filter(({ stage }) => MENTIONING.has(stage));
      return {
        ...placed(all, mention),
        kind: 'mention',
        text: mention.text,
        mention: { ...mention, entity: id, type, name },
        rule: ruleOf(steps),
        pieces: [],
        dropped: [],
        speaker: null,
        counts: [],
        steps: steps.map(stepOf),
      };
    }),
  );
}

const MENTIONING: ReadonlySet<string> = new Set(['entities', 'coreference', 'speakers']);

/** The rule that found a mention: of a name the one that spoke most strongly for it, else the last that joined it. */
function ruleOf(steps: readonly TracedWords[]): string | null {
  const found =
    steps.findLast(({ action }) => action === 'kept') ?? steps.findLast(({ action }) => action === 'resolved');
  return found?.rule ?? null;
}

function droppedAnswer(all: Explaining, event: TracedWords): Answer {
  const dropped = droppedOf(all, event);
  const { rule, pieces, text } = dropped.candidate;
  const place = placed(all, event.span);
  const steps = (all.events.bySpan.get(spanKey(event.span)) ?? [])
    .filter(({ stage }) => stage === event.stage)
    .map(stepOf);
  return { ...place, kind: 'dropped', text, rule, pieces, dropped: [dropped], speaker: null, counts: [], steps };
}

function droppedOf(all: Explaining, event: TracedWords): Dropped {
  const { stage, rule: refiner, by, rate, threshold, measure, lostTo, reason, span, pieces = [] } = event;
  const { path: _path, ...place } = placed(all, span);
  return {
    candidate: {
      ...place,
      text: all.text.slice(span.start, span.end),
      rule: by ?? null,
      pieces: pieces.map((piece) => ({ role: piece.role, ...worded(all, piece) })),
    },
    stage,
    refiner,
    rate: rate ?? null,
    threshold: threshold ?? null,
    measure: measure ?? null,
    lostTo: lostTo ?? null,
    reason: reason ?? null,
  };
}

function countsOf(counts: Counts): ExplainedCounts {
  const { figure, of, right, seen, expected, weight } = counts;
  return { figure, value: shareOf(counts), of, right, seen, expected, weight };
}

function stepOf({ stage, action, rule, reason }: TracedWords): Answer['steps'][number] {
  return { stage, action, rule, reason: reason ?? null };
}

function placed({ document, positionOf }: Explaining, { start, end }: Span): Pick<Answer, 'path'> & Position & Span {
  return { path: document.path, ...positionOf(start), start, end };
}

function worded({ text }: Explaining, { start, end }: Span): Span & { readonly text: string } {
  return { start, end, text: text.slice(start, end) };
}
