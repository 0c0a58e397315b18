/** Forms kept in a cache at most; what an article needs is far less. */
const CACHE = 100_000;

/** Remembers what a function gave for a string, so that each is looked up once. */
export function remembered<Value>(look: (key: string) => Value): (key: string) => Value {
  const cache = new Map<string, Value>();
  return (key) => {
    const known = cache.get(key);
    if (known !== undefined) return known;
    if (cache.size >= CACHE) cache.clear();
    const value = look(key);
    cache.set(key, value);
    return value;
  };
}
