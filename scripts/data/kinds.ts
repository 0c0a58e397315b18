/** Names that may be of several kinds. */
import type { Row } from './tsv.ts';

/** Rows of name and its kinds, in the order in which the lists stand. */
export function rowsOfKinds(lists: readonly (readonly [kind: string, names: Iterable<string>])[]): Row[] {
  const kinds = new Map<string, string[]>();
  for (const [kind, names] of lists) {
    for (const written of names) {
      const name = keyOf(written);
      const own = kinds.get(name) ?? [];
      if (!own.includes(kind)) own.push(kind);
      kinds.set(name, own);
    }
  }
  return [...kinds].filter(([name]) => !/[=|]/u.test(name)).map(([name, own]) => [name, own.join(' ')]);
}

/** A name as it is looked up: straight apostrophe, the clitic apart, no full stop. */
export function keyOf(name: string): string {
  return name.replaceAll('’', "'").replace(/'s\b/gu, " 's").replaceAll('.', '');
}
