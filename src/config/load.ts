import { dirname, join, relative, resolve } from 'node:path';
import { statOrNull } from '../io/stat.ts';
import { SaysoError } from '../model/errors.ts';
import { type LexiconData, lexiconSchema } from '../model/lexicon.ts';
import { type Clash, lexiconClashes } from '../model/lexicon-clashes.ts';
import { type PlacedJson, readJsonFile, readPlacedJson } from './json-file.ts';
import { type ConfigData, configSchema } from './schema.ts';

/** Name of the file that is looked for. */
export const CONFIG_FILE = 'sayso.config.json';

/** What holds in a folder, defaults filled in. */
export interface Config {
  /** Absolute path of the configuration; null where there is none. */
  readonly file: string | null;
  readonly data: ConfigData;
  /** Absolute paths. */
  readonly lexiconFiles: readonly string[];
  readonly lexicon: readonly LexiconData[];
  /** What in the lexicons does not count, a line each: `path:line:column: warning: …`. */
  readonly warnings: readonly string[];
}

const NO_CONFIG: Config = { file: null, data: configSchema.parse({}), lexiconFiles: [], lexicon: [], warnings: [] };

/**
 * Answers which configuration holds in a folder (an absolute path): the named file; none for `false`; else the
 * nearest one at or above the folder. Each file is read once.
 *
 * @throws SaysoError `config` where a file has a fault, `usage` where the named one does not exist.
 */
export function configFinder(cwd: string, named: string | false | undefined): (folder: string) => Config {
  if (named === false) return () => NO_CONFIG;
  const loaded = new Map<string, Config>();
  const load = (file: string): Config => {
    const config = loaded.get(file) ?? loadConfig(file, cwd);
    loaded.set(file, config);
    return config;
  };
  if (named !== undefined) {
    const file = resolve(cwd, named);
    if (!isFile(file)) throw new SaysoError('usage', `no such configuration file: ${named}`);
    const config = load(file);
    return () => config;
  }
  const known = new Map<string, Config>();
  const find = (folder: string): Config => {
    const before = known.get(folder);
    if (before) return before;
    const file = join(folder, CONFIG_FILE);
    const above = dirname(folder);
    const config = isFile(file) ? load(file) : above === folder ? NO_CONFIG : find(above);
    known.set(folder, config);
    return config;
  };
  return find;
}

function loadConfig(file: string, cwd: string): Config {
  const data = readJsonFile(file, shownPath(file, cwd), configSchema);
  const names = typeof data.lexicon === 'string' ? [data.lexicon] : data.lexicon;
  const lexiconFiles = names.map((name) => resolve(dirname(file), name));
  const missing = lexiconFiles.find((path) => !isFile(path));
  if (missing !== undefined) {
    throw new SaysoError('config', `${shownPath(file, cwd)}: no such lexicon file: ${shownPath(missing, cwd)}`);
  }
  const read = lexiconFiles.map((path) => readPlacedJson(path, shownPath(path, cwd), lexiconSchema));
  return { file, data, lexiconFiles, lexicon: read.map(({ data: one }) => one), warnings: warningsOf(read) };
}

function warningsOf(read: readonly PlacedJson<LexiconData>[]): string[] {
  const place = ({ file, path }: Clash['at']): string => read[file]?.placeOf(path) ?? '';
  return lexiconClashes(read.map(({ data }) => data)).map(
    ({ at, before, message }) => `${place(at)}: warning: ${message} (first at ${place(before)})`,
  );
}

/** A path as people know it: below the working folder relative to that, else absolute. */
export function shownPath(path: string, cwd: string): string {
  const below = relative(cwd, path);
  return below === '' || below.startsWith('..') ? path : below;
}

function isFile(path: string): boolean {
  return statOrNull(path)?.isFile() ?? false;
}
