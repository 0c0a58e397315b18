/** The file of `--allow`: quotations that are known and left as they are. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { reasonOf } from '../../io/system-error.ts';
import { SaysoError } from '../../model/errors.ts';
import { wordKey } from '../../verify/words.ts';
import type { World } from '../world.ts';

/** What is allowed. */
export interface Allowed {
  /** Whether a quotation is listed, by its words; remembers that. */
  readonly allows: (text: string) => boolean;
  /** A line for each entry that allowed nothing. */
  readonly unused: () => string[];
}

/** @throws SaysoError `usage` where the file cannot be read. */
export async function readAllowed(shown: string | undefined, { cwd }: World): Promise<Allowed> {
  if (shown === undefined) return { allows: () => false, unused: () => [] };
  const entries = entriesOf(await textOf(resolve(cwd, shown), shown));
  const used = new Set<string>();
  return {
    allows: (text) => {
      const key = wordKey(text);
      if (!entries.has(key)) return false;
      used.add(key);
      return true;
    },
    unused: () =>
      [...entries]
        .filter(([key]) => !used.has(key))
        .map(([, { line, text }]) => `${shown}:${line}: not needed: ${text}`),
  };
}

async function textOf(path: string, shown: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/u, '');
  } catch (error) {
    throw new SaysoError('usage', `--allow ${shown}: ${reasonOf(error) ?? String(error)}`, { cause: error });
  }
}

function entriesOf(text: string): Map<string, { line: number; text: string }> {
  const entries = new Map<string, { line: number; text: string }>();
  for (const [i, written] of text.split(/\r?\n/u).entries()) {
    const entry = written.trim();
    const key = entry.startsWith('#') ? '' : wordKey(entry);
    if (key !== '' && !entries.has(key)) entries.set(key, { line: i + 1, text: entry });
  }
  return entries;
}
