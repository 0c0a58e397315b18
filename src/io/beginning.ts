import { closeSync, openSync, readSync } from 'node:fs';

/** How much of a file tells what it is. */
const BEGINNING = 4096;

/**
 * The first kilobytes of a file, read as Latin-1.
 *
 * @throws what the system says where it cannot be read
 */
export function beginningOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(BEGINNING);
    return bytes.toString('latin1', 0, readSync(file, bytes, 0, BEGINNING, 0));
  } finally {
    closeSync(file);
  }
}
