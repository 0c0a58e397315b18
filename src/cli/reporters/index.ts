import { styleFor } from '../colour.ts';
import type { World } from '../world.ts';
import type { Reporter, ReporterName } from './finding.ts';
import { githubReporter } from './github.ts';
import { jsonReporter } from './json.ts';
import { textReporter } from './text.ts';

/** The reporter of that name, for standard output. */
export async function createReporter(name: ReporterName, world: World, colour: boolean): Promise<Reporter> {
  if (name === 'json') return jsonReporter();
  if (name === 'github') return githubReporter();
  return textReporter(await styleFor(world.stdout, world, colour));
}
