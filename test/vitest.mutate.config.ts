import { relative } from 'node:path';
import { mergeConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import config from './vitest.config.ts';

/** Set by `npm run mutate:sample`: the tests of the code, the golden ones, or all where it is not set. */
const which = process.env['MUTATE_TESTS'];
const left = { code: ['test/golden.test.ts'], golden: ['test/*/**', 'test/!(golden).test.ts'] };

/** The tests nearest to the mutated file first: they are most likely to notice it, and the first one ends the run. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { mutatedFile = '' } = globalThis as { mutatedFile?: string };
    const place = partsOf(relative(process.cwd(), mutatedFile));
    const nearness = ({ moduleId }: TestSpecification): number => {
      const parts = partsOf(relative(process.cwd(), moduleId));
      const common = parts.findIndex((part, i) => part !== place[i]);
      return common === -1 ? parts.length : common;
    };
    return (await super.sort(files)).toSorted((a, b) => nearness(b) - nearness(a));
  }
}

/** "stages", "tag", "model" for test/stages/tag/model.test.ts and for src/stages/tag/model.ts. */
function partsOf(path: string): string[] {
  return path
    .replace(/(?:\.test)?\.ts$/u, '')
    .split(/[\\/]/u)
    .slice(1);
}

/**
 * How Stryker runs the tests: those that start processes or try the scripts see no mutant, those that read the sources see
 * nothing but mutants, and the copy in which it works has no build.
 */
export default mergeConfig(config, {
  test: {
    exclude: [
      'test/process/**',
      'test/scripts/**',
      'test/lang/en/data.test.ts',
      'test/architecture.test.ts',
      // Steps are counted otherwise in code that holds mutants.
      'test/stages/quotes/traps.test.ts',
      'test/contributing.test.ts',
      'test/words.test.ts',
      ...(which === 'code' || which === 'golden' ? left[which] : []),
    ],
    sequence: { sequencer: NearestFirst },
  },
});
