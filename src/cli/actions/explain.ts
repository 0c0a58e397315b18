import { resolve } from 'node:path';
import { answersOf } from '../../explain/answers.ts';
import { answersAt, nearestTo } from '../../explain/at.ts';
import { type NamedPlace, type Place, placeIn, placeNamed } from '../../explain/place.ts';
import type { Answer } from '../../explain/schema.ts';
import { readJson } from '../../io/formats/json.ts';
import { compactJson, prettyJson } from '../../io/formats/printed.ts';
import { streamSink } from '../../io/output.ts';
import { statOrNull } from '../../io/stat.ts';
import { SaysoError } from '../../model/errors.ts';
import { documentSchema, SCHEMA_VERSION } from '../../model/schema.ts';
import { run } from '../../run/index.ts';
import type { Result } from '../../run/task.ts';
import { styleFor } from '../colour.ts';
import { explainView } from '../explain-view.ts';
import type { ExplainFlags } from '../flags/explain.ts';
import { createReporter } from '../reporter.ts';
import type { ExitCode, World } from '../world.ts';
import { type ResolvedInputs, resolveInputs } from './resolve-inputs.ts';
import { textTasks } from './tasks.ts';

/** Tells why something stands at a place; 3 where the file cannot be read. */
export async function explain(named: string, flags: ExplainFlags, world: World): Promise<ExitCode> {
  const place = placeIsThere(named, world);
  const resolved = await resolveInputs([place.file], flags, world);
  const { inputs, failures } = resolved;
  if (inputs.length > 1)
    throw new SaysoError('usage', `explain looks into one file, and ${place.file} stands for ${inputs.length}`);
  if (inputs.length + failures.length === 0) throw new SaysoError('usage', `no text in ${place.file}`);
  const reporter = await createReporter(world, { ...flags, quiet: false }, null);
  for (const { shown, reason } of failures) reporter.failure(shown, { reason });
  for await (const outcome of traced(resolved, flags, world)) {
    if ('failure' in outcome) reporter.failure(outcome.task.input.shown, outcome.failure);
    else await print(found(outcome.result, place), { place, shown: outcome.task.input.shown }, flags, world);
  }
  return reporter.failed() ? 3 : 0;
}

/** A file whose own name ends like a place is that file. */
function placeIsThere(named: string, { cwd }: World): NamedPlace {
  return statOrNull(resolve(cwd, named)) ? { file: named, line: null, column: null } : placeNamed(named);
}

/** The real run, of one text, with its trace. */
function traced(resolved: ResolvedInputs, { date }: ExplainFlags, world: World) {
  const { inputs, profiles, limits } = resolved;
  const shape = { layout: 'compact', offsetUnit: 'utf16', withText: true } as const;
  const tasks = textTasks(inputs, { ...resolved, date }, world);
  return run(tasks, { profiles, limits, shape, trace: true, workers: 0 }, world.signal);
}

/** What there is to say of a place. */
export interface Found {
  readonly place: Place;
  readonly answers: readonly Answer[];
  /** Where there are none. */
  readonly nearest: Answer | undefined;
}

function found({ json, trace = [] }: Result, named: NamedPlace): Found {
  const document = documentSchema.parse(readJson(json));
  const { text = '' } = document;
  const place = placeIn(text, named);
  const all = answersOf({ document, text, events: trace });
  const answers = answersAt(all, place);
  return { place, answers, nearest: answers.length === 0 ? nearestTo(all, place) : undefined };
}

async function print(
  { place, answers, nearest }: Found,
  where: { readonly place: NamedPlace; readonly shown: string },
  { format, color }: ExplainFlags,
  world: World,
): Promise<void> {
  const sink = streamSink(world.stdout);
  if (format === 'json')
    await sink.write(`${prettyJson({ schemaVersion: SCHEMA_VERSION, answers, ...(nearest && { nearest }) })}\n`);
  else if (format === 'ndjson') for (const answer of answers) await sink.write(`${compactJson(answer)}\n`);
  else {
    const style = await styleFor(world.stdout, world, color);
    const { shown } = where;
    const { line, column } = where.place;
    const at = [shown, line, column].filter((part) => part !== null).join(':');
    await sink.write(explainView({ at, file: shown, kind: place.kind, answers, nearest }, style, world.stdout.columns));
  }
  await sink.finish();
}
