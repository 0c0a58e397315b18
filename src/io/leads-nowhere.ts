import { lstatSync } from 'node:fs';
import { statOrNull } from './stat.ts';

/** Whether there is a link at a path, and nothing where it leads. */
export function leadsNowhere(path: string): boolean {
  if (statOrNull(path) !== null) return false;
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
