import type { Json } from '../io/formats/json.ts';
import { jsonBytes } from '../io/formats/json-bytes.ts';
import { compactJson, prettyJson } from '../io/formats/printed.ts';
import type { Context } from '../model/context.ts';
import { type Correction, type Corrections, correctionsByPath } from '../model/corrections.ts';
import type { Raw } from '../model/document.ts';
import { compileLexicon } from '../model/lexicon.ts';
import { fromUtf16 } from '../model/offsets.ts';
import { rawSpan } from '../model/origin.ts';
import { partOf } from '../model/partial.ts';
import { positions } from '../model/position.ts';
import type { SaysoDocument } from '../model/schema.ts';
import type { TraceEvent } from '../model/trace.ts';
import { runPipeline } from '../pipeline.ts';
import { decode } from '../stages/decode/index.ts';
import { layout } from '../stages/layout/index.ts';
import { failureOf } from './failure.ts';
import { rawOf } from './raw.ts';
import { tallyOf } from './tally.ts';
import type { Answer, Profile, Result, RunOptions, Shape, Task, TracedWords } from './task.ts';

/** What a profile comes to: all that is the same for its documents, and what was decided about a single one. */
export interface ReadyProfile {
  readonly context: Context;
  readonly correctionsFor: (paths: readonly string[]) => readonly Correction[];
}

/** Profiles made ready for the pipeline. */
export function contextsOf(profiles: readonly Profile[]): ReadyProfile[] {
  return profiles.map(({ lexicon, corrections = [], off = [], ...reading }) => ({
    context: { lexicon: compileLexicon(lexicon), ...reading, ...(off.length > 0 && { off: new Set(off) }) },
    correctionsFor: correctionsByPath(corrections),
  }));
}

/** Does work, or gives null where it was given up. */
export type Attempt = <T extends object>(work: () => T) => T | null;

const toTheEnd = <T extends object>(work: () => T): T => work();

/** One task to its document, or to what went wrong with it. */
export function answer(
  task: Task,
  profiles: readonly ReadyProfile[],
  options: Pick<RunOptions, 'shape' | 'trace' | 'limits'>,
): Promise<Answer>;
/** The same; null where the attempt was given up. */
export function answer(
  task: Task,
  profiles: readonly ReadyProfile[],
  options: Pick<RunOptions, 'shape' | 'trace' | 'limits'>,
  attempt: Attempt | undefined,
): Promise<Answer | null>;
export async function answer(
  task: Task,
  profiles: readonly ReadyProfile[],
  { shape, trace, limits }: Pick<RunOptions, 'shape' | 'trace' | 'limits'>,
  attempt: Attempt = toTheEnd,
): Promise<Answer | null> {
  const { source, profile } = task;
  if ('failure' in source) return source;
  const ready = profiles[profile];
  if (!ready) throw new RangeError(`no profile ${profile}`);
  const fitting: number[] = [];
  const context = withCorrections(ready, task, fitting);
  const events: TraceEvent[] = [];
  const traced = trace ? { ...context, trace: (event: () => TraceEvent) => void events.push(event()) } : context;
  try {
    const raw = await rawOf(task, source, limits);
    const result = attempt(() => resultOf(raw, traced, shape, fitting));
    if (result === null) return null;
    return { result: trace ? { ...result, trace: withWords(events, raw) } : result };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** What holds for one text. Those corrections that name it are its own; of the others it is noted whether they fit. */
function withCorrections(
  { context, correctionsFor }: ReadyProfile,
  { path, ownPath = path }: Task,
  fitting: number[],
): Context {
  const list = correctionsFor([path, ownPath]);
  if (list.length === 0) return context;
  const isOwn: Corrections['isOwn'] = (correction) => correction.path !== undefined;
  const everywhere = new Set(list.filter((one) => !isOwn(one)).map(({ index }) => index));
  const fits = (index: number): void => {
    if (everywhere.has(index)) fitting.push(index);
  };
  return { ...context, corrections: { list, isOwn, fits } };
}

/**
 * One text to its finished JSON, with its text where nobody else has that. Throws what the pipeline throws.
 *
 * @param fitting filled by the pipeline
 */
function resultOf(raw: Raw, context: Context, asked: Shape, fitting: readonly number[]): Result {
  const doc = runPipeline(raw, context);
  const needsText = raw.text !== undefined || asked.fields?.includes('text');
  const shape = needsText ? { ...asked, withText: true } : asked;
  const shaped = shape.withText || shape.offsetUnit !== 'utf16' ? reshape(doc, decode(raw).text, shape) : doc;
  const written = shape.fields ? partOf(shaped, shape.fields) : shaped;
  return { json: jsonOf(written, shape.layout, raw.bytes.length), tally: tallyOf(doc, fitting) };
}

/** Of texts of so many bytes the JSON is made in pieces, which takes a little longer. */
const LONG = 1 << 18;

function jsonOf(document: object, layout: Shape['layout'], size: number): Json {
  if (size >= LONG) return jsonBytes(document, layout);
  return [layout === 'compact' ? compactJson(document) : prettyJson(document, layout)];
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

/** Events as they stand in the file, with the beginning of their words, for readers who do not have the text before them. */
function withWords(events: readonly TraceEvent[], raw: Raw): TracedWords[] {
  const { text, layout: page } = layout(decode(raw));
  const positionOf = positions(page.raw);
  return events.map((event) => {
    const words = text.slice(event.span.start, event.span.end).replace(/\s+/gu, ' ');
    const span = rawSpan(page.origin, event.span);
    const pieces = event.pieces?.map((piece) => ({ role: piece.role, ...rawSpan(page.origin, piece) }));
    const shown = words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
    return { ...event, ...positionOf(span.start), span, ...(pieces && { pieces }), words: shown };
  });
}
