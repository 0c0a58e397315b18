/** The events of a run, so that those of a finding are found without looking through all of them. */

import type { Span } from '../model/span.ts';
import type { TracedWords } from '../run/task.ts';

/** Events by what they are about; spans point into the text of the document. */
export interface Events {
  readonly all: readonly TracedWords[];
  /** What of the quotes stands in the document, by rule and content. */
  readonly kept: ReadonlyMap<string, TracedWords>;
  /** How speakers were found, by the rule of their quote and its content. */
  readonly speakers: ReadonlyMap<string, TracedWords>;
  /** Claims that were made, by rule, place and statement. */
  readonly claims: ReadonlyMap<string, TracedWords>;
  /** Candidates that were dropped, by where their cue begins, and where their content does. */
  readonly byCue: ReadonlyMap<number, readonly TracedWords[]>;
  readonly byContent: ReadonlyMap<number, readonly TracedWords[]>;
  /** All that was done with exactly these words, by their span. */
  readonly bySpan: ReadonlyMap<string, readonly TracedWords[]>;
}

/** Sorts the events of a run. */
export function eventsOf(all: readonly TracedWords[]): Events {
  const [kept, speakers, claims] = [
    new Map<string, TracedWords>(),
    new Map<string, TracedWords>(),
    new Map<string, TracedWords>(),
  ];
  const [byCue, byContent] = [new Map<number, TracedWords[]>(), new Map<number, TracedWords[]>()];
  const bySpan = new Map<string, TracedWords[]>();
  for (const event of all) {
    const { stage, action, by, rule } = event;
    put(bySpan, spanKey(event.span), event);
    if (stage === 'claims' && action === 'kept') claims.set(claimKey(rule, event.span.start, event.reason), event);
    if (stage === 'speakers' && by !== undefined) speakers.set(quoteKey(by, contentOf(event)), event);
    if (stage !== 'quotes') continue;
    if (action === 'kept') kept.set(quoteKey(rule, contentOf(event)), event);
    if (action === 'dropped') putDropped(event, byCue, byContent);
  }
  return { all, kept, speakers, claims, byCue, byContent, bySpan };
}

function putDropped(
  event: TracedWords,
  byCue: Map<number, TracedWords[]>,
  byContent: Map<number, TracedWords[]>,
): void {
  const cue = event.pieces?.find(({ role }) => role === 'cue');
  const [first] = contentOf(event);
  if (cue) put(byCue, cue.start, event);
  if (first) put(byContent, first.start, event);
}

function contentOf({ pieces = [] }: TracedWords): Span[] {
  return pieces.filter(({ role }) => role === 'content');
}

/** What tells one quote from all others. */
export function quoteKey(rule: string, content: readonly Span[]): string {
  return `${rule} ${content.map(spanKey).join(' ')}`;
}

/** What tells one claim from all others. */
export function claimKey(rule: string, start: number, statement = ''): string {
  return `${rule} ${start} ${statement}`;
}

export function spanKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

function put<Key>(map: Map<Key, TracedWords[]>, key: Key, event: TracedWords): void {
  const list = map.get(key);
  if (list) list.push(event);
  else map.set(key, [event]);
}
