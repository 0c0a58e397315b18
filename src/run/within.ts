/** Work that is given up after a while, though it does not ask for the time itself. */
import { Script } from 'node:vm';
import { codeOf } from '../io/system-error.ts';

const WORK = Symbol.for('sayso.work');
/** What is called from a script of `vm` can be stopped anywhere; a function by itself cannot. */
const SCRIPT = new Script('globalThis[Symbol.for("sayso.work")]()');

/**
 * What the work gives, or null where it was stopped: then what it was changing just then is half changed.
 *
 * @param milliseconds wall time; at least 1
 * @throws what the work throws
 */
export function within<T extends object>(milliseconds: number, work: () => T): T | null {
  const place = globalThis as { [WORK]?: () => T };
  place[WORK] = work;
  try {
    return SCRIPT.runInThisContext({ timeout: Math.max(1, Math.ceil(milliseconds)) });
  } catch (error) {
    if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  } finally {
    delete place[WORK];
  }
}
