/** What must hold within one entity and one quote, beyond their shape and references. */
import type { Fault } from './fault.ts';
import { isThere } from './iso.ts';
import type { EntityValue, OutputQuote, SaysoDocument } from './schema.ts';
import { BLANK_LINE, overlaps, type Span } from './span.ts';

/** Parts that stand in each other, mentions listed twice, quotes without a word, numbers over a blank line, no such values. */
export function* partFaults(doc: SaysoDocument): Iterable<Fault> {
  yield* mentionFaults(doc);
  yield* valueFaults(doc);
  for (const [i, quote] of doc.quotes.entries()) {
    if (quote.text.trim() === '') yield { path: `quotes.${i}.text`, message: 'is blank' };
    for (const [part, other] of overlapping(quote)) {
      yield { path: `quotes.${i}.${part}`, message: `overlaps its ${other}` };
    }
  }
}

function* overlapping({ cue, source, content }: OutputQuote): Iterable<readonly [part: string, other: string]> {
  const inContent = (part: Span): boolean => content.some((span) => overlaps(span, part));
  if (cue && source && overlaps(cue, source)) yield ['cue', 'source'];
  if (cue && inContent(cue)) yield ['cue', 'content'];
  if (source && inContent(source)) yield ['source', 'content'];
}

function* mentionFaults({ entities }: SaysoDocument): Iterable<Fault> {
  const names = new Map<string, number>();
  for (const [i, { value, mentions }] of entities.entries()) {
    const own = new Set<string>();
    for (const [j, mention] of mentions.entries()) {
      const path = `entities.${i}.mentions.${j}`;
      const key = `${mention.start} ${mention.end}`;
      if (own.has(key)) yield { path, message: 'is listed twice' };
      else if (mention.kind === 'name') yield* takenName(names, key, i, path);
      if (value !== undefined && BLANK_LINE.test(mention.text)) yield { path, message: 'goes on over a blank line' };
      own.add(key);
    }
  }
}

/** Where somebody has decided who speaks, he is mentioned besides whom the words seem to mean; a name has one owner. */
function* takenName(owners: Map<string, number>, key: string, i: number, path: string): Iterable<Fault> {
  const owner = owners.get(key);
  if (owner !== undefined) yield { path, message: `is one of entities.${owner}, too` };
  owners.set(key, i);
}

/** A value is right or absent: what it says must exist. */
function* valueFaults({ entities, claims }: SaysoDocument): Iterable<Fault> {
  for (const [i, { value }] of entities.entries()) {
    const message = value === undefined ? null : whatIsWrong(value);
    if (message !== null) yield { path: `entities.${i}.value`, message };
  }
  for (const [i, { time }] of claims.entries()) {
    for (const [j, { value }] of time.entries()) {
      const message = whatIsWrong(value);
      if (message !== null) yield { path: `claims.${i}.time.${j}.value`, message };
    }
  }
}

function whatIsWrong(value: EntityValue): string | null {
  if (isThere(value)) return null;
  return typeof value === 'string'
    ? `${value} is no date, time, duration or interval that there is`
    : 'its range runs backwards';
}
