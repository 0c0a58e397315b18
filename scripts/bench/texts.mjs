// The texts of a folder for programs that run without a loader.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Paths of the `.txt` files below a folder, in order; of a file, itself.
 *
 * @param {string} path
 * @returns {string[]}
 */
export function filesBelow(path) {
  if (!statSync(path).isDirectory()) return path.endsWith('.txt') ? [path] : [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/**
 * What stands in them, one after the other.
 *
 * @param {string} path
 */
export function* textsBelow(path) {
  for (const file of filesBelow(path)) yield readFileSync(file, 'utf8');
}
