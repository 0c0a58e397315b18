/** One text as the pipeline reads it, with its document. */
import { bisect } from '../../model/bisect.ts';
import type { Correction, CorrectionData } from '../../model/corrections.ts';
import { SaysoError } from '../../model/errors.ts';
import { rawSpan } from '../../model/origin.ts';
import type { SaysoDocument } from '../../model/schema.ts';
import type { Span } from '../../model/span.ts';
import { runPipeline } from '../../pipeline.ts';
import { contextsOf } from '../../run/answer.ts';
import { rawOf } from '../../run/raw.ts';
import type { Limits, Profile, Task } from '../../run/task.ts';
import { decode } from '../../stages/decode/index.ts';
import { layout } from '../../stages/layout/index.ts';

/** What is read of one text. */
export interface Reading {
  /** What the offsets of its documents point into. */
  readonly text: string;
  /** The reading copy, in which corrections look for their words. */
  readonly copy: string;
  /** Where a span of the text stands in the copy. */
  readonly inCopy: (span: Span) => Span;
  /** The document, with what is decided already and these decisions more; those of them that fit nowhere are diagnostics. */
  readonly documentWith: (more: readonly CorrectionData[]) => SaysoDocument;
}

/** Reads a text. @throws as `rawOf`, and where there was a failure before. */
export async function readText(task: Task, profile: Profile, limits: Limits): Promise<Reading> {
  if ('failure' in task.source) throw new SaysoError('input', task.source.failure.reason);
  const raw = await rawOf(task, task.source, limits);
  const { text: copy, layout: page } = layout(decode(raw));
  const { origin } = page;
  const offsetInCopy = (offset: number): number =>
    bisect(0, copy.length, (at) => rawSpan(origin, { start: at, end: at + 1 }).end <= offset);
  return {
    text: page.raw,
    copy,
    inCopy: ({ start, end }) => ({ start: offsetInCopy(start), end: offsetInCopy(end - 1) + 1 }),
    documentWith: (more) => {
      const [ready] = contextsOf([{ ...profile, minConfidence: 0, claims: 'none' }]);
      if (!ready) throw new RangeError('no profile');
      const known = ready.correctionsFor([task.path, task.ownPath ?? task.path]);
      const list = [...known, ...more.map((one) => ({ ...one, file: null, index: Number.POSITIVE_INFINITY }))];
      const isOwn = ({ index }: Correction): boolean => index === Number.POSITIVE_INFINITY;
      return runPipeline(raw, { ...ready.context, corrections: { list, isOwn } });
    },
  };
}
