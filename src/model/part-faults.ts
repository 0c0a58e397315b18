/** What must hold within one entity and one quote, beyond their shape and references. */
import type { Fault } from './fault.ts';
import { isThere } from './iso.ts';
import type { EntityValue, OutputQuote, SaysoDocument } from './schema.ts';
import { BLANK_LINE, overlaps, type Span } from './span.ts';

/** Adds a fault. */
type Tell = (path: string, message: string) => void;

/** Parts that stand in each other, mentions listed twice, quotes without a word, numbers over a blank line, no such values. */
export function partFaults(doc: SaysoDocument): Fault[] {
  const faults: Fault[] = [];
  const tell: Tell = (path, message) => void faults.push({ path, message });
  tellMentions(doc, tell);
  tellValues(doc, tell);
  doc.quotes.forEach((quote, i) => {
    if (!NO_BLANK.test(quote.text)) tell(`quotes.${i}.text`, 'is blank');
    tellOverlaps(quote, (part, other) => tell(`quotes.${i}.${part}`, `overlaps its ${other}`));
  });
  return faults;
}

const NO_BLANK = /\S/u;

function tellOverlaps({ cue, source, content }: OutputQuote, tell: (part: string, other: string) => void): void {
  if (cue && source && overlaps(cue, source)) tell('cue', 'source');
  if (cue && overlapsAny(content, cue)) tell('cue', 'content');
  if (source && overlapsAny(content, source)) tell('source', 'content');
}

function overlapsAny(spans: readonly Span[], part: Span): boolean {
  for (const span of spans) if (overlaps(span, part)) return true;
  return false;
}

function tellMentions({ entities }: SaysoDocument, tell: Tell): void {
  /** By place: the entity that was mentioned there last, and whose name stands there. */
  const last = new Map<number | string, number>();
  const owners = new Map<number | string, number>();
  entities.forEach(({ value, mentions }, i) => {
    mentions.forEach((mention, j) => {
      const at = (): string => `entities.${i}.mentions.${j}`;
      const key = keyOf(mention);
      if (last.get(key) === i) tell(at(), 'is listed twice');
      else if (mention.kind === 'name') tellOwner(owners, key, i, (message) => tell(at(), message));
      if (value !== undefined && BLANK_LINE.test(mention.text)) tell(at(), 'goes on over a blank line');
      last.set(key, i);
    });
  });
}

const MOST = 2 ** 26;

/** The same for spans with the same ends only: one number, where they are no greater than those of any usual text. */
function keyOf({ start, end }: Span): number | string {
  return start < MOST && end < MOST ? start * MOST + end : `${start} ${end}`;
}

/** Where somebody has decided who speaks, he is mentioned besides whom the words seem to mean; a name has one owner. */
function tellOwner(
  owners: Map<number | string, number>,
  key: number | string,
  i: number,
  tell: (message: string) => void,
): void {
  const owner = owners.get(key);
  if (owner !== undefined) tell(`is one of entities.${owner}, too`);
  owners.set(key, i);
}

/** A value is right or absent: what it says must exist. */
function tellValues({ entities, claims }: SaysoDocument, tell: Tell): void {
  entities.forEach(({ value }, i) => {
    const message = value === undefined ? null : whatIsWrong(value);
    if (message !== null) tell(`entities.${i}.value`, message);
  });
  claims.forEach(({ time }, i) => {
    time.forEach(({ value }, j) => {
      const message = whatIsWrong(value);
      if (message !== null) tell(`claims.${i}.time.${j}.value`, message);
    });
  });
}

function whatIsWrong(value: EntityValue): string | null {
  if (isThere(value)) return null;
  return typeof value === 'string'
    ? `${value} is no date, time, duration or interval that there is`
    : 'its range runs backwards';
}
