import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** One change of one place. */
export interface Mutant {
  /** Path from the folder of the clone, with slashes. */
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
  readonly mutator: string;
  readonly replacement: string;
}

/** Line from 1, column from 0. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** Files of code in `src`, sorted by path; `src/lang` holds word lists. Folders are given as "src/io". */
export function sourceFiles(without: readonly string[] = []): string[] {
  const left = ['src/lang', ...without];
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !left.some((folder) => path.startsWith(`${folder}/`)))
    .sort();
}

/** All mutants that Stryker would make of these files, in order of file and place. */
export async function mutantsOf(files: readonly string[]): Promise<Mutant[]> {
  const instrumenter = new Instrumenter(silent());
  const found: Mutant[] = [];
  for (const name of files) {
    const source = { name, mutate: true, content: readFileSync(name, 'utf8') };
    const { mutants } = await instrumenter.instrument([source], { plugins: null, excludedMutations: [], ignorers: [] });
    for (const { location, mutatorName, replacement, status } of mutants) {
      if (status === 'Ignored') continue;
      const [start, end] = [location.start, location.end].map(({ line, column }) => ({ line: line + 1, column }));
      if (start && end) found.push({ file: name, start, end, mutator: mutatorName, replacement });
    }
  }
  return found;
}

/** The range of a mutant as Stryker's setting `mutate` takes it. */
export function rangeOf({ file, start, end }: Mutant): string {
  return `${file}:${start.line}:${start.column}-${end.line}:${end.column}`;
}

function silent(): ConstructorParameters<typeof Instrumenter>[0] {
  const never = () => false;
  const nothing = () => undefined;
  return {
    isTraceEnabled: never,
    isDebugEnabled: never,
    isInfoEnabled: never,
    isWarnEnabled: never,
    isErrorEnabled: never,
    isFatalEnabled: never,
    trace: nothing,
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: nothing,
    fatal: nothing,
  };
}
