import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { SaysoError } from '../model/errors.ts';
import { statOrNull } from './stat.ts';
import { wordsOf } from './system-error.ts';

/** Name of the files that say what to leave out, in gitignore's syntax. */
const IGNORE_FILE = '.saysoignore';

interface Level {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * Answers whether the ignore files at or above a path leave it out; as with git, the nearest file that says anything
 * decides. Each file is read once.
 */
export function ignoreFiles(): (path: string, isFolder: boolean) => boolean {
  const known = new Map<string, readonly Level[]>();
  return (path, isFolder) => {
    for (const { folder, rules } of levelsOf(dirname(path), known)) {
      const { ignored, unignored } = rules.test(below(folder, path, isFolder));
      if (ignored || unignored) return ignored;
    }
    return false;
  };
}

/** The ignore files that hold for a folder, its own first. */
function levelsOf(folder: string, known: Map<string, readonly Level[]>): readonly Level[] {
  const before = known.get(folder);
  if (before) return before;
  const parent = dirname(folder);
  const above = parent === folder ? [] : levelsOf(parent, known);
  const patterns = readIfThere(join(folder, IGNORE_FILE));
  const levels = patterns === null ? above : [{ folder, rules: ignore().add(patterns) }, ...above];
  known.set(folder, levels);
  return levels;
}

/**
 * Null where there is none, also in a folder above that is closed to us.
 *
 * @throws SaysoError `config` where one lies there that cannot be read: what it leaves out must not be read by mistake.
 */
function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (statOrNull(path) === null) return null;
    throw new SaysoError('config', `${path}: ${wordsOf(error)}`, { cause: error });
  }
}

/** Answers whether patterns in gitignore's syntax leave a path out, read from any of the folders. */
export function excluder(
  patterns: readonly string[],
  folders: readonly string[],
): (path: string, isFolder: boolean) => boolean {
  if (patterns.length === 0) return () => false;
  const rules = ignore().add([...patterns]);
  return (path, isFolder) =>
    folders.some((folder) => isBelow(folder, path) && rules.ignores(below(folder, path, isFolder)));
}

function isBelow(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function below(folder: string, path: string, isFolder: boolean): string {
  return relative(folder, path).replaceAll(sep, '/') + (isFolder ? '/' : '');
}
