/** How StrykerJS runs on this project; `npm run mutate` and `npm run mutate:sample` differ in what they mutate alone. */
import { resolve } from 'node:path';
import { Stryker } from '@stryker-mutator/core';

export type Settings = NonNullable<ConstructorParameters<typeof Stryker>[0]>;
export type Result = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** Where reports go. */
export const REPORTS = 'coverage/mutation';

/**
 * Mutates what `mutate` names: globs, or files with a range (`FILE:LINE:COLUMN-LINE:COLUMN`, lines from 1, columns from
 * 0). Works on a copy of the project in `.stryker-tmp`.
 */
export function runStryker(mutate: readonly string[], more: Settings = {}): Promise<Result[]> {
  const { plugins = [], ...others } = more;
  return new Stryker({
    mutate: [...mutate],
    testRunner: 'shared-modules',
    plugins: ['@stryker-mutator/vitest-runner', resolve('scripts/mutation/runner.mjs'), ...plugins],
    vitest: { configFile: 'test/vitest.mutate.config.ts', related: true },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // On a busy machine a slow test is not an endless one.
    timeoutMS: 15_000,
    dryRunTimeoutMinutes: 15,
    // Nothing but src, test and what they read is copied.
    ignorePatterns: ['/dist', '/coverage', '/.ci', '/.github'],
    // Vitest does not check types; TypeScript 7 has no API by which Stryker could rewrite a tsconfig.
    disableTypeChecks: false,
    tsconfigFile: 'none',
    cleanTempDir: 'always',
    reporters: ['progress'],
    ...others,
  } as Settings).runMutationTest();
}

/** Score as Stryker counts it, in percent: killed or timed out, of all that ran or that no test reaches. */
export function scoreOf(results: readonly Result[]): number {
  const valid = results.filter(({ status }) => isValid(status));
  return (100 * valid.filter(({ status }) => isDetected(status)).length) / Math.max(1, valid.length);
}

/** Whether a mutant counts: not one that was left out. */
export function isValid(status: Result['status']): boolean {
  return status !== 'CompileError' && status !== 'Ignored' && status !== 'Pending';
}

/** Whether the tests noticed it; an error outside of any test fails a run of the tests too. */
export function isDetected(status: Result['status']): boolean {
  return status === 'Killed' || status === 'Timeout' || status === 'RuntimeError';
}
