/** Lists of words, written as running text, and what is made of several. */

/** Words parted by blanks. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** All words of several lists. */
export function union(...lists: readonly Iterable<string>[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => [...list]));
}

/** The words of a list that another lacks. */
export function without(list: Iterable<string>, others: Iterable<string>): ReadonlySet<string> {
  const left = new Set(list);
  for (const word of others) left.delete(word);
  return left;
}

/** The words of a list, numbered from `from` on. */
export function numbered(list: string, from: number, step = 1): [string, number][] {
  return list.split(' ').map((word, i) => [word, from + i * step]);
}

/** Lines of a name and its other forms: each of the forms and the name itself with the name. */
export function formsByName(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .trim()
      .split(/\s*\n\s*/u)
      .flatMap((line) => {
        const [name = '', ...forms] = line.split(/\s+/u);
        return [name, ...forms].map((form): [string, string] => [form, name]);
      }),
  );
}

/** A word with its first letter as a capital. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
