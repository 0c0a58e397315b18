/** Standard input that somebody pipes in without saying so, and records that come that way. */
import { peeked } from '../../io/peek.ts';
import type { FieldMap } from '../../io/record.ts';
import type { ExtractFlags } from '../flags/extract.ts';
import type { World } from '../world.ts';

/** Paths and world as the run has them, and what its inputs are. */
export interface Piped {
  readonly paths: readonly string[];
  readonly world: World;
  readonly inputFormat: NonNullable<ExtractFlags['inputFormat']>;
}

/**
 * Where no paths are named and something is piped in, that is the text. Where nobody said what is read, lines of JSON
 * with a text are records.
 */
export async function withPiped(
  paths: readonly string[],
  { inputFormat, filesFrom }: Pick<ExtractFlags, 'inputFormat' | 'filesFrom'>,
  fields: FieldMap,
  world: World,
): Promise<Piped> {
  const isNamed = paths.length > 0 || filesFrom !== undefined;
  const asIs = { paths, world, inputFormat: inputFormat ?? 'text' } as const;
  if (isNamed && !(paths.includes('-') && inputFormat === undefined)) return asIs;
  if (!isNamed && 'isTTY' in world.stdin && world.stdin.isTTY === true) return asIs;
  const { beginning, stream } = await peeked(world.stdin, true);
  const own = { ...world, stdin: stream };
  if (isNamed) return { paths, world: own, inputFormat: formatOf(beginning, fields) };
  if (beginning === '') return asIs;
  return { paths: ['-'], world: own, inputFormat: inputFormat ?? formatOf(beginning, fields) };
}

function formatOf(line: string, fields: FieldMap): 'ndjson' | 'text' {
  if (!line.startsWith('{')) return 'text';
  try {
    const value: unknown = JSON.parse(line);
    const isRecord = typeof value === 'object' && value !== null && (fields.text ?? 'text') in value;
    return isRecord && !('schemaVersion' in value) ? 'ndjson' : 'text';
  } catch {
    return 'text';
  }
}
