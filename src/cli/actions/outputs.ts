/** What `diff` compares: documents that were extracted before, or texts, of which they are made now. */
import { createReadStream } from 'node:fs';
import { extname, resolve } from 'node:path';
import { readJson } from '../../io/formats/json.ts';
import type { Input } from '../../io/inputs.ts';
import { DOCUMENT_EXTENSIONS, RECORD_EXTENSIONS, TEXT_EXTENSIONS } from '../../io/kinds.ts';
import { statOrNull } from '../../io/stat.ts';
import { SaysoError } from '../../model/errors.ts';
import { documentsReadBy, type ReadValue } from '../../run/documents.ts';
import { failureOf } from '../../run/failure.ts';
import type { Passing } from '../../run/side-by-side.ts';
import { counted } from '../counted.ts';
import type { InputFlags } from '../flags/shared.ts';
import { refuseInterrupted } from '../interrupted.ts';
import { otherFiles } from '../left-out.ts';
import type { Reporter } from '../reporter.ts';
import type { World } from '../world.ts';
import { type ResolvedInputs, resolveInputs } from './resolve-inputs.ts';
import { textTasks } from './tasks.ts';
import { workerCount } from './worker-count.ts';

/** One of the two sides of a comparison. */
export interface Output {
  /** Its documents as they come; tells the reporter of what fails. */
  readonly documents: (reporter: Reporter) => AsyncGenerator<Passing, void, undefined>;
  /** Whether a document of this path may be one of those that could not be read; known at the end. */
  readonly mayHold: (path: string) => boolean;
  /** Where its texts may lie; null where it is no folder. */
  readonly folder: string | null;
}

type Flags = InputFlags & { readonly jobs?: number | 'auto' | undefined };

/** What the reading of one side has to do with. */
interface Reading {
  readonly resolved: ResolvedInputs;
  readonly flags: Flags;
  readonly world: World;
  readonly reporter: Reporter;
  /** Takes a file of which something could not be read. */
  readonly lose: (input: Input) => void;
  /** Whether somebody named this file, and must be told where it holds no documents. */
  readonly isNamed: (input: Input) => boolean;
}

/**
 * Finds what a path stands for: the documents of a file or folder. Of a folder without documents, and of a text, the
 * documents are made now.
 *
 * @throws SaysoError `usage` where there is nothing to compare, `config` for a faulty configuration.
 */
export async function openOutput(path: string, flags: Flags, world: World): Promise<Output> {
  const resolved = await resolveInputs([path], flags, world, [...TEXT_EXTENSIONS, ...DOCUMENT_EXTENSIONS]);
  const { documents, texts } = sorted(path, resolved, world);
  if (documents.length + texts.length + resolved.failures.length === 0) {
    throw new SaysoError('usage', `nothing to compare: no documents or texts in ${path}`);
  }
  const isNamed = ({ absolute }: Input): boolean => absolute === null || absolute === resolve(world.cwd, path);
  /** Paths without extension of the documents that are missing; null stands for who knows which. */
  const lost = new Set<string | null>(resolved.failures.length > 0 ? [null] : []);
  const lose = (input: Input): void => void lost.add(isNamed(input) || holdsMany(input) ? null : stemOf(input.path));
  return {
    documents: async function* (reporter) {
      const reading = { resolved, flags, world, reporter, lose, isNamed };
      for (const { shown, reason } of resolved.failures) reporter.failure(shown, { reason });
      let count = 0;
      for (const input of documents) {
        for await (const passing of documentsOf(input, reading)) {
          count++;
          yield passing;
        }
      }
      if (count > 0 || texts.length === 0) return;
      for (const line of otherFiles(resolved.leftOutWords)) reporter.note(line);
      yield* extracted(texts, reading);
    },
    mayHold: (name) => lost.has(null) || lost.has(stemOf(name)),
    folder: statOrNull(resolve(world.cwd, path))?.isDirectory() ? path : null,
  };
}

