/** The expected files of `check`: compared with what is made now, written anew, or found without their text. */
import { compare } from '../../compare/index.ts';
import type { DifferenceKind } from '../../compare/kinds.ts';
import type { ReportedDifference } from '../../compare/report.ts';
import { CONFIG_FILE, shownPath } from '../../config/load.ts';
import { DEEPEST, tooDeepAt } from '../../io/depth.ts';
import { prettyJson } from '../../io/formats/printed.ts';
import { expectedFileOf, findInputs, type Input } from '../../io/inputs.ts';
import { readIfThere } from '../../io/named-file.ts';
import { writeWhole } from '../../io/output.ts';
import { refuseForeignFiles } from '../../io/own.ts';
import { mayGoForDocuments } from '../../io/own-kinds.ts';
import { isConverted } from '../../media/index.ts';
import { faultsOf } from '../../model/invariants.ts';
import { toUtf16 } from '../../model/offsets.ts';
import { positions } from '../../model/position.ts';
import { documentSchema, type SaysoDocument } from '../../model/schema.ts';
import { reshape } from '../../run/answer.ts';
import type { Shape } from '../../run/task.ts';
import type { World } from '../world.ts';
import { filesOf, type ResolvedInputs } from './resolve-inputs.ts';

/** Expected files record all that the program does. */
const STRICT = { confidence: true, everything: true };
/** What is to be said of one text: how its document (UTF-16 offsets, with text) differs from the expected file. */
export async function findingsOf(input: Input, actual: SaysoDocument, { cwd }: World): Promise<ReportedDifference[]> {
  const file = expectedFileOf(input);
  const shown = shownPath(file, cwd);
  const text = await readOrNull(file, shown);
  if (text === null) return [atTop(input.shown, 'no-expected', `no expected file ${shown}`)];
  const expected = parseExpected(text, actual);
  if (typeof expected === 'string') return [atTop(shown, 'expected-invalid', expected)];
  const body = actual.text ?? '';
  const positionOf = positions(body);
  const older = { document: withoutStale(expected), text: expected.text ?? null };
  return compare(older, { document: withoutStale(actual), text: body }, STRICT).map(
    ({ kind, at, before, after, rule, message }) => {
      const place = { path: input.shown, ...positionOf(Math.min(at.start, body.length)), start: at.start, end: at.end };
      return { ...place, kind, before, after, rule, message };
    },
  );
}

/** What is to be said of a whole file. */
export function atTop(path: string, kind: DifferenceKind, message: string): ReportedDifference {
  const place = { path, line: 1, column: 1, start: 0, end: 0 };
  return { ...place, kind, before: null, after: null, rule: null, message };
}

/** Corrections that fit nowhere are told by themselves. */
function withoutStale(doc: SaysoDocument): SaysoDocument {
  return { ...doc, diagnostics: doc.diagnostics.filter(({ code }) => code !== 'stale-correction') };
}

async function readOrNull(file: string, shown: string): Promise<string | null> {
  const bytes = await readIfThere(file, shown, `expected file ${shown}`);
  return bytes?.toString() ?? null;
}

/** The expected document in UTF-16 offsets, or what is wrong with the file. */
function parseExpected(json: string, actual: SaysoDocument): SaysoDocument | string {
  let value: unknown;
  if (tooDeepAt(json) !== null) return `nested more than ${DEEPEST} deep`;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return `not valid JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  const parsed = documentSchema.safeParse(value);
  const [issue] = parsed.error?.issues ?? [];
  if (!parsed.success) return `not a sayso document: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
  // Written for another text, its offsets mean nothing in this one.
  const isSameText = parsed.data.sha256 === actual.sha256;
  const body = actual.text ?? '';
  const own = isSameText ? body : parsed.data.text;
  const expected = own === undefined ? parsed.data : toUtf16(parsed.data, own);
  const [fault] = faultsOf(expected, isSameText ? body : undefined);
  return fault ? `breaks the contract at ${fault.path}: ${fault.message}` : expected;
}

/** @throws SaysoError `usage` where something else than documents has the names of expected files, and nobody said `force`. */
export function refuseForeignExpected(
  inputs: readonly Input[],
  { force }: { readonly force: boolean },
  { cwd }: World,
): void {
  const files = inputs.map(expectedFileOf);
  refuseForeignFiles(files.map((path) => ({ path, shown: shownPath(path, cwd), force, isOurs: mayGoForDocuments })));
}

/** Writes the expected file where it differs; gives its path where it did. */
export async function updateExpected(
  input: Input,
  actual: SaysoDocument,
  shape: Pick<Shape, 'offsetUnit' | 'withText'>,
  { cwd }: World,
): Promise<string | null> {
  const file = expectedFileOf(input);
  const { text = '', ...doc } = actual;
  // What a page or a message was made into stands nowhere else.
  const withText = shape.withText || isConverted(doc.mediaType ?? '');
  const json = `${prettyJson(reshape(doc, text, { ...shape, withText }))}\n`;
  const shown = shownPath(file, cwd);
  if ((await readOrNull(file, shown)) === json) return null;
  await writeWhole(file, json, shown);
  return shown;
}

/** Expected files below the named folders whose text is gone; files that a configuration names do not count. */
export async function expectedWithoutText(
  paths: readonly string[],
  { inputs, configOf, exclusionOf }: ResolvedInputs,
  { cwd }: World,
): Promise<string[]> {
  const known = new Set(inputs.map(expectedFileOf));
  const found = await findInputs(paths, {
    cwd,
    stdinName: 'stdin',
    settingsFor: (home) => {
      for (const file of filesOf(configOf(home))) known.add(file);
      return { extensions: ['.json'], isExcluded: exclusionOf(home) };
    },
  });
  return found.inputs
    .filter(({ absolute, path }) => absolute !== null && path.endsWith('.json') && !known.has(absolute))
    .filter(({ path }) => path !== CONFIG_FILE && !path.endsWith(`/${CONFIG_FILE}`))
    .map(({ shown }) => shown);
}
