import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Where a path leads, through whatever links; of what is not there yet, where it would come to stand.
 *
 * @param path absolute
 */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(realPath(folder), basename(path));
  }
}
