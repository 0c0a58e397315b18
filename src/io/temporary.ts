/**
 * What stands only while a run lasts: files beside an output, folders for what does not fit into memory. Named after the
 * process that made it, so that what a killed one has left can be told from what a living one is still writing.
 */
import { createHash, randomBytes } from 'node:crypto';
import { type Dirent, readlinkSync, rmSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { codeOf } from './system-error.ts';

/** The machine, and on it the world of processes (a container has one of its own): only there a number names a process. */
function placeOf(): string {
  place ??= createHash('sha256').update(`${hostname()} ${processSpace()}`).digest('hex').slice(0, 8);
  return place;
}
let place: string | undefined;
const NAME = /^\.sayso-(?<place>[0-9a-f]{8})-(?<pid>\d+)-[0-9a-f]+\.tmp$/u;

const standing = new Set<string>();
const cleared = new Set<string>();

/** The path of something new in a folder, which `clearAway` takes away until `released` is told that it is gone or done. */
export function temporaryIn(folder: string): string {
  const path = resolve(folder, `.sayso-${placeOf()}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  standing.add(path);
  return path;
}

/** Tells that a path of `temporaryIn` is no concern any more. */
export function released(path: string): void {
  standing.delete(path);
}

/** Takes away all that still stands, at once: for the end of a process that cannot wait for anything. */
export function clearAway(): void {
  for (const path of standing) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // The next run will try again.
    }
  }
  standing.clear();
}

/** Takes away what runs that were killed have left in a folder. A folder is looked at once; what cannot be cleared stays. */
export async function clearLeftovers(folder: string): Promise<void> {
  const root = resolve(folder);
  if (cleared.has(root)) return;
  cleared.add(root);
  const entries: Dirent[] = await readdir(root, { withFileTypes: true }).catch(() => []);
  for (const { name } of entries) {
    const { place: madeAt, pid } = NAME.exec(name)?.groups ?? {};
    if (pid === undefined || madeAt !== placeOf()) continue;
    const path = join(root, name);
    if (await isLeft(Number(pid), path)) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Whether nobody writes it any more. Our own number may have been that of another process before us. */
async function isLeft(pid: number, path: string): Promise<boolean> {
  if (pid !== process.pid) return !isAlive(pid);
  const since = Date.now() - process.uptime() * 1000;
  const written = await stat(path).catch(() => null);
  return written !== null && written.mtimeMs < since - 1000;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

function processSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
