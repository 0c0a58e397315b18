/** Forms kept in a cache at most; what an article needs is far less. */
const CACHE = 100_000;

/** Remembers what a function gave for a string, so that each is looked up once. */
export function memoize<Value>(look: (key: string) => Value): (key: string) => Value {
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

/** What makes each function that remembers its last thing forget it. */
const forgetting: (() => void)[] = [];

/** Lets go of all that `memoizeLast` holds: the layers of a document, which nobody asks of when it is done. */
export function forgetLast(): void {
  for (const forget of forgetting) forget();
}

/**
 * Remembers what a function gave for the thing that it was asked of last, until `forgetLast`: rules ask of one thing after
 * the other, and several of them the same of it. For functions of modules, as it is never itself let go of.
 */
export function memoizeLast<Thing extends object, Value>(look: (thing: Thing) => Value): (thing: Thing) => Value {
  let last: Thing | undefined;
  let value: Value | undefined;
  forgetting.push(() => {
    last = undefined;
    value = undefined;
  });
  return (thing) => {
    if (last !== thing) {
      value = look(thing);
      last = thing;
    }
    return value as Value;
  };
}

/** Values of the second string that are kept at most. */
const MOST = 1000;

/** Remembers what a function gave for two strings, of which the second has few values. */
export function memoizePair<Value>(look: (a: string, b: string) => Value): (a: string, b: string) => Value {
  const functions = new Map<string, (a: string) => Value>();
  return (a, b) => {
    let known = functions.get(b);
    if (!known) {
      if (functions.size >= MOST) functions.clear();
      known = memoize((key) => look(key, b));
      functions.set(b, known);
    }
    return known(a);
  };
}
