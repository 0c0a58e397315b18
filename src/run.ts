import { readFile } from 'node:fs/promises';
import type { Context } from './model/context.ts';
import type { TraceEvent } from './model/trace.ts';
import { contextsOf, type Mishap, mishapOf, type Product, type Profile, perform, type Shape } from './perform.ts';

/** One text to be read: from a file, or from bytes at hand. */
export interface Task {
  readonly id: string;
  readonly path: string;
  readonly source: { readonly file: string } | { readonly bytes: Uint8Array } | { readonly mishap: Mishap };
  readonly date?: string;
  /** Index into the run's profiles. */
  readonly profile: number;
}

export type Outcome<T extends Task> =
  | { readonly task: T; readonly product: Product }
  | { readonly task: T; readonly mishap: Mishap };

export interface RunOptions {
  readonly profiles: readonly Profile[];
  readonly shape: Shape;
  readonly trace: boolean;
}

/** Many texts, one outcome each, in the order of the tasks. A text that fails costs itself alone. */
export async function* run<T extends Task>(
  tasks: Iterable<T> | AsyncIterable<T>,
  options: RunOptions,
): AsyncGenerator<Outcome<T>, void, undefined> {
  const contexts = contextsOf(options.profiles);
  for await (const task of tasks) yield { task, ...(await attempt(task, contexts, options)) };
}

async function attempt(
  task: Task,
  contexts: readonly Context[],
  { shape, trace }: RunOptions,
): Promise<{ product: Product } | { mishap: Mishap }> {
  if ('mishap' in task.source) return { mishap: task.source.mishap };
  const context = contexts[task.profile];
  if (!context) throw new RangeError(`no profile ${task.profile}`);
  const events: TraceEvent[] = [];
  try {
    const bytes = 'file' in task.source ? await readFile(task.source.file) : task.source.bytes;
    const { id, path, date } = task;
    const traced = trace ? { ...context, trace: (event: () => TraceEvent) => void events.push(event()) } : context;
    const product = perform({ id, path, bytes, ...(date !== undefined && { date }) }, traced, shape);
    return { product: trace ? { ...product, trace: events } : product };
  } catch (error) {
    return { mishap: mishapOf(error) };
  }
}
