import { readFile } from 'node:fs/promises';
import type { Context } from './model/context.ts';
import type { TraceEvent } from './model/trace.ts';
import {
  contextsOf,
  type Mishap,
  mishapOf,
  type Product,
  type Profile,
  perform,
  type Shape,
  withWords,
} from './perform.ts';
import type { Answer } from './workers.ts';

/** One text to be read: from a file, or from bytes at hand. */
export interface Task {
  readonly id: string;
  readonly path: string;
  readonly source: { readonly file: string } | { readonly bytes: Uint8Array } | { readonly mishap: Mishap };
  readonly date?: string;
  /** Index into the run's profiles. */
  readonly profile: number;
}

export type Outcome<T extends Task> = { readonly task: T } & (
  | { readonly product: Product }
  | { readonly mishap: Mishap }
);

export interface RunOptions {
  readonly profiles: readonly Profile[];
  readonly shape: Shape;
  readonly trace: boolean;
  /** Number of worker threads; 0 works in this one. */
  readonly workers: number;
}

/** Many texts, one outcome each, in the order of the tasks. A text that fails costs itself alone. */
export async function* run<T extends Task>(
  tasks: AsyncIterable<T>,
  options: RunOptions,
): AsyncGenerator<Outcome<T>, void, undefined> {
  if (options.workers > 0) {
    const { runInWorkers } = await import('./run-in-workers.ts');
    yield* runInWorkers(tasks, options);
    return;
  }
  const contexts = contextsOf(options.profiles);
  for await (const task of tasks) yield { task, ...(await answerHere(task, contexts, options)) };
}

/** Reads without blocking, so that signals and a closed pipe are noticed between two texts. */
async function answerHere(task: Task, contexts: readonly Context[], options: RunOptions): Promise<Answer> {
  if (!('file' in task.source)) return answer(task, contexts, options, never);
  try {
    const bytes = await readFile(task.source.file);
    return answer({ ...task, source: { bytes } }, contexts, options, never);
  } catch (error) {
    return { mishap: mishapOf(error) };
  }
}

function never(): never {
  throw new TypeError('the bytes are at hand');
}

/** One task to its document, or to what went wrong with it. */
export function answer(
  { id, path, source, date, profile }: Task,
  contexts: readonly Context[],
  { shape, trace }: RunOptions,
  read: (file: string) => Uint8Array,
): Answer {
  if ('mishap' in source) return source;
  const context = contexts[profile];
  if (!context) throw new RangeError(`no profile ${profile}`);
  const events: TraceEvent[] = [];
  const traced = trace ? { ...context, trace: (event: () => TraceEvent) => void events.push(event()) } : context;
  try {
    const bytes = 'file' in source ? read(source.file) : source.bytes;
    const raw = { id, path, bytes, ...(date !== undefined && { date }) };
    const product = perform(raw, traced, shape);
    return { product: trace ? { ...product, trace: withWords(events, raw) } : product };
  } catch (error) {
    return { mishap: mishapOf(error) };
  }
}
