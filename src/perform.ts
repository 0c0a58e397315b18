import { codeOf, reasonOf } from './io/failure.ts';
import { compactJson, prettyJson } from './io/formats/json.ts';
import type { Context } from './model/context.ts';
import type { Raw } from './model/document.ts';
import { SaysoError } from './model/errors.ts';
import { compileLexicon, type LexiconData } from './model/lexicon.ts';
import { fromUtf16 } from './model/offsets.ts';
import type { OffsetUnit, SaysoDocument } from './model/schema.ts';
import type { TraceEvent } from './model/trace.ts';
import { runPipeline } from './pipeline.ts';
import { decode } from './stages/decode/index.ts';
import { type Tally, tallyOf } from './tally.ts';

/** What of the configuration one text is read with. */
export interface Profile {
  readonly lexicon: readonly LexiconData[];
  readonly attributions: 'speech' | 'all';
}

/** How documents are written; the same for all of a run. Plain data, so that a worker can be handed it. */
export interface Shape {
  /** `compact`: one line; a number: printed for reading, with so many blanks before its first line. */
  readonly layout: 'compact' | number;
  readonly offsetUnit: OffsetUnit;
  readonly withText: boolean;
}

/** A document as it is to be written, and what the closing summary wants of it. */
export interface Product {
  readonly json: string;
  readonly tally: Tally;
  readonly trace?: readonly TracedWords[];
}

/** What a rule did, with the words that it did it to. */
export interface TracedWords extends TraceEvent {
  readonly words: string;
}

/** Why a text gave no document. */
export interface Mishap {
  readonly reason: string;
  /** Only where nobody foresaw the error. */
  readonly stack?: string;
}

/** Profiles made ready for the pipeline. */
export function contextsOf(profiles: readonly Profile[]): Context[] {
  return profiles.map(({ lexicon, attributions }) => ({ lexicon: compileLexicon(lexicon), attributions }));
}

/** One text to its finished JSON. Throws what the pipeline throws. */
export function perform(raw: Raw, context: Context, shape: Shape): Product {
  const doc = runPipeline(raw, context);
  const shaped = shape.withText || shape.offsetUnit !== 'utf16' ? reshape(doc, decode(raw).text, shape) : doc;
  const json = shape.layout === 'compact' ? compactJson(shaped) : prettyJson(shaped, shape.layout);
  return { json, tally: tallyOf(doc) };
}

/** A document in UTF-16 offsets as the shape wants it; `text` is what its offsets point into. */
export function reshape(
  doc: SaysoDocument,
  text: string,
  { offsetUnit, withText }: Pick<Shape, 'offsetUnit' | 'withText'>,
): SaysoDocument {
  const { schemaVersion, offsetUnit: unit, id, path, sha256, ...rest } = fromUtf16(doc, text, offsetUnit);
  return { schemaVersion, offsetUnit: unit, id, path, sha256, ...(withText && { text }), ...rest };
}

const LONGEST = 50;

/** Events with the beginning of their words, for those who read them without the text at hand. */
export function withWords(events: readonly TraceEvent[], raw: Raw): TracedWords[] {
  const { text } = decode(raw);
  return events.map((event) => {
    const words = text.slice(event.span.start, event.span.end).replace(/\s+/gu, ' ');
    return { ...event, words: words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words };
  });
}

/** What went wrong, in words for people; a stack only for what nobody foresaw. */
export function mishapOf(error: unknown): Mishap {
  if (error instanceof SaysoError) return { reason: error.message };
  if (codeOf(error) === 'ENOENT') return { reason: 'vanished before it could be read' };
  const reason = reasonOf(error);
  if (reason !== null) return { reason };
  const stack = error instanceof Error ? error.stack : undefined;
  return { reason: `unexpected error: ${String(error)}`, ...(stack !== undefined && { stack }) };
}
