import { basename, dirname, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { CONFIG_FILE, type Config, configFinder, shownPath } from '../../config/load.ts';
import { prettyJson } from '../../io/formats/printed.ts';
import { excluder } from '../../io/ignore.ts';
import { expectedFileOf, findInputs, type Input, type Inputs, type IsLeftOut } from '../../io/inputs.ts';
import { leftOutWords, readExtensions, refusalOf, TEXT_EXTENSIONS } from '../../io/kinds.ts';
import { readNamedFile } from '../../io/named-file.ts';
import { ownKind, type ReadKind } from '../../io/own-kinds.ts';
import { pathBelow } from '../../io/paths.ts';
import { type Preprocessor, refuseMissingCommand } from '../../io/preprocess.ts';
import { SaysoError } from '../../model/errors.ts';
import { rulesOff } from '../../model/rules-on.ts';
import { firstGiven } from '../../options/option.ts';
import { type RunWide, readingSchema, runWideSchema } from '../../options/shared.ts';
import type { Limits, Profile } from '../../run/task.ts';
import { escapeLine } from '../escape.ts';
import type { InputFlags } from '../flags/shared.ts';
import { say } from '../report.ts';
import type { World } from '../world.ts';

/** All that a run reads, and what it is read with. */
export interface ResolvedInputs extends Inputs {
  readonly profiles: readonly Profile[];
  /** The configuration of each profile. */
  readonly configs: readonly Config[];
  /** Index into `profiles`. */
  readonly profileOf: (input: Pick<Input, 'home'>) => number;
  /** Path of a file from the folder of its configuration, by which corrections may name it; undefined where there is none. */
  readonly ownPathOf: (input: Input) => string | undefined;
  readonly configOf: (home: string) => Config;
  /** What all configurations of the run agree on. */
  readonly agreed: RunWide;
  readonly extensionsOf: (home: string) => readonly string[];
  readonly limits: Limits;
  /** What is run on files that are no texts; null where nobody asked for it. */
  readonly pre: Preprocessor | null;
  /** What was left out, by extension, in words; null where nothing was. */
  readonly leftOutWords: string | null;
  readonly exclusionOf: (home: string) => IsLeftOut;
}

/**
 * Finds the texts that the paths name and the configuration that holds for each.
 *
 * @throws SaysoError `usage` where a path does not exist or there is nothing to name; `config` for a faulty file.
 */
export async function resolveInputs(
  paths: readonly string[],
  flags: InputFlags & { readonly stdinName?: string; readonly mayLackCorrections?: boolean },
  world: World,
  standard: readonly string[] = TEXT_EXTENSIONS,
): Promise<ResolvedInputs> {
  const named = [...paths, ...(await listedPaths(flags.filesFrom, paths, world))];
  if (named.length === 0) {
    throw new SaysoError('usage', 'nothing to read: name folders, files, or - for standard input');
  }
  const configOf = configFinder(world.cwd, flags.config);
  const hasCommand = flags.pre !== undefined;
  const extensionsOf = (home: string): readonly string[] =>
    readExtensions(standard, [...configOf(home).data.ext, ...(flags.ext ?? [])].map(dotted), hasCommand);
  const read = readKind(standard);
  const exclusionOf = (home: string): IsLeftOut => exclusion(configOf(home), home, flags, world);
  const found = await findInputs(named, {
    cwd: world.cwd,
    stdinName: stdinName(flags.stdinName),
    follow: flags.follow ?? false,
    settingsFor: (home) => ({
      extensions: extensionsOf(home),
      isExcluded: exclusionOf(home),
      refusal: (file) => refusalOf(file, extensionsOf(home)) ?? ownRefusal(file, read),
      isOwn: (file) => ownKind(file, read) !== null,
    }),
  });
  const configs = [...new Set(found.homes.map(configOf))];
  const missing = flags.mayLackCorrections ? undefined : configs.find((config) => config.missing !== null)?.missing;
  if (missing) throw new SaysoError('config', missing);
  await refuseUnknownRules(configs);
  for (const warning of configs.flatMap(({ warnings }) => warnings))
    say(world.stderr, `sayso: ${escapeLine(warning)}\n`);
  for (const link of found.outside)
    say(
      world.stderr,
      `sayso: ${escapeLine(link)}: left out, a link that leads out of its folder (--follow reads it)\n`,
    );
  const agreed = agreement(configs, world.cwd);
  const limits = limitsOf(agreed, flags);
  return {
    ...found,
    limits,
    pre: preOf(flags, limits, world),
    leftOutWords: leftOutWords(withoutOwn(found, configOf), hasCommand, found.own),
    profiles: configs.map((config) => profileOf(config, flags)),
    configs,
    ownPathOf: ({ home, absolute }) => ownPathOf(configOf(home), absolute),
    profileOf: ({ home }) => configs.indexOf(configOf(home)),
    configOf,
    extensionsOf,
    exclusionOf,
    agreed,
  };
}

function readKind(standard: readonly string[]): ReadKind {
  if (standard.includes('.json')) return 'archive';
  return standard === TEXT_EXTENSIONS ? 'texts' : 'records';
}

/** Why a file that somebody named is not read, though it could be; of records who names them knows best. */
function ownRefusal(file: string, read: ReadKind): string | null {
  const kind = read === 'records' ? null : ownKind(file, read);
  return kind === null ? null : `is no article but ${kind} that sayso wrote`;
}

/** The rules are loaded only where a configuration names some. @throws SaysoError `config` for those that are not there. */
async function refuseUnknownRules(configs: readonly Config[]): Promise<void> {
  const named = configs.flatMap(({ namedRules }) => namedRules);
  if (named.length === 0) return;
  const { unknownRule } = await import('../../stages/catalogue.ts');
  const faults = named.flatMap(({ name, place }) => {
    const fault = unknownRule(name);
    return fault === null ? [] : [`${place}: ${fault}`];
  });
  if (faults.length > 0) throw new SaysoError('config', faults);
}

/** How files are opened: as the command line says, else as all configurations agree. */
function limitsOf({ encoding, maxBytes, timeout }: RunWide, flags: Partial<InputFlags>): Limits {
  return firstGiven(flags, { encoding, maxBytes, timeout });
}

/** @throws SaysoError `usage` where there is no such command. */
function preOf(
  { pre: command, preTimeout: seconds }: InputFlags,
  { maxBytes }: Limits,
  world: World,
): Preprocessor | null {
  if (command === undefined) return null;
  const { cwd, env, signal } = world;
  const pre = { command, cwd, env, seconds, maxBytes, signal };
  refuseMissingCommand(pre);
  return pre;
}

/** What was left out of folders, but for what is no text of anybody's: configuration, lexicons, and documents of texts. */
function withoutOwn({ leftOut, inputs, homes }: Inputs, configOf: (home: string) => Config): string[] {
  const own = new Set(homes.flatMap((home) => filesOf(configOf(home))));
  for (const input of inputs) if (input.absolute !== null) own.add(expectedFileOf(input));
  return leftOut.filter((file) => !(own.has(file) || basename(file) === CONFIG_FILE));
}

/** Path from the folder of a configuration, by which corrections may name a file whatever the run's root is. */
function ownPathOf({ file }: Config, absolute: string | null): string | undefined {
  return file === null || absolute === null ? undefined : pathBelow(dirname(file), absolute);
}

/** The configuration itself and what it names. */
export function filesOf({ file, lexiconFiles, correctionsFiles }: Config): string[] {
  return [...(file === null ? [] : [file]), ...lexiconFiles, ...correctionsFiles];
}

function dotted(extension: string): string {
  return `.${extension.replace(/^\./u, '').toLowerCase()}`;
}

function profileOf(config: Config, flags: InputFlags): Profile {
  const { lexicon, corrections } = config;
  return {
    lexicon,
    corrections,
    off: rulesOff(config.data.rules),
    ...firstGiven(flags, readingSchema.parse(config.data)),
  };
}

function exclusion({ file, data }: Config, home: string, flags: InputFlags, { cwd }: World): IsLeftOut {
  const byFlags = excluder(flags.exclude ?? [], [home, cwd]);
  const byConfig = excluder(data.exclude, file === null ? [] : [dirname(file)]);
  return (path, isFolder) => byFlags(path, isFolder) || byConfig(path, isFolder);
}

/** A name that cannot lead out of a folder that it is put into. */
function stdinName(name = 'stdin'): string {
  const parts = name.split(/[/\\]/u);
  if (parts.some((part) => part === '' || part === '.' || part === '..')) {
    throw new SaysoError('usage', `--stdin-name must be a relative path without "." or "..": ${name}`);
  }
  return parts.join('/');
}

/** The paths in the list of `--files-from`: one a line, or parted by U+0000 as `find -print0` does. */
async function listedPaths(list: string | undefined, paths: readonly string[], world: World): Promise<string[]> {
  if (list === undefined) return [];
  if (list === '-' && paths.includes('-')) {
    throw new SaysoError('usage', 'standard input cannot be both a text and the list of files');
  }
  const text = (await (list === '-' ? buffer(world.stdin) : readList(list, world.cwd))).toString();
  const names = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/u);
  return names.filter((name) => name !== '').map((name) => (name === '-' ? './-' : name));
}

