import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { CONFIG_FILE } from '../../config/load.ts';
import { findInputs, type Input, type Inputs } from '../../io/inputs.ts';
import { DOCUMENT_EXTENSIONS } from '../../io/kinds.ts';
import { StreamError } from '../../io/output.ts';
import { ownKind } from '../../io/own-kinds.ts';
import { statOrNull } from '../../io/stat.ts';
import { SaysoError } from '../../model/errors.ts';
import { positions } from '../../model/position.ts';
import { failureOf } from '../../run/failure.ts';
import { seemsOurs, type TextOf, verdictOf } from '../../validity/faults.ts';
import { type Value, valuesOf } from '../../validity/values.ts';
import { counted } from '../counted.ts';
import { createFindingWriter, type FindingWriter } from '../findings/finding-writer.ts';
import type { ValidateFlags } from '../flags/validate.ts';
import { refuseInterrupted } from '../interrupted.ts';
import { createReporter, type Reporter } from '../reporter.ts';
import type { ExitCode, World } from '../world.ts';
import { textReader } from './texts.ts';

/** Checks JSON from anywhere against the contract; 1 where something breaks it, 3 where there is nothing to check in a file. */
export async function validate(files: readonly string[], flags: ValidateFlags, world: World): Promise<ExitCode> {
  if (files.length === 0) throw new SaysoError('usage', 'nothing to validate: name files, or - for standard input');
  const { inputs, failures, own } = await inputsOf(files, world);
  if (flags.text !== undefined && statOrNull(resolve(world.cwd, flags.text)) === null) {
    throw new SaysoError('usage', `no such file or folder: ${flags.text}`);
  }
  const reporter = await createReporter(world, flags, null);
  for (const { shown, reason } of failures) reporter.failure(shown, { reason });
  const findings = await createFindingWriter(flags, reporter, world);
  const strangers = [...own];
  const textOf = textReader(flags.text, world.cwd);
  const validation: Validation = { textOf, findings, reporter, world, strangers, named: new Set(files), checked: 0 };
  for (const input of inputs) {
    if (findings.isRead()) await validateFile(input, validation);
  }
  const { checked: documents } = validation;
  await findings.end(documents);
  reporter.close(false);
  if (documents + findings.count() === 0 && !reporter.failed())
    reporter.failure(files.join(', '), { reason: NO_DOCUMENTS });
  for (const line of strangerWords(strangers)) reporter.note(line);
  reporter.note(`${counted(documents, 'document')}, ${counted(findings.count(), 'fault')}`);
  if (reporter.failed()) return 3;
  return findings.count() > 0 ? 1 : 0;
}

const NO_DOCUMENTS = 'holds no documents';

/** Files of documents below the paths; what another command has printed there is none. */
async function inputsOf(paths: readonly string[], { cwd }: World): Promise<Inputs> {
  const found = await findInputs(paths, {
    cwd,
    stdinName: '(standard input)',
    settingsFor: () => ({
      extensions: DOCUMENT_EXTENSIONS,
      isExcluded: (path) => basename(path) === CONFIG_FILE,
      isOwn: (file) => ownKind(file, 'archive') !== null,
    }),
  });
  if (found.inputs.length + found.failures.length > 0) return found;
  const extensions = DOCUMENT_EXTENSIONS.join(', ');
  throw new SaysoError('usage', `nothing to validate: no ${extensions} file with documents in ${paths.join(', ')}`);
}

function strangerWords([first, ...more]: readonly string[]): string[] {
  if (first === undefined) return [];
  return [
    more.length === 0
      ? `left out: ${first}, which holds no documents`
      : `left out: ${first} and ${more.length} more, which hold no documents`,
  ];
}

/** What the whole run has to do with. */
interface Validation {
  readonly textOf: TextOf;
  readonly findings: FindingWriter;
  readonly reporter: Reporter;
  readonly world: World;
  /** Takes files that were found in folders and hold nothing of sayso's. */
  readonly strangers: string[];
  /** Paths as somebody named them. */
  readonly named: ReadonlySet<string>;
  /** How many documents were looked at so far. */
  checked: number;
}

/** Validates all values of a file. */
async function validateFile(input: Input, validation: Validation): Promise<void> {
  const { findings, reporter, world, checked } = validation;
  const stream = input.absolute === null ? world.stdin : createReadStream(input.absolute);
  const before = findings.count();
  try {
    const isOurs = await validateValues(valuesOf(stream), input, validation);
    const isVain = validation.checked === checked && findings.count() === before;
    if (isOurs && isVain) reporter.failure(input.shown, { reason: NO_DOCUMENTS });
  } catch (error) {
    // What cannot be printed is no fault of what is read.
    if (world.signal?.aborted || error instanceof StreamError) throw error;
    reporter.failure(input.shown, failureOf(error));
  } finally {
    stream.destroy();
  }
}

/** Validates values; false where they are a stranger's, found in a folder. */
async function validateValues(
  values: AsyncIterable<Value>,
  { absolute, shown }: Input,
  validation: Validation,
): Promise<boolean> {
  const { findings, world, strangers, named } = validation;
  let mayBeStranger = absolute !== null && !named.has(shown);
  for await (const value of values) {
    refuseInterrupted(world);
    if (mayBeStranger && 'value' in value && !seemsOurs(value.value)) {
      strangers.push(shown);
      return false;
    }
    mayBeStranger = false;
    validation.checked += await validateValue(value, shown, validation);
    if (!findings.isRead()) break;
  }
  return true;
}

/** Writes what is wrong with a value; gives the number of documents in it. */
async function validateValue(value: Value, path: string, { textOf, findings }: Validation): Promise<number> {
  if ('fault' in value) {
    const { line, column, fault } = value;
    await findings.write({ path, line, column, kind: 'json', message: fault });
    return 0;
  }
  const { documents, faults } = await verdictOf(value.value, textOf);
  if (faults.length === 0) return documents;
  const tree = parseTree(value.json);
  const positionOf = positions(value.json);
  for (const fault of faults) {
    const keys = fault.path === '' ? [] : fault.path.split('.').map((key) => (/^\d+$/u.test(key) ? Number(key) : key));
    const { line, column } = positionOf((tree && findNodeAtLocation(tree, keys)?.offset) ?? 0);
    const message = fault.path === '' ? fault.message : `${fault.path}: ${fault.message}`;
    await findings.write({ path, line: value.line + line - 1, column, kind: 'contract', message });
  }
  return documents;
}
