import { dirname, extname, relative, sep } from 'node:path';

/** Order of documents: by UTF-16 code units, the same on every machine and in every locale. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The deepest folder that holds all the folders (absolute paths); of one folder itself. */
export function commonFolder(folders: readonly string[]): string {
  let [common = sep] = folders;
  for (const folder of folders) {
    while (folder !== common && !folder.startsWith(common.endsWith(sep) ? common : common + sep)) {
      const parent = dirname(common);
      if (parent === common) break;
      common = parent;
    }
  }
  return common;
}

/** The path from `root` to `file`, with forward slashes. */
export function pathBelow(root: string, file: string): string {
  return relative(root, file).replaceAll(sep, '/');
}

/**
 * Ids of documents: their paths without extension. Where two would be the same, both keep their extension.
 * The paths must be distinct.
 */
export function idsOf(paths: readonly string[]): string[] {
  const ids = paths.map((path) => path.slice(0, path.length - extname(path).length));
  for (let clashes = true; clashes; ) {
    const seen = new Map<string, number>();
    for (const id of ids) seen.set(id, (seen.get(id) ?? 0) + 1);
    clashes = false;
    for (const [i, path] of paths.entries()) {
      if ((seen.get(ids[i] ?? '') ?? 0) < 2 || ids[i] === path) continue;
      ids[i] = path;
      clashes = true;
    }
  }
  return ids;
}
