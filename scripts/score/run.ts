import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Context } from '../../src/model/context.ts';
import { EMPTY_LEXICON } from '../../src/model/lexicon.ts';
import { runPipeline } from '../../src/pipeline.ts';
import type { Scored } from '../../src/score/annotations.ts';
import { readAnnotations } from './read.ts';
import { isTask, TASKS, type Task, tasksIn } from './tasks.ts';

const USAGE = `usage: npm run score -- FOLDER [options]
  FOLDER holds the texts (text/*.txt) and what should be found in them (gold.ndjson)
  --task ${Object.keys(TASKS).join(' | ')}: only this one (default: all that the gold has)
  --speech-only: leave out gold quotes whose cue is none of speech or writing
  --attributions speech | all: as of "sayso extract"
  --system FILE.ndjson: score what was made before, not what the program makes now`;

export interface Surroundings {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/**
 * Holds what the program finds in a folder of texts against gold, and prints the figures.
 *
 * @returns the exit code: 0, or 2 for wrong usage or a folder that is not of the form.
 */
export function run(args: string[], { out, err }: Surroundings): number {
  const wanted = optionsOf(args);
  if (!wanted) {
    err(USAGE);
    return 2;
  }
  try {
    const documents = [...scored(wanted)];
    const tasks = wanted.task ? [wanted.task] : tasksIn(documents.map(({ gold }) => gold));
    for (const task of tasks) out(TASKS[task](documents, wanted.speechOnly).join('\n'));
    return 0;
  } catch (error) {
    err(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

interface Wanted {
  readonly folder: string;
  readonly task: Task | undefined;
  readonly speechOnly: boolean;
  readonly attributions: Context['attributions'];
  readonly system: string | undefined;
}

function optionsOf(args: string[]): Wanted | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: {
        task: { type: 'string' },
        'speech-only': { type: 'boolean', default: false },
        attributions: { type: 'string', default: 'speech' },
        system: { type: 'string' },
      },
      allowPositionals: true,
    });
    const [folder, ...more] = positionals;
    const { task, attributions, system, 'speech-only': speechOnly } = values;
    if (folder === undefined || more.length > 0) return undefined;
    if (attributions !== 'speech' && attributions !== 'all') return undefined;
    if (task !== undefined && !isTask(task)) return undefined;
    return { folder, task, speechOnly, attributions, system };
  } catch {
    return undefined;
  }
}

/** The documents of the gold with what was found in them; one that `--system` lacks counts as empty. */
function* scored({ folder, attributions, system }: Wanted): Iterable<Scored> {
  const made = system === undefined ? undefined : new Map(readAnnotations(system).map((one) => [one.id, one]));
  const context = { lexicon: EMPTY_LEXICON, attributions };
  for (const gold of readAnnotations(join(folder, 'gold.ndjson'))) {
    const { id, path = `${id}.txt` } = gold;
    const bytes = readFileSync(join(folder, 'text', path));
    const found = made ? (made.get(id) ?? { id }) : runPipeline({ id, path, bytes }, context);
    yield { text: new TextDecoder().decode(bytes), gold, found };
  }
}
