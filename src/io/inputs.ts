import { type Stats, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { SaysoError } from '../model/errors.ts';
import { byCodeUnit } from '../model/order.ts';
import { ignoreFiles } from './ignore.ts';
import { leadsNowhere } from './leads-nowhere.ts';
import { commonFolder, pathBelow, withIds } from './paths.ts';
import { codeOf, wordsOf } from './system-error.ts';
import { type Found, kindOfStats, type Unreadable, walk } from './walk.ts';

/** One text to read. */
export interface Input {
  readonly id: string;
  /** Relative to the input root, with forward slashes. */
  readonly path: string;
  /** As people know it: the named path, and what lies below it. */
  readonly shown: string;
  /** Absolute path of the file; null for standard input. */
  readonly absolute: string | null;
  /** The folder from which its configuration is looked for. */
  readonly home: string;
}

/** Whether an absolute path is left out. */
export type IsLeftOut = (path: string, isFolder: boolean) => boolean;

/** What to take from a folder; the configuration that holds there may say. */
interface FolderSettings {
  /** With their full stop, in lower case. */
  readonly extensions: readonly string[];
  readonly isExcluded: IsLeftOut;
  /** Why a file that somebody named cannot be read as a text, and what would help; null where it can. */
  readonly refusal?: (file: string) => string | null;
  /** Whether a file that was found is what sayso itself has written, and no text. */
  readonly isOwn?: (file: string) => boolean;
}

export interface InputOptions {
  readonly cwd: string;
  /** Path of the document that comes from standard input. */
  readonly stdinName: string;
  readonly settingsFor: (home: string) => FolderSettings;
  /** Whether links that lead out of their folder are followed. */
  readonly follow?: boolean;
}

export interface Inputs {
  /** Folder below which all paths are given. */
  readonly root: string;
  /** In order of path. */
  readonly inputs: readonly Input[];
  readonly failures: readonly Unreadable[];
  /** Files that are no texts, by absolute path: found in folders and by patterns, not named. */
  readonly leftOut: readonly string[];
  /** Files that sayso itself has written, found in folders and by patterns, as people know them. */
  readonly own: readonly string[];
  /** Links that lead out of their folder and were not followed, as people know them. */
  readonly outside: readonly string[];
  /** The folders from which configuration holds, distinct. */
  readonly homes: readonly string[];
}

/** A file with the folder of the input that it was found through. */
interface Taken extends Found {
  readonly home: string;
}

/**
 * The texts that the named paths stand for: folders with all texts below them, files, globs, `-`.
 *
 * @throws SaysoError `usage` where a named path does not exist or a glob finds nothing.
 */
export async function findInputs(named: readonly string[], options: InputOptions): Promise<Inputs> {
  const places = await allPlaces(named, options.cwd);
  const homes = places.map(homeOf);
  const isIgnored = ignoreFiles();
  const found = places.map((place) => filesOf(place, isIgnored, options));
  // A file that several paths lead to is read once, by the first of them.
  const taken = new Map<string, Taken>();
  for (const file of found.flatMap(({ files }) => files)) {
    if (!taken.has(file.absolute)) taken.set(file.absolute, file);
  }
  const root = commonFolder(homes.length > 0 ? homes : [options.cwd]);
  const files = [...taken.values()].map((file) => ({ ...file, path: pathBelow(root, file.absolute) }));
  const fromStdin = named.includes('-') ? [stdinInput(options)] : [];
  return {
    root,
    inputs: withIds(inOrder([...files, ...fromStdin])),
    failures: found.flatMap((one) => one.failures),
    leftOut: [...new Set(found.flatMap((one) => one.leftOut))].filter((file) => !taken.has(file)),
    own: [...new Set(found.flatMap((one) => one.own))],
    outside: found.flatMap((one) => one.outside),
    homes: [...new Set([...homes, ...fromStdin.map(({ home }) => home)])],
  };
}

function homeOf({ kind, absolute }: Place): string {
  return kind === 'folder' ? absolute : dirname(absolute);
}

/** What one place gives. */
interface FoundFiles {
  readonly files: readonly Taken[];
  readonly failures: readonly Unreadable[];
  readonly leftOut: readonly string[];
  readonly own: readonly string[];
  readonly outside: readonly string[];
}

const NOTHING_FOUND: FoundFiles = { files: [], failures: [], leftOut: [], own: [], outside: [] };

function filesOf(place: Place, isIgnored: IsLeftOut, { settingsFor, follow = false }: InputOptions): FoundFiles {
  const home = homeOf(place);
  const { extensions, isExcluded, refusal, isOwn = () => false } = settingsFor(home);
  const [leftOut, outside]: [string[], string[]] = [[], []];
  const isText = (file: string): boolean => extensions.includes(extname(file).toLowerCase());
  if (place.kind === 'folder') {
    const { files, failures } = walk(place, {
      isText,
      leftOut: (file) => leftOut.push(file),
      ...(!follow && { leadsOut: (shown: string) => void outside.push(shown) }),
      isIgnored: (path, isFolder) => isIgnored(path, isFolder) || isExcluded(path, isFolder),
    });
    const own = new Set(files.filter(({ absolute }) => isOwn(absolute)));
    return {
      files: files.filter((file) => !own.has(file)).map((file) => ({ ...file, home })),
      own: [...own].map(({ shown }) => shown),
      ...{ failures, leftOut, outside },
    };
  }
  if (isExcluded(place.absolute, false)) return NOTHING_FOUND;
  const { absolute, shown, kind } = place;
  if (kind !== 'file') return { ...NOTHING_FOUND, failures: [{ shown, reason: kind }] };
  if (place.isMatch && isText(absolute) && isOwn(absolute)) return { ...NOTHING_FOUND, own: [shown] };
  const reason = refusal?.(absolute) ?? null;
  if (reason === null) return { ...NOTHING_FOUND, files: [{ absolute, shown, home }] };
  return place.isMatch
    ? { ...NOTHING_FOUND, leftOut: [absolute] }
    : { ...NOTHING_FOUND, failures: [{ shown, reason }] };
}

/** By path, each distinct. */
function inOrder(found: readonly Omit<Input, 'id'>[]): Omit<Input, 'id'>[] {
  const sorted = [...found].sort((a, b) => byCodeUnit(a.path, b.path));
  const twice = sorted.find(({ path }, i) => path === sorted[i + 1]?.path);
  if (twice) {
    throw new SaysoError('usage', `standard input and a file are both named ${twice.path}; use --stdin-name`);
  }
  return sorted;
}

function stdinInput({ cwd, stdinName }: InputOptions): Omit<Input, 'id'> {
  return { path: stdinName, shown: stdinName === 'stdin' ? '(standard input)' : stdinName, absolute: null, home: cwd };
}

interface Place extends Found {
  /** `file`, `folder`, or the reason why it can be neither. */
  readonly kind: string;
  /** Whether a pattern found it. */
  readonly isMatch?: boolean;
}

/** So many wrong paths are named; of the others their number is told. */
const MOST_NAMED = 5;

async function allPlaces(named: readonly string[], cwd: string): Promise<Place[]> {
  const found = await Promise.all(named.map((name) => placesOf(name, cwd)));
  const wrong = found.flatMap((places) => (typeof places === 'string' ? [places] : []));
  if (wrong.length === 0) return found.flatMap((places) => (typeof places === 'string' ? [] : places));
  const more = wrong.length - MOST_NAMED;
  throw new SaysoError('usage', [
    ...wrong.slice(0, MOST_NAMED),
    ...(more > 0 ? [`and ${more} more path${more === 1 ? '' : 's'} that lead${more === 1 ? 's' : ''} to nothing`] : []),
  ]);
}

/** What a path stands for, or what is wrong with it. */
async function placesOf(name: string, cwd: string): Promise<Place[] | string> {
  if (name === '-') return [];
  // A variable of the shell that nobody set would else be the working folder.
  if (name === '') return 'a path is empty: say . for the working folder';
  const absolute = resolve(cwd, name);
  try {
    return [{ absolute, shown: name, kind: namedKind(statSync(absolute), name) }];
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' && leadsNowhere(absolute)) return `${name} is a link that leads nowhere`;
    if (code === 'ENOENT' && /[*?[\]{}]/u.test(name)) return globbed(name, cwd);
    if (code === 'ENOENT' || code === 'ENOTDIR') return `no such file or folder: ${name}`;
    return [{ absolute, shown: name, kind: wordsOf(error) }];
  }
}

/** `file`, `folder`, or why it is neither. A pipe that the shell opened for `<(command)` is read as a file. */
export function namedKind(stats: Stats, name: string): string {
  return stats.isFIFO() && /^\/dev\/(?:fd\/|stdin$)/u.test(name) ? 'file' : kindOfStats(stats);
}

async function globbed(pattern: string, cwd: string): Promise<Place[] | string> {
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern, { cwd, onlyFiles: true, expandDirectories: false, dot: false });
  if (found.length === 0) return `no file matches ${pattern}`;
  return found
    .sort(byCodeUnit)
    .map((path) => ({ absolute: resolve(cwd, path), shown: path, kind: 'file', isMatch: true }));
}

/** The expected file beside a text: named after the text, with the extension kept where the id keeps it. */
export function expectedFileOf({ absolute, path, id }: Input): string {
  return join(dirname(absolute ?? path), `${basename(id)}.json`);
}
