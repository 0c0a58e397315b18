/**
 * Packs the rows of `src/lang/en/data` into the modules that the program loads, `src/lang/en/packed`: strings that are
 * looked up as they stand, so that next to nothing is built when it starts. They are not committed; what has not changed
 * is not written again.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { MODULES } from './modules.ts';

const OUT = new URL('../../src/lang/en/packed/', import.meta.url);

/** Writes the modules that are missing or made from other rows, and removes those that nothing makes any more. */
export function pack(): void {
  mkdirSync(OUT, { recursive: true });
  for (const file of readdirSync(OUT)) if (!(file.slice(0, -3) in MODULES)) rmSync(new URL(file, OUT));
  for (const [name, code] of Object.entries(MODULES)) {
    const url = new URL(`${name}.ts`, OUT);
    const text = `// Packed from src/lang/en/data by \`npm run pack\`; do not edit.\n${code()}`;
    if (!existsSync(url) || readFileSync(url, 'utf8') !== text) writeFileSync(url, text);
  }
}
