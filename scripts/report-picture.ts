/**
 * The picture of a report in the README, made of the articles in fixtures/news: `npm run picture`. It needs Chromium; what it
 * shows of letters depends on the machine's fonts.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const path = (below: string): string => fileURLToPath(new URL(`../${below}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sayso-picture-'));
const file = join(folder, 'report.html');
try {
  const args = [
    path('bin/sayso.js'),
    'report',
    path('fixtures/news'),
    '--out',
    file,
    '--title',
    'Camp Ashraf, 2013',
    '-q',
  ];
  execFileSync(process.execPath, args, { stdio: 'inherit' });
  const executablePath = execFileSync('bash', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1200, height: 780 }, colorScheme: 'light' });
  await page.goto(`file://${file}#/quotes?speaker=person/maryam-rajavi`);
  await page.waitForFunction('document.documentElement.dataset.ready');
  await page.screenshot({ path: path('docs/report.png') });
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
