/**
 * Packs the page of a report, `src/report/page`, into the module that the program writes it from, `src/report/packed`: its
 * script in one piece, and its style. It is not committed; what has not changed is not written again.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const PAGE = new URL('../../src/report/page/', import.meta.url);
const OUT = new URL('../../src/report/packed/', import.meta.url);

/** Writes the module where there is none, or another. */
export async function packPage(): Promise<void> {
  const script = await scriptOf(fileURLToPath(new URL('main.ts', PAGE)));
  const style = readFileSync(new URL('style.css', PAGE), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (/<\/script|<!--/iu.test(script) || /<\/style/iu.test(style))
    throw new Error('the page would end its own element');
  const text = [
    '// Packed from src/report/page by `npm run pack`; do not edit.',
    `export const SCRIPT = ${JSON.stringify(script)};`,
    `export const STYLE = ${JSON.stringify(style)};`,
    '',
  ].join('\n');
  mkdirSync(OUT, { recursive: true });
  const url = new URL('page.ts', OUT);
  if (!existsSync(url) || readFileSync(url, 'utf8') !== text) writeFileSync(url, text);
}

async function scriptOf(main: string): Promise<string> {
  const bundler = await rolldown({ input: main, platform: 'browser' });
  const { output } = await bundler.generate({ format: 'iife', minify: true });
  await bundler.close();
  return output[0].code.trim();
}
