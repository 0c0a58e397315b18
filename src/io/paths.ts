import { dirname, extname, relative, sep } from 'node:path';

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
 * Texts with the ids of their documents: their paths without extension. Where two would be the same, both keep their
 * extension. The paths must be distinct.
 */
export function withIds<T extends { readonly path: string }>(texts: readonly T[]): (T & { readonly id: string })[] {
  const named = texts.map((text) => ({
    ...text,
    id: text.path.slice(0, text.path.length - extname(text.path).length),
  }));
  for (;;) {
    const times = new Map<string, number>();
    for (const { id } of named) times.set(id, (times.get(id) ?? 0) + 1);
    // A path that stands in for an id may be the id of another text.
    const clashing = named.filter(({ id, path }) => id !== path && times.get(id) !== 1);
    if (clashing.length === 0) return named;
    for (const text of clashing) text.id = text.path;
  }
}

/** A path without its extension. */
export function stem(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}
