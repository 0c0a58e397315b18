/** Lines that are kept until they are wanted: in memory while they are few, then in a file of its own. */
import { createReadStream } from 'node:fs';
import { appendFile, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaysoError } from '../model/errors.ts';
import { linesOf } from './lines.ts';
import { wordsOf } from './system-error.ts';
import { clearLeftovers, released, temporaryIn } from './temporary.ts';

/** Lines of text, each without a line feed in it. */
export interface Spool {
  readonly add: (line: string) => Promise<void>;
  /** All lines so far, in order; may be asked for again. */
  readonly lines: () => AsyncGenerator<string, void, undefined>;
}

/** A folder for what does not fit into memory; it is made when it is first needed. */
export interface Scratch {
  /** No more than so many characters of it stay in memory. */
  readonly spool: (name: string, mostHeld?: number) => Spool;
  /** Takes away the folder with all that is in it. */
  readonly remove: () => Promise<void>;
}

/** So many characters of one spool stay in memory. */
const MOST_HELD = 1 << 20;

/**
 * Nothing is written yet. A disk that is full is told as an error of the output.
 *
 * @throws SaysoError `output` from `add`, where nothing can be written.
 */
export function newScratch(): Scratch {
  let folder: Promise<string> | null = null;
  const leftovers = clearLeftovers(tmpdir());
  const made = (): Promise<string> => {
    folder ??= newFolder();
    return folder;
  };
  const spool: Scratch['spool'] = (name, mostHeld = MOST_HELD) => {
    let held: string[] = [];
    let size = 0;
    let file: string | null = null;
    const write = async (): Promise<void> => {
      try {
        file ??= join(await made(), name);
        await appendFile(file, held.map((line) => `${line}\n`).join(''));
      } catch (cause) {
        throw new SaysoError('output', `cannot write into ${tmpdir()}: ${wordsOf(cause)}`, { cause });
      }
      held = [];
      size = 0;
    };
    return {
      add: async (line) => {
        held.push(line);
        size += line.length;
        if (size > mostHeld) await write();
      },
      lines: async function* () {
        if (file !== null)
          for await (const { bytes } of linesOf(createReadStream(file))) yield Buffer.from(bytes).toString();
        yield* held;
      },
    };
  };
  return {
    spool,
    remove: async () => {
      await leftovers;
      if (folder === null) return;
      const path = await folder;
      await rm(path, { recursive: true, force: true });
      released(path);
    },
  };
}

/** Nobody but its owner may look into it. */
async function newFolder(): Promise<string> {
  const path = temporaryIn(tmpdir());
  await mkdir(path, { mode: 0o700 });
  return path;
}
