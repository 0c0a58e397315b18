import { styleFor } from '../colour.ts';
import type { FindingFormatName } from '../flags/shared.ts';
import type { World } from '../world.ts';
import type { FindingFormat } from './finding.ts';
import { githubFormat } from './github-format.ts';
import { jsonFormat } from './json-format.ts';
import { textFormat } from './text-format.ts';

/** The format of that name, for standard output. */
export async function findingFormat(name: FindingFormatName, world: World, color: boolean): Promise<FindingFormat> {
  if (name === 'json') return jsonFormat();
  if (name === 'github') return githubFormat();
  return textFormat(await styleFor(world.stdout, world, color));
}
