import { dirname, resolve } from 'node:path';
import { newCorrections, withCorrection } from '../../config/corrections-file.ts';
import { type PlacedJson, readPlacedJson } from '../../config/json-file.ts';
import { type Config, shownPath } from '../../config/load.ts';
import { prettyJson } from '../../io/formats/printed.ts';
import type { Input } from '../../io/inputs.ts';
import { streamSink, writeWhole } from '../../io/output.ts';
import { pathBelow } from '../../io/paths.ts';
import { statOrNull } from '../../io/stat.ts';
import { anchorFor } from '../../model/anchor-for.ts';
import {
  CORRECTION,
  type CorrectionData,
  type CorrectionsData,
  correctionsSchema,
  correctionWords,
} from '../../model/corrections.ts';
import { SaysoError } from '../../model/errors.ts';
import { wordsIn } from '../../model/meant.ts';
import { type SaysoDocument, SCHEMA_VERSION } from '../../model/schema.ts';
import { failureOf } from '../../run/failure.ts';
import { refuseUnwritable } from '../before-work.ts';
import { type Decision, decisionOf, decisionText } from '../correct/decision.ts';
import { type NamedPlace, namedPlace, offsetOf } from '../correct/place.ts';
import { type Reading, readText } from '../correct/reading.ts';
import { type Target, targetAt, type What } from '../correct/target.ts';
import { escapeLine } from '../escape.ts';
import type { CorrectFlags } from '../flags/correct.ts';
import { createReporter } from '../reporter.ts';
import type { ExitCode, World } from '../world.ts';
import { type ResolvedInputs, resolveInputs } from './resolve-inputs.ts';
import { textTasks } from './tasks.ts';

/** Keeps a decision about one place in a corrections file; 3 where the text cannot be read. */
export async function correct(named: string, flags: CorrectFlags, world: World): Promise<ExitCode> {
  const place = namedPlace(named);
  const decision = decisionOf(flags);
  const resolved = await resolveInputs([place.file], { ...flags, mayLackCorrections: true }, world);
  const input = onlyInput(place, resolved, world);
  const config = resolved.configOf(input.home);
  const file = fileFor(flags, config, input, world);
  const before = contentOf(file, flags, world);
  await refuseUnwritable({ path: file, shown: shownPath(file, world.cwd) });
  const reporter = await createReporter(world, flags, null);
  const reading = await readingOf(input, resolved, world).catch((error: unknown) => {
    reporter.failure(input.shown, failureOf(error));
    return null;
  });
  if (!reading) return 3;
  const { correction, places } = correctionAt(reading, place, decision);
  const own = { path: ownPath(input, resolved, file), ...correction };
  const text = before === null ? newCorrections(own) : withCorrection(before.text, before.data.corrections, own);
  const shown = shownPath(file, world.cwd);
  await writeWhole(file, text, shown);
  if (places > 1) reporter.note(`it holds for ${places} places: nothing beside these words tells them apart`);
  if (!config.correctionsFiles.includes(file)) {
    reporter.note(`${shown} counts once a sayso.config.json names it as "corrections"`);
  }
  await print(own, shown, flags, world);
  return 0;
}

async function print(correction: CorrectionData, file: string, { format }: CorrectFlags, world: World): Promise<void> {
  const json = `${prettyJson({ schemaVersion: SCHEMA_VERSION, file, correction })}\n`;
  const text = `${escapeLine(`${file}: ${decisionText(correction)}`)}\n`;
  await streamSink(world.stdout).write(format === 'json' ? json : text);
}

function onlyInput({ file }: NamedPlace, { inputs, failures }: ResolvedInputs, { cwd }: World): Input {
  const [input, ...others] = inputs;
  const [failure] = failures;
  if (failure) throw new SaysoError('input', `${failure.shown}: ${failure.reason}`);
  const isOne = input && others.length === 0 && input.absolute !== null;
  if (!isOne || resolve(cwd, file) !== input.absolute) throw new SaysoError('usage', `${file} is not one text`);
  return input;
}

