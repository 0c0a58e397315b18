/**
 * Stryker's runner for Vitest with what it gets wrong on this project put right. Stryker loads it in processes of its own,
 * so it is plain JavaScript.
 *
 * - Which tests reach a mutant is found with a module graph for each test file. Files share their modules otherwise, and
 *   what is computed once (a table, the features of a word) would count for the first test that asks for it alone. For the
 *   same reason a mutant meets all tests of a file of which one reaches it.
 * - A mutant is active before any module is loaded, not from the first test on: a module may be loaded by a test.
 * - A test file that cannot be loaded, or of which no test ran, is no survivor.
 */
import { strykerPlugins as official } from '@stryker-mutator/vitest-runner';

const [{ factory: createRunner }] = official;

function factory(injector) {
  const runner = createRunner(injector);
  const isolate = (isIsolated) => {
    for (const { config } of runner.ctx.projects) config.isolate = isIsolated;
  };
  return {
    capabilities: () => runner.capabilities(),
    init: () => runner.init(),
    dispose: () => runner.dispose(),
    dryRun: async (options) => {
      const began = performance.now();
      isolate(true);
      const result = await runner.dryRun(options);
      isolate(false);
      const failure = loadFailure(runner.ctx.state.getFiles());
      if (failure !== undefined) return { status: 'error', errorMessage: failure };
      if (result.status !== 'complete') return result;
      const tests = withLoading(result.tests, performance.now() - began);
      return { ...result, tests, mutantCoverage: byFile(result) };
    },
    mutantRun: async (options) => {
      // By this the tests are sorted, see test/vitest.mutate.config.ts.
      globalThis.mutatedFile = options.activeMutant.fileName;
      const result = await runner.mutantRun({ ...options, mutantActivation: 'static' });
      if (result.status !== 'survived') return result;
      const failureMessage = loadFailure(runner.ctx.state.getFiles());
      if (failureMessage !== undefined) return { status: 'killed', killedBy: [], nrOfTests: 1, failureMessage };
      return result.nrOfTests > 0 ? result : { status: 'error', errorMessage: 'no test ran' };
    },
  };
}
factory.inject = ['$injector'];

/**
 * Tests with their share of the time in which their file was loaded: Stryker would grant the loading of all files to every
 * mutant before it calls it endless.
 */
function withLoading(tests, elapsed) {
  const counts = new Map();
  for (const { fileName } of tests) counts.set(fileName, (counts.get(fileName) ?? 0) + 1);
  const running = tests.reduce((sum, { timeSpentMs }) => sum + timeSpentMs, 0);
  const aFile = Math.max(0, elapsed - running) / counts.size;
  return tests.map((test) => ({ ...test, timeSpentMs: test.timeSpentMs + aFile / counts.get(test.fileName) }));
}

/** What kept a test file from being loaded. */
function loadFailure(files) {
  const broken = files.find(({ result, tasks }) => result?.state === 'fail' && tasks.length === 0);
  return broken && `${broken.name}: ${broken.result.errors?.[0]?.message ?? 'cannot be loaded'}`;
}

/** The coverage of tests with that of the other tests in their files. */
function byFile({ tests, mutantCoverage: { static: atLoad, perTest } }) {
  const files = new Map();
  const fileOf = (id) => id.slice(0, id.indexOf('#'));
  for (const [id, hits] of Object.entries(perTest)) {
    const reached = files.get(fileOf(id)) ?? {};
    files.set(fileOf(id), reached);
    for (const mutant of Object.keys(hits)) reached[mutant] = 1;
  }
  const expanded = tests.map(({ id }) => [id, { ...files.get(fileOf(id)), ...perTest[id] }]);
  return { static: atLoad, perTest: Object.fromEntries(expanded) };
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'shared-modules', factory }];
