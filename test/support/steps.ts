/** What reads a text or looks something up, with what a call costs besides its one step. */
const COSTS: readonly [object, string, (self: unknown, result: unknown) => number][] = [
  ...['charCodeAt', 'charAt', 'codePointAt', 'startsWith', 'endsWith', 'at'].map(
    (name): [object, string, () => number] => [String.prototype, name, () => 0],
  ),
  [String.prototype, 'slice', (_self, result) => lengthOf(result)],
  ...['indexOf', 'includes', 'search', 'toLowerCase', 'trim', 'split'].map(
    (name): [object, string, (self: unknown) => number] => [String.prototype, name, lengthOf],
  ),
  [Set.prototype, 'has', () => 0],
  [Map.prototype, 'get', () => 0],
  ...['push', 'pop', 'at'].map((name): [object, string, () => number] => [Array.prototype, name, () => 0]),
  ...['slice', 'find', 'includes', 'indexOf', 'sort', 'filter', 'map', 'findLast'].map(
    (name): [object, string, (self: unknown) => number] => [Array.prototype, name, lengthOf],
  ),
];

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
      steps += 1 + cost(self, result);
      return result;
    }),
  );
  restore.push(
    replace(RegExp.prototype, 'exec', (own, self, args) => {
      const pattern = self as RegExp;
      const from = pattern.global ? pattern.lastIndex : 0;
      const result = Reflect.apply(own, self, args) as RegExpExecArray | null;
      const to = result ? result.index + result[0].length : String(args[0]).length;
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
