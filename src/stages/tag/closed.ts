import type { Lettering } from './features.ts';

/** What a word of a closed class may be, or undefined for all others: "the", "The", but not the acronym "IT". */
export function candidatesOf<T>(
  closed: ReadonlyMap<string, T>,
  text: string,
  lower: string,
  lettering: Lettering,
): T | undefined {
  const found = closed.get(lower);
  if (!found || text === lower || lettering === 'capitals' || text.length === 1) return found;
  return text.slice(1) === lower.slice(1) ? found : undefined;
}
