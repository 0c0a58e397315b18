/** A Node program run as a whole process, and what it took. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a process took, from its start to its end. */
export interface Used {
  /** Seconds on the clock: what others on the machine make of it. */
  readonly wall: number;
  /** Seconds of all processors together, compilers of V8 and threads included. */
  readonly processor: number;
  /** Of the process's memory, threads included. */
  readonly peakMegabytes: number;
  /** What it printed, where that was wanted. */
  readonly stdout: Buffer;
}

/** The program as built. */
export const CLI = fileURLToPath(new URL('../../bin/sayso.js', import.meta.url));

/** Tells at the end what the process has used: only itself knows. */
const USAGE = `import { writeSync } from 'node:fs'; import process from 'node:process'; process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, (user + system) + ' ' + process.resourceUsage().maxRSS);
});`;
const IMPORTED = `data:text/javascript,${encodeURIComponent(USAGE)}`;

/**
 * Runs `node` with arguments.
 *
 * @throws Error with what it said, where it fails
 */
export function measured(args: readonly string[], { output = false }: { output?: boolean } = {}): Used {
  const began = performance.now();
  const ran = spawnSync(process.execPath, ['--import', IMPORTED, ...args], {
    maxBuffer: 2e9,
    stdio: ['ignore', output ? 'pipe' : 'ignore', 'pipe', 'pipe'],
  });
  const wall = (performance.now() - began) / 1000;
  const [microseconds, kilobytes] = String(ran.output?.[3] ?? '')
    .split(' ')
    .map(Number);
  if (ran.status !== 0 || !microseconds || !kilobytes) throw new Error(`${args.join(' ')}: ${ran.stderr}`);
  return { wall, processor: microseconds / 1e6, peakMegabytes: kilobytes / 1024, stdout: ran.stdout };
}

/** Programs run by turns, so that whatever else the machine does falls on all of them. Of each, all that it took. */
export function byTurns<Name extends string>(
  programs: Readonly<Record<Name, readonly string[]>>,
  rounds: number,
): Record<Name, Used[]> {
  const names = Object.keys(programs) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, [] as Used[]])) as Record<Name, Used[]>;
  for (let round = 0; round < rounds; round++) for (const name of names) found[name].push(measured(programs[name]));
  return found;
}

/** The one in the middle; of an even number the lower of two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[(values.length - 1) >> 1] ?? Number.NaN;
}
