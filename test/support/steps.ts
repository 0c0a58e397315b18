type Cost = (self: unknown, result: unknown, args: readonly unknown[]) => number;

/** What reads a text or looks something up, with what a call costs besides its one step. */
const COSTS: readonly [object, string, Cost][] = [
  ...['charCodeAt', 'charAt', 'codePointAt', 'startsWith', 'endsWith', 'at'].map((name): [object, string, Cost] => [
    String.prototype,
    name,
    () => 0,
  ]),
  [String.prototype, 'slice', (_self, result) => lengthOf(result)],
  [String.prototype, 'indexOf', passed],
  ...['includes', 'search', 'toLowerCase', 'trim', 'split'].map((name): [object, string, Cost] => [
    String.prototype,
    name,
    lengthOf,
  ]),
  [Set.prototype, 'has', () => 0],
  [Map.prototype, 'get', () => 0],
  ...['push', 'pop', 'at'].map((name): [object, string, Cost] => [Array.prototype, name, () => 0]),
  [Array.prototype, 'slice', (_self, result) => lengthOf(result)],
  ...['find', 'includes', 'indexOf', 'sort', 'filter', 'map', 'findLast'].map((name): [object, string, Cost] => [
    Array.prototype,
    name,
    lengthOf,
  ]),
];

/** What a search that gives an index has looked at: from where it was to begin to what it found. */
function passed(self: unknown, result: unknown, [, from]: readonly unknown[]): number {
  const first = typeof from === 'number' ? from : 0;
  return (typeof result === 'number' && result >= 0 ? result : lengthOf(self)) - first;
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}

/**
 * How many steps `work` takes: calls that read a character or look up a key, and the characters and elements that
 * copies, searches and patterns pass. A measure of its time that is the same on every machine.
 */
export function stepsOf(work: () => void): number {
  let steps = 0;
  const restore = COSTS.map(([owner, name, cost]) =>
    replace(owner, name, (own, self, args) => {
      const result: unknown = Reflect.apply(own, self, args);
      steps += 1 + Math.max(0, cost(self, result, args));
      return result;
    }),
  );
  restore.push(
    replace(RegExp.prototype, 'exec', (own, self, args) => {
      const pattern = self as RegExp;
      const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
      const result = Reflect.apply(own, self, args) as RegExpExecArray | null;
      const nowhere = pattern.sticky ? from : String(args[0]).length;
      const to = result ? result.index + result[0].length : nowhere;
      steps += 1 + Math.max(0, to - from);
      return result;
    }),
  );
  try {
    work();
  } finally {
    for (const undo of restore) undo();
  }
  return steps;
}

type Method = (...args: unknown[]) => unknown;

function replace(
  owner: object,
  name: string,
  by: (own: Method, self: unknown, args: unknown[]) => unknown,
): () => void {
  const own = Reflect.get(owner, name) as Method;
  Reflect.set(owner, name, function counted(this: unknown, ...args: unknown[]) {
    return by(own, this, args);
  });
  return () => {
    Reflect.set(owner, name, own);
  };
}
