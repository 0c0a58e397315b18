/**
 * How long a report takes: `npm run bench:report -- FOLDER` (default fixtures/news). Time and peak memory of
 * `extract`, of `report` over the same texts, over its documents, and over four times as many; then, where there is Chromium,
 * how soon the page is ready.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CLI, measured } from './bench/measured.ts';

const input = process.argv[2] ?? fileURLToPath(new URL('../fixtures/news', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sayso-bench-'));
const file = (name: string): string => join(folder, name);

/** Runs the program as built, and tells what it took. */
function run(name: string, args: readonly string[]): void {
  const { wall, peakMegabytes } = measured([CLI, ...args]);
  console.log(`${name.padEnd(34)} ${wall.toFixed(1).padStart(6)} s  peak ${peakMegabytes.toFixed(0).padStart(5)} MB`);
}

try {
  run('extract', ['extract', input, '--format', 'ndjson', '--with-text', '--out', file('1.ndjson'), '-q']);
  run('report of texts', ['report', input, '--out', file('texts.html'), '-q']);
  run('report of documents', ['report', file('1.ndjson'), '--out', file('1.html'), '-q']);
  const lines = readFileSync(file('1.ndjson'), 'utf8').trimEnd().split('\n');
  const four = [0, 1, 2, 3].flatMap((i) => lines.map((line) => line.replace('"path":"', `"path":"${i}/`)));
  writeFileSync(file('4.ndjson'), `${four.join('\n')}\n`);
  run('report of four times as many', ['report', file('4.ndjson'), '--out', file('4.html'), '-q']);
  for (const name of ['1.html', '4.html']) console.log(`${name}: ${(statSync(file(name)).size / 1e6).toFixed(1)} MB`);
  await timePages();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** How soon a page says that it is ready, the best of some tries. */
async function timePages(): Promise<void> {
  const { stdout } = spawnSync('bash', ['-c', 'command -v chromium'], { encoding: 'utf8' });
  const executablePath = stdout.trim();
  if (executablePath === '') {
    console.log('skipped: how soon a page is ready (no chromium)');
    return;
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  for (const name of ['1.html', '4.html']) {
    const times: number[] = [];
    for (let i = 0; i < 5; i++) {
      const page = await browser.newPage();
      await page.goto(`file://${file(name)}`);
      await page.waitForFunction('document.documentElement.dataset.ready');
      times.push(await page.evaluate<number>(`performance.getEntriesByName('ready')[0].startTime`));
      await page.close();
    }
    console.log(`${name}: ready after ${Math.round(Math.min(...times))} ms`);
  }
  await browser.close();
}
