/** The file of `--allow`: quotations that are known and left as they are. */
import { resolve } from 'node:path';
import { readNamedFile } from '../../io/named-file.ts';
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
  const entries = entriesOf(
    (await readNamedFile(resolve(cwd, shown), shown, `--allow ${shown}`)).toString().replace(/^\ufeff/u, ''),
  );
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

function entriesOf(text: string): Map<string, { line: number; text: string }> {
  const entries = new Map<string, { line: number; text: string }>();
  for (const [i, written] of text.split(/\r?\n/u).entries()) {
    const entry = written.trim();
    const key = entry.startsWith('#') ? '' : wordKey(entry);
    if (key !== '' && !entries.has(key)) entries.set(key, { line: i + 1, text: entry });
  }
  return entries;
}