/** What holds documents, by its name or because it was named itself; and the texts. */
function sorted(
  path: string,
  { inputs, homes, configOf }: ResolvedInputs,
  { cwd }: World,
): { documents: readonly Input[]; texts: readonly Input[] } {
  const own = new Set(homes.map(configOf).flatMap(({ file, lexiconFiles }) => [file, ...lexiconFiles]));
  const named = resolve(cwd, path);
  const isText = (input: Input): boolean => TEXT_EXTENSIONS.includes(extname(input.path).toLowerCase());
  const isDocument = (input: Input): boolean => {
    if (input.absolute === null || input.absolute === named) return !isText(input);
    return DOCUMENT_EXTENSIONS.includes(extname(input.path).toLowerCase()) && !own.has(input.absolute);
  };
  return { documents: inputs.filter(isDocument), texts: inputs.filter(isText) };
}

function stemOf(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}

/** Whether a file is of a kind that holds a document a line. */
function holdsMany({ path }: Input): boolean {
  return RECORD_EXTENSIONS.ndjson.includes(extname(path).toLowerCase());
}

/** The documents of one file; tells of what is wrong in it. */
async function* documentsOf(input: Input, reading: Reading): AsyncGenerator<Passing, void> {
  const { reporter, world, lose } = reading;
  const stream = input.absolute === null ? world.stdin : createReadStream(input.absolute);
  let leftOut = 0;
  try {
    for await (const read of documentsReadBy(passing, stream)) {
      refuseInterrupted(world);
      if ('document' in read) yield { ...read.document, where: `${input.shown}:${read.line}` };
      else if ('errorLine' in read) leftOut++;
      else tellFault(read, input, reading);
    }
  } catch (error) {
    refuseInterrupted(world);
    lose(input);
    reporter.failure(input.shown, failureOf(error));
  } finally {
    stream.destroy();
  }
  if (leftOut > 0) reporter.note(`${input.shown}: ${counted(leftOut, 'line')} of errors left out`);
}

/** What is found in a folder and holds no documents is none of ours, and is passed over. */
function tellFault(
  read: { readonly fault: string; readonly line: number } | { readonly stranger: string },
  input: Input,
  { reporter, lose, isNamed }: Reading,
): void {
  if ('fault' in read) reporter.failure(`${input.shown}:${read.line}`, { reason: read.fault });
  else if (isNamed(input)) reporter.failure(input.shown, { reason: read.stranger });
  else return;
  lose(input);
}

/** What a document is paired by; all else of it is looked at only where it differs from its partner. */
const passing: ReadValue<Omit<Passing, 'where'>> = (value) => {
  const { path, sha256 } = value as Readonly<Record<string, unknown>>;
  if (typeof path !== 'string' || path === '') return { fault: 'not a sayso document: it has no path' };
  return { document: { path, sha256: typeof sha256 === 'string' ? sha256 : '', json: JSON.stringify(value) } };
};

async function* extracted(texts: readonly Input[], reading: Reading): AsyncGenerator<Passing, void> {
  const { resolved, flags, world, reporter, lose } = reading;
  // Documents alone need no pipeline.
  const { run } = await import('../../run/index.ts');
  const outcomes = run(
    textTasks(texts, resolved, world),
    {
      profiles: resolved.profiles,
      shape: { layout: 'compact', offsetUnit: 'utf16', withText: true },
      trace: false,
      limits: resolved.limits,
      workers: workerCount(flags.jobs ?? resolved.agreed.jobs, texts),
    },
    world.signal,
  );
  for await (const outcome of outcomes) {
    refuseInterrupted(world);
    const { input } = outcome.task;
    if ('failure' in outcome) {
      lose(input);
      reporter.failure(input.shown, outcome.failure);
      continue;
    }
    const read = passing(readJson(outcome.result.json));
    if ('document' in read) yield { ...read.document, where: input.shown };
  }
}