function readList(list: string, cwd: string): Promise<Buffer> {
  return readNamedFile(resolve(cwd, list), list, `--files-from ${list}`);
}

/**
 * Options that hold for the whole output must be the same for all of it.
 *
 * @throws SaysoError `config` where two configurations differ.
 */
function agreement(configs: readonly Config[], cwd: string): RunWide {
  const [first, ...others] = configs;
  const options = runWideSchema.keyof().options;
  for (const other of others) {
    const differing = options.find((name) => other.data[name] !== first?.data[name]);
    if (!first || differing === undefined) continue;
    const names = [first, other].map(({ file }) => (file === null ? 'no configuration' : shownPath(file, cwd)));
    throw new SaysoError('config', `${names.join(' and ')} differ in "${differing}", which holds for the whole output`);
  }
  return runWideSchema.parse(first?.data ?? {});
}

/** What `--print-config` shows. */
export function configText(resolved: ResolvedInputs, runWide: RunWide): string {
  const homes = resolved.homes.map((folder) => {
    const { file, lexiconFiles, correctionsFiles, data } = resolved.configOf(folder);
    const {
      lexicon: _lexicon,
      corrections: _corrections,
      off: _off,
      ...reading
    } = resolved.profiles[resolved.profileOf({ home: folder })] ?? {};
    return {
      folder,
      config: file,
      lexicon: lexiconFiles,
      corrections: correctionsFiles,
      rules: data.rules,
      extensions: resolved.extensionsOf(folder),
      exclude: data.exclude,
      ...reading,
    };
  });
  return `${prettyJson({ inputs: homes, ...runWide })}\n`;
}
