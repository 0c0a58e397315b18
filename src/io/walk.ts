import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { byCodeUnit } from '../model/order.ts';
import { codeOf, wordsOf } from './system-error.ts';

/** Something that was found and cannot be read. */
export interface Unreadable {
  /** As people know it. */
  readonly shown: string;
  readonly reason: string;
}

export interface WalkOptions {
  /** Whether a file of this name is a text. */
  readonly isText: (name: string) => boolean;
  /** Told of each file that is none; hidden and excluded ones are not counted. */
  readonly leftOut?: (absolute: string) => void;
  /** Whether a file or folder is left out, by absolute path. */
  readonly isIgnored: (path: string, isFolder: boolean) => boolean;
  /** Told of each link that leads out of the folder, which is then not followed; without it all links are. */
  readonly leadsOut?: (shown: string) => void;
}

export interface Found {
  readonly absolute: string;
  readonly shown: string;
}

interface Folder extends Found {
  /** Real paths of the folders it lies in, itself included. */
  readonly within: ReadonlySet<string>;
}

/**
 * All texts below a folder. Hidden files and folders are left out, links are followed, and each folder is read once
 * however many links lead to it. What is named like a text but is no file (a pipe, a broken link) is a failure.
 */
export function walk(top: Found, options: WalkOptions): { files: Found[]; failures: Unreadable[] } {
  const files: Found[] = [];
  const failures: Unreadable[] = [];
  const seen = new Set<string>();
  // Links wait until all real folders are read, so that a folder is found under its own path first.
  const queue: Folder[] = [];
  const links: Folder[] = [];
  attempt(top, () => queue.push({ ...top, within: foldersAbove(top.absolute) }));
  for (let folder = queue.pop(); folder; folder = queue.pop() ?? links.pop()) {
    const next = folder;
    attempt(next, () => readFolder(next));
  }
  return { files, failures };

  function attempt({ shown }: Found, work: () => void): void {
    try {
      work();
    } catch (error) {
      failures.push({ shown, reason: wordsOf(error) });
    }
  }

  function readFolder(folder: Folder): void {
    const real = realpathSync(folder.absolute);
    if (folder.within.has(real)) {
      failures.push({ shown: folder.shown, reason: 'a loop of links: it leads to a folder that it lies in' });
      return;
    }
    if (seen.has(real)) return;
    seen.add(real);
    const within = new Set(folder.within).add(real);
    const entries = readdirSync(folder.absolute, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
      if (entry.name.startsWith('.')) continue;
      const found = { absolute: join(folder.absolute, entry.name), shown: join(folder.shown, entry.name) };
      place(entry, { ...found, within });
    }
  }

  function place(entry: Dirent, found: Folder): void {
    const kind = kindOf(entry, found.absolute);
    if (options.isIgnored(found.absolute, kind === 'folder')) return;
    const isRead = kind === 'folder' || options.isText(entry.name);
    if (isRead && options.leadsOut && entry.isSymbolicLink() && isOutside(found.absolute, top.absolute)) {
      options.leadsOut(found.shown);
    } else take(kind, entry, found);
  }

  function take(kind: string, entry: Dirent, found: Folder): void {
    if (kind === 'folder') (entry.isSymbolicLink() ? links : queue).push(found);
    else if (!options.isText(entry.name)) {
      if (kind === 'file') options.leftOut?.(found.absolute);
    } else if (kind === 'file') files.push({ absolute: found.absolute, shown: found.shown });
    else failures.push({ shown: found.shown, reason: kind });
  }
}

/** Whether a link leads out of a folder; one that leads nowhere, or to the folder itself, does not. */
function isOutside(link: string, folder: string): boolean {
  try {
    const [real, top] = [realpathSync(link), realpathSync(folder)];
    return real !== top && !real.startsWith(top.endsWith(sep) ? top : top + sep) && !top.startsWith(real + sep);
  } catch {
    return false;
  }
}

/** Real paths of the folders that a folder lies in. */
function foldersAbove(folder: string): Set<string> {
  const above = new Set<string>();
  for (let at = dirname(realpathSync(folder)); !above.has(at); at = dirname(at)) above.add(at);
  return above;
}

/** `file`, `folder`, or the reason why it is neither. */
function kindOf(entry: Dirent, absolute: string): 'file' | 'folder' | string {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  try {
    return kindOfStats(statSync(absolute));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'a link that leads nowhere';
    return wordsOf(error);
  }
}

/** What only `stat` tells of a thing: `file`, `folder`, or the reason why it is neither. */
export function kindOfStats(stats: {
  isFile(): boolean;
  isDirectory(): boolean;
  isFIFO(): boolean;
  isSocket(): boolean;
}): 'file' | 'folder' | string {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  if (stats.isFIFO()) return 'is a named pipe, not a file';
  return stats.isSocket() ? 'is a socket, not a file' : 'is a device, not a file';
}