/** Where the decision is kept. @throws SaysoError `usage` where nobody says so, or it is the text itself. */
function fileFor({ file }: CorrectFlags, { correctionsFiles }: Config, input: Input, { cwd }: World): string {
  const [only, ...others] = correctionsFiles;
  const path = file === undefined ? only : resolve(cwd, file);
  if (path === undefined) {
    throw new SaysoError(
      'usage',
      'no corrections file: name one in sayso.config.json ("corrections": ["corrections.json"]) or with --file',
    );
  }
  if (file === undefined && others.length > 0) {
    throw new SaysoError('usage', 'the configuration names several corrections files: --file says which is meant');
  }
  if (path === input.absolute) throw new SaysoError('usage', `--file ${file} is the text`);
  return path;
}

/** What is in the file; null where it is new, or is to be written over. */
function contentOf(file: string, { force }: CorrectFlags, { cwd }: World): PlacedJson<CorrectionsData> | null {
  const stats = statOrNull(file);
  const shown = shownPath(file, cwd);
  if (stats === null) return null;
  if (!stats.isFile()) throw new SaysoError('usage', `${shown} is no file`);
  try {
    return readPlacedJson(file, shown, correctionsSchema);
  } catch (error) {
    if (!(error instanceof SaysoError)) throw error;
    if (force) return null;
    throw new SaysoError('usage', [...error.lines, `${shown} is no corrections file; --force writes over it`]);
  }
}

async function readingOf(input: Input, resolved: ResolvedInputs, world: World): Promise<Reading> {
  const profile = resolved.profiles[resolved.profileOf(input)];
  for await (const task of textTasks([input], resolved, world)) {
    if (profile) return readText(task, profile, resolved.limits);
  }
  throw new RangeError(`no task for ${input.path}`);
}

/** From the configuration's folder, or where there is none from that of the corrections, in which one may come to lie. */
function ownPath(input: Input, { ownPathOf }: ResolvedInputs, file: string): string {
  return ownPathOf(input) ?? pathBelow(dirname(file), input.absolute ?? input.path);
}

/**
 * The decision with the words that tell its place, and how many places they mean.
 *
 * @throws SaysoError `usage` where nothing stands there of which it could be decided, or it would come to nothing.
 */
function correctionAt(
  reading: Reading,
  place: NamedPlace,
  { what, fields }: Decision,
): { correction: CorrectionData; places: number } {
  const before = reading.documentWith([]);
  const target = targetAt(before, reading.text, offsetOf(reading.text, place), what, place);
  const { places, ...words } = anchorOf(reading, target, what);
  const correction = { ...words, ...fields };
  const after = reading.documentWith([correction]);
  const stale = after.diagnostics.find(({ code }) => code === 'stale-correction');
  if (stale) throw new SaysoError('usage', stale.message);
  if (!isDecided(before, after, target, correction)) {
    throw new SaysoError(
      'usage',
      `${correctionWords(correction)} means another quote, which begins or stands there too`,
    );
  }
  return { correction, places };
}

/** Whether it is the quote at the target of which was decided. */
function isDecided(
  before: SaysoDocument,
  after: SaysoDocument,
  { quote }: Target,
  { quote: is }: CorrectionData,
): boolean {
  if (quote === null) return true;
  const [was, now] = [before, after].map(({ quotes }) => quotes.filter(({ content }) => content[0]?.start === quote));
  if (is === false) return (now?.length ?? 0) < (was?.length ?? 0);
  return now?.some(({ rule, speakerRule }) => rule === CORRECTION || speakerRule === CORRECTION) === true;
}

/** What is no quote is told with its marks, which are what is wrong; else they say nothing of the place. */
function anchorOf({ copy, inCopy }: Reading, { start, end, least }: Target, what: What): ReturnType<typeof anchorFor> {
  const whole = inCopy({ start, end });
  const place = what === 'quotation' ? whole : wordsIn(copy, whole);
  return anchorFor(copy, place, least > start ? inCopy({ start, end: least }).end : place.start);
}
