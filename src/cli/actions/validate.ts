import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { statOrNull } from '../../io/stat.ts';
import { SaysoError } from '../../model/errors.ts';
import { positions } from '../../model/position.ts';
import { failureOf } from '../../run/failure.ts';
import { type TextOf, verdictOf } from '../../validity/faults.ts';
import { type Value, valuesOf } from '../../validity/values.ts';
import { counted } from '../counted.ts';
import { createFindingWriter, type FindingWriter } from '../findings/finding-writer.ts';
import type { ValidateFlags } from '../flags/validate.ts';
import { createReporter, type Reporter } from '../reporter.ts';
import type { ExitCode, World } from '../world.ts';
import { textReader } from './texts.ts';

/** Checks JSON from anywhere against the contract; 1 where something breaks it. */
export async function validate(files: readonly string[], flags: ValidateFlags, world: World): Promise<ExitCode> {
  if (files.length === 0) throw new SaysoError('usage', 'nothing to validate: name files, or - for standard input');
  for (const file of [...files.filter((name) => name !== '-'), ...(flags.text === undefined ? [] : [flags.text])]) {
    if (statOrNull(resolve(world.cwd, file)) === null) {
      throw new SaysoError('usage', `no such file or folder: ${file}`);
    }
  }
  const reporter = await createReporter(world, flags, null);
  const findings = await createFindingWriter(flags, reporter, world);
  const validation: Validation = { textOf: textReader(flags.text, world.cwd), findings, reporter, world };
  let documents = 0;
  for (const file of files) {
    if (findings.isRead()) documents += await validateFile(file, validation);
  }
  await findings.end(documents);
  reporter.close(false);
  reporter.note(`${counted(documents, 'document')}, ${counted(findings.count(), 'fault')}`);
  if (reporter.failed()) return 3;
  return findings.count() > 0 ? 1 : 0;
}

/** What the whole run has to do with. */
interface Validation {
  readonly textOf: TextOf;
  readonly findings: FindingWriter;
  readonly reporter: Reporter;
  readonly world: World;
}

/** Validates all values of a file; gives the number of documents in it. */
async function validateFile(file: string, validation: Validation): Promise<number> {
  const { findings, reporter, world } = validation;
  const shown = file === '-' ? '(standard input)' : file;
  const stream = file === '-' ? world.stdin : createReadStream(resolve(world.cwd, file));
  let documents = 0;
  try {
    for await (const value of valuesOf(stream)) {
      if (world.signal?.aborted) throw new SaysoError('input', 'interrupted');
      documents += await validateValue(value, shown, validation);
      if (!findings.isRead()) break;
    }
  } catch (error) {
    if (world.signal?.aborted) throw error;
    reporter.failure(shown, failureOf(error));
  } finally {
    stream.destroy();
  }
  return documents;
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
