/** Long work gives way now and then, so that signals are heeded and closed pipes are noticed. */

/** So many milliseconds pass at most between two turns of whoever else wants one. */
const MOST_MS = 50;

let since = performance.now();

/** To be awaited between two pieces of work; null where nobody has waited for long. */
export function turn(): Promise<void> | null {
  if (performance.now() - since < MOST_MS) return null;
  return new Promise((resume) => {
    setImmediate(() => {
      since = performance.now();
      resume();
    });
  });
}
