import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

const DIST = join(ROOT, 'dist');
const BUILD = join(ROOT, 'scripts', 'build.mjs');
const LOCK = join(ROOT, 'node_modules', '.sayso-test-build');
const LIMIT_MS = 60_000;

/** Builds where a source is younger than the build; several test files at once build once. */
export function ensureBuilt(): void {
  const deadline = Date.now() + LIMIT_MS;
  while (!isFresh()) {
    if (!tryLock()) {
      if (Date.now() > deadline) throw new Error(`another build holds ${LOCK} for too long; remove it`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
      continue;
    }
    try {
      if (!isFresh()) execFileSync(process.execPath, [BUILD], { timeout: LIMIT_MS });
      writeFileSync(join(DIST, '.built'), '');
    } finally {
      rmSync(LOCK, { recursive: true, force: true });
    }
  }
}

function tryLock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
}

function isFresh(): boolean {
  const stamp = [join(DIST, '.built'), join(DIST, 'bundle', 'main.js')].find((path) => existsSync(path));
  const builtFrom = Math.max(youngest(join(ROOT, 'src')), statSync(BUILD).mtimeMs);
  return stamp !== undefined && statSync(stamp).mtimeMs >= builtFrom;
}

function youngest(folder: string): number {
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? youngest(path) : statSync(path).mtimeMs;
  });
  return Math.max(0, ...times);
}
