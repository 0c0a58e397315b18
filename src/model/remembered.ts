/** Forms kept in a cache at most; what an article needs is far less. */
const CACHE = 100_000;

/** Remembers what a function gave for a string, so that each form is looked up once. */
export function remembered<Value>(look: (key: string) => Value): (key: string) => Value {
  return rememberedBy((key: string) => key, look);
}

/** Remembers what a function gave for things that have one form; the form alone must decide what it gives. */
export function rememberedBy<In, Value>(
  formOf: (given: In) => string,
  look: (given: In) => Value,
): (given: In) => Value {
  const cache = new Map<string, Value>();
  return (given) => {
    const form = formOf(given);
    const known = cache.get(form);
    if (known !== undefined) return known;
    if (cache.size >= CACHE) cache.clear();
    const value = look(given);
    cache.set(form, value);
    return value;
  };
}
