/**
 * Counts how the work of each function grows when a text of one kind becomes twice as long, over all kinds of traps:
 *
 *     npm run growth [-- --size 8000] [--only "he said"]
 *
 * The counts are V8's own, of every block that is entered, and the same on every machine. Names those functions that do
 * more than their double and something for windows that are not full yet; four times as much would be the square. What
 * built-in functions do within one call (`indexOf`, `slice`, a pattern) is counted by what they pass, as far as
 * `test/support/steps.ts` knows them, and not seen in others.
 */
import { parseArgs } from 'node:util';
import { type Growth, growthOf, squaresIn } from '../test/support/growth.ts';
import { FAMILIES, type Family, textOf } from '../test/support/trap-families.ts';

const { values } = parseArgs({
  options: { size: { type: 'string', default: '8000' }, only: { type: 'string', default: '' } },
});
const size = Number(values.size);
/** So many families in one process. */
const BATCH = 10;

/** Pages are taken apart before the stages, which are what is counted. */
const isRead = ([name, { mediaType }]: readonly [string, Family]): boolean =>
  name.includes(values.only) && (mediaType === undefined || mediaType === 'text/markdown');
const families = Object.entries(FAMILIES).filter(isRead);

let strange = 0;
for (let first = 0; first < families.length; first += BATCH) {
  const batch = families.slice(first, first + BATCH);
  const growth = growthOf(batch.map(([, family]) => textsOf(family)));
  for (const [i, [name]] of batch.entries()) tell(name, growth[i] ?? []);
}
process.stdout.write(`${families.length} kinds of texts, ${strange} with work that grows faster than they do\n`);
process.exitCode = strange > 0 ? 1 : 0;

/** All words of both are known from the text before them. */
function textsOf(family: Family): Parameters<typeof growthOf>[0][number] {
  const [small, large] = [textOf(family, size), textOf(family, 2 * size)];
  const { mediaType } = family;
  return { before: large, small, large, ...(mediaType !== undefined && { mediaType }) };
}

function tell(name: string, growth: readonly Growth[]): void {
  const found = squaresIn(growth);
  if (found.length === 0) return;
  strange++;
  process.stdout.write(`${JSON.stringify(name)}\n`);
  for (const { stage, name: who, times } of found) process.stdout.write(`  ${times.toFixed(2)} ${stage}: ${who}\n`);
}
