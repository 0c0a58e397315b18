/** A real browser, where there is one. */
import { execFileSync } from 'node:child_process';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

let opened: Promise<Browser> | undefined;

/** A window of its own on a file; `requests` are the addresses that it asked for, `faults` what went wrong in it. */
export interface Window {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly faults: readonly string[];
}

/** Opens a page of a report and waits until it says that it is ready. */
export async function openPage(file: string, hash = '', options: BrowserContextOptions = {}): Promise<Window> {
  opened ??= chromium.launch({
    executablePath: execFileSync('bash', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim(),
    // Within a container there is nothing to build its sandbox of; the page is our own.
    args: ['--no-sandbox'],
  });
  const page = await (await opened).newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const [requests, faults]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`file://${file}${hash}`);
  await page.waitForFunction('document.documentElement.dataset.ready');
  return { page, requests, faults };
}

/** To be called when all tests are done. */
export async function closeBrowser(): Promise<void> {
  await (await opened)?.close();
  opened = undefined;
}
