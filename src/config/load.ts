import { dirname, join, relative, resolve } from 'node:path';
import { leadsNowhere } from '../io/leads-nowhere.ts';
import { statOrNull } from '../io/stat.ts';
import { type Correction, correctionsSchema, joinedCorrections } from '../model/corrections.ts';
import { SaysoError } from '../model/errors.ts';
import { type LexiconData, lexiconSchema } from '../model/lexicon.ts';
import { type Clash, lexiconClashes } from '../model/lexicon-clashes.ts';
import { type PlacedJson, readPlacedJson } from './json-file.ts';
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
  /** Absolute paths. */
  readonly correctionsFiles: readonly string[];
  readonly corrections: readonly Correction[];
  /** `path:line:column` of a correction. */
  readonly placeOf: (correction: Pick<Correction, 'index'>) => string;
  /** A corrections file that is not there, as people know it; null where all are. Who writes one does not need it. */
  readonly missing: string | null;
  /** The rules that it names, each as `path:line:column` and its id. */
  readonly namedRules: readonly { readonly name: string; readonly place: string }[];
  /** What in the lexicons does not count, a line each: `path:line:column: warning: …`. */
  readonly warnings: readonly string[];
}

const NO_CONFIG: Config = {
  file: null,
  data: configSchema.parse({}),
  lexiconFiles: [],
  lexicon: [],
  correctionsFiles: [],
  corrections: [],
  placeOf: () => '',
  missing: null,
  namedRules: [],
  warnings: [],
};

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
    if (!isFile(file)) throw new SaysoError('usage', `${absence(file)} configuration file: ${named}`);
    const config = load(file);
    return () => config;
  }
  const known = new Map<string, Config>();
  const find = (folder: string): Config => {
    const before = known.get(folder);
    if (before) return before;
    const file = join(folder, CONFIG_FILE);
    const above = dirname(folder);
    refuseNoFile(file, cwd);
    const config = isFile(file) ? load(file) : above === folder ? NO_CONFIG : find(above);
    known.set(folder, config);
    return config;
  };
  return find;
}

/** Passed over in silence, what was meant as the configuration would not hold. @throws SaysoError `config` */
function refuseNoFile(file: string, cwd: string): void {
  if (isFile(file) || (statOrNull(file) === null && !leadsNowhere(file))) return;
  throw new SaysoError(
    'config',
    `${absence(file)} configuration file: ${nameOf(file, cwd)} (--no-config does without)`,
  );
}

function loadConfig(file: string, cwd: string): Config {
  const { data, fieldsOf } = readPlacedJson(file, shownPath(file, cwd), configSchema);
  const lexiconFiles = listOf(data.lexicon).map((name) => resolve(dirname(file), name));
  const missing = lexiconFiles.find((path) => !isFile(path));
  if (missing !== undefined) {
    throw new SaysoError(
      'config',
      `${shownPath(file, cwd)}: ${absence(missing)} lexicon file: ${nameOf(missing, cwd)}`,
    );
  }
  const read = lexiconFiles.map((path) => readPlacedJson(path, shownPath(path, cwd), lexiconSchema));
  const lexicon = read.map(({ data: one }) => one);
  return {
    ...{ file, data, lexiconFiles, lexicon },
    ...correctionsOf(file, data, cwd),
    namedRules: fieldsOf(['rules']),
    warnings: warningsOf(read),
  };
}

function listOf(names: string | readonly string[]): readonly string[] {
  return typeof names === 'string' ? [names] : names;
}

type Corrected = Pick<Config, 'correctionsFiles' | 'corrections' | 'placeOf' | 'missing'>;

/** Messages of documents name a file as the configuration does, so that they are the same wherever the program is started. */
function correctionsOf(file: string, data: ConfigData, cwd: string): Corrected {
  const named = listOf(data.corrections).map((name) => ({ name, path: resolve(dirname(file), name) }));
  const missing = named.find(({ path }) => !isFile(path));
  const read = named
    .filter(({ path }) => isFile(path))
    .map(({ name, path }) => ({ file: name, ...readPlacedJson(path, shownPath(path, cwd), correctionsSchema) }));
  const places = read.flatMap(({ data: { corrections }, placeOf }) =>
    corrections.map((_, i) => () => placeOf(['corrections', i])),
  );
  return {
    correctionsFiles: named.map(({ path }) => path),
    corrections: joinedCorrections(read),
    placeOf: ({ index }) => places[index]?.() ?? '',
    missing: missing
      ? `${shownPath(file, cwd)}: ${absence(missing.path)} corrections file: ${nameOf(missing.path, cwd)}`
      : null,
  };
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

const LONGEST = 200;

/** A path as a message names it, however long. */
function nameOf(path: string, cwd: string): string {
  const shown = shownPath(path, cwd);
  return shown.length <= LONGEST ? shown : `${shown.slice(0, LONGEST)}…`;
}

/** Says of what is not read as a file whether it is there: a folder or a pipe may have been meant for something else. */
function absence(path: string): string {
  const stats = statOrNull(path);
  if (!stats) return leadsNowhere(path) ? 'a link that leads nowhere is no' : 'no such';
  return stats.isDirectory() ? 'a folder is no' : 'what is no regular file is no';
}

function isFile(path: string): boolean {
  return statOrNull(path)?.isFile() ?? false;
}
