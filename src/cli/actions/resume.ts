/** Going on where an earlier run into the same folder ended (`extract --resume`), and what it has left there. */
import { join, relative, resolve } from 'node:path';
import { doneIn, hashOf } from '../../io/done.ts';
import { asLine, jsonText } from '../../io/formats/json.ts';
import type { Input, Inputs } from '../../io/inputs.ts';
import { realPath } from '../../io/real-path.ts';
import { SCHEMA_VERSION } from '../../model/schema.ts';
import { bytesOfSource } from '../../run/raw.ts';
import type { Tally } from '../../run/tally.ts';
import type { Result, RunOptions } from '../../run/task.ts';
import { counted } from '../counted.ts';
import { versionOf } from '../version.ts';
import type { World } from '../world.ts';
import { documentFile } from './target.ts';
import type { InputTask } from './tasks.ts';

/** What is known of documents that were made before. */
export interface Resume {
  /** The tasks that are left; tells of each of the others what was counted of its document. */
  readonly left: (
    tasks: AsyncIterable<InputTask>,
    done: (task: InputTask, tally: Tally) => void,
  ) => AsyncIterable<InputTask>;
  /** Notes what was written for a task. */
  readonly note: (task: InputTask, result: Result) => void;
  /** What is to be told of documents that earlier runs have left for texts that gave none now, when all is done. */
  readonly stale: () => string[];
  readonly close: () => Promise<void>;
}

/**
 * Notes what a run writes into a folder. A document is the same where the text, the program's version and all that it is
 * read with are: then it is not made again.
 *
 * @param out the folder, as the user names it
 */
export function resumeIn(
  out: string,
  { root, inputs }: Pick<Inputs, 'root' | 'inputs'>,
  { profiles, shape, limits }: Pick<RunOptions, 'profiles' | 'shape' | 'limits'>,
  { cwd, env }: World,
): Resume {
  const done = doneIn<Tally>(resolve(cwd, out), env);
  const fileOf = (task: InputTask): string => resolve(cwd, documentFile(out, task.input));
  const top = realPath(root);
  const textOf = ({ absolute, path }: Input): string | null => (absolute === null ? null : join(top, path));
  const common = hashOf(JSON.stringify([versionOf(), SCHEMA_VERSION, shape, limits?.encoding]));
  const own = profiles.map((profile) => hashOf(JSON.stringify(profile)));
  const madeOf = ({ id, path, ownPath, date, mediaType, meta, profile, source }: InputTask, sha256: string): string => {
    const printed = 'printed' in source && source.printed ? hashOf(source.printed) : null;
    return hashOf(JSON.stringify([common, own[profile], id, path, ownPath, date, mediaType, meta, printed, sha256]));
  };
  async function* left(
    tasks: AsyncIterable<InputTask>,
    isDone: (task: InputTask, tally: Tally) => void,
  ): AsyncGenerator<InputTask, void, undefined> {
    for await (const task of tasks) {
      const tally = await tallyOf(task);
      if (tally === null) yield task;
      else isDone(task, tally);
    }
  }
  const tallyOf = async (task: InputTask): Promise<Tally | null> => {
    if ('failure' in task.source) return null;
    try {
      return done.find(madeOf(task, hashOf(await bytesOfSource(task.source, limits))), fileOf(task));
    } catch {
      // Whoever reads it tells why it cannot be read.
      return null;
    }
  };
  return {
    left,
    note: (task, { json, tally }) => {
      const sha256 = /"sha256": ?"([0-9a-f]{64})"/u.exec(jsonText(json.slice(0, 1)))?.[1];
      if (sha256 !== undefined) {
        const written = { file: fileOf(task), text: textOf(task.input) };
        done.add(madeOf(task, sha256), asLine(json), tally, written);
      }
    },
    stale: () => staleWords(done.stale(top, new Set(inputs.flatMap((input) => textOf(input) ?? []))), out, cwd),
    close: done.close,
  };
}

/** Nothing is taken away that nobody asked to be: the folder may be where somebody keeps them. */
function staleWords(files: readonly string[], out: string, cwd: string): string[] {
  const [first] = files;
  if (first === undefined) return [];
  const shown = join(out, relative(resolve(cwd, out), first));
  const [stays, of] = files.length === 1 ? ['stays', 'a text that is'] : ['stay', 'texts that are'];
  const which = files.length === 1 ? shown : `${shown} and ${files.length - 1} more`;
  return [`${counted(files.length, 'old document')} ${stays} in ${out}, of ${of} gone or gave none now: ${which}`];
}
