import { readFileSync } from 'node:fs';

/** The version of the program, as its package says it. */
export function versionOf(): string {
  const card: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof card === 'object' && card && 'version' in card ? String(card.version) : 'unknown';
}
