// A checker for Stryker: of the mutants within the drawn ranges it lets the drawn ones pass. Stryker loads it in processes
// of its own, so it is plain JavaScript and reads from a file what has been drawn.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

function factory() {
  const drawn = new Set(JSON.parse(readFileSync(process.env.MUTATE_DRAWN, 'utf8')));
  const resultOf = ({ fileName, location: { start, end }, mutatorName, replacement }) => {
    const file = relative(process.env.MUTATE_ROOT, fileName).replaceAll('\\', '/');
    const places = [start.line + 1, start.column, end.line + 1, end.column];
    return drawn.has(JSON.stringify([file, ...places, mutatorName, replacement]))
      ? { status: 'passed' }
      : { status: 'compileError', reason: 'not drawn' };
  };
  return {
    init: async () => undefined,
    check: async (mutants) => Object.fromEntries(mutants.map((mutant) => [mutant.id, resultOf(mutant)])),
    group: async (mutants) => [mutants.map(({ id }) => id)],
  };
}

export const strykerPlugins = [{ kind: 'Checker', name: 'drawn-only', factory }];
