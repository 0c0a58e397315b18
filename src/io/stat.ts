import { type Stats, statSync } from 'node:fs';

/** What is at a path; null where nothing is there that can be looked at. Opening it then tells why. */
export function statOrNull(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
