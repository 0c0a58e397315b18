/**
 * Counts the work of each function. Run in a process of its own by `growth.ts`: V8 counts blocks only in code that it
 * compiles after it has begun to count, and counts them for the whole process. Reads texts as JSON, writes as JSON which
 * functions grow how.
 */
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { ALL, BUILT_IN, type Growth, type Texts } from './growth.ts';

interface Script {
  readonly url: string;
  readonly functions: readonly {
    readonly functionName: string;
    readonly ranges: readonly { readonly count: number; readonly startOffset: number }[];
  }[];
}

const session = new Session();
session.connect();

/** The profiler answers before the call returns. */
function ask(method: string, parameters: object = {}): unknown {
  let answer: unknown;
  session.post(method, parameters, (error: Error | null, result?: object) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
}

ask('Profiler.enable');
ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

const { stepsOf } = await import('./steps.ts');
const { CONTEXT } = await import('./doc-of.ts');
const { decode } = await import('../../src/stages/decode/index.ts');

const READING = ['layout', 'segment', 'language', 'tag', 'phrases', 'entities', 'coreference'];
const ORDER = [...READING, 'quotes', 'speakers', 'utterances', 'claims', 'losses', 'validate'];
type Run = (doc: unknown, context: unknown) => unknown;
const stages: Run[] = [];
const { isForeign } = await import('../../src/stages/language/index.ts');
/** It makes no document, but says whether there shall be more of it. */
const language: Run = (doc) => {
  isForeign(doc as Parameters<typeof isForeign>[0]);
  return doc;
};
for (const name of ORDER) {
  stages.push(name === 'language' ? language : ((await import(`../../src/stages/${name}/index.ts`))[name] as Run));
}

/** How often each block of a function was entered, by where it begins; the function itself is the first. */
type Blocks = ReadonlyMap<number, number>;

/** The blocks of each function that were entered since this was last asked: each turn of a loop enters one. */
function blocks(): Map<string, Blocks> {
  const { result } = ask('Profiler.takePreciseCoverage') as { result: readonly Script[] };
  const found = new Map<string, Blocks>();
  for (const { url, functions } of result) {
    const at = url.indexOf('/src/');
    if (at < 0) continue;
    for (const { functionName, ranges } of functions) {
      if (!ranges.some(({ count }) => count > 0)) continue;
      const entered = new Map(ranges.map(({ startOffset, count }) => [startOffset, count]));
      found.set(`${url.slice(at + 1)} ${functionName} ${ranges[0]?.startOffset}`, entered);
    }
  }
  return found;
}

function read(text: string, mediaType = 'text/plain'): unknown {
  return decode({ id: 'text', path: 'text', mediaType, bytes: new TextEncoder().encode(text) });
}

/** For each stage the blocks entered by function, and the characters and elements that built-in functions pass. */
function workOf(text: string, mediaType?: string): Map<string, Blocks>[] {
  let doc = read(text, mediaType);
  return stages.map((stage) => {
    const before = doc;
    blocks();
    const steps = stepsOf(() => {
      doc = stage(before, CONTEXT);
    });
    const found = blocks();
    const all = [...found.values()].reduce((sum, entered) => sum + total(entered), 0);
    return found.set(BUILT_IN, new Map([[0, steps]])).set(ALL, new Map([[0, all + steps]]));
  });
}

function total(entered: Blocks): number {
  return [...entered.values()].reduce((sum, count) => sum + count, 0);
}

/** The blocks of both, counted for one: V8 leaves out a block that was entered as often as what is around it. */
function countedIn(entered: Blocks, other: Blocks): number {
  const [own = 0] = entered.values();
  const offsets = new Set([...entered.keys(), ...other.keys()]);
  return [...offsets].reduce((sum, offset) => sum + (entered.get(offset) ?? own), 0);
}

/** What is done less often is of no account, and depends on chance. */
const [LEAST_BEFORE, LEAST] = [2000, 5000];

const texts = JSON.parse(readFileSync(0, 'utf8')) as Texts[];
const growth = texts.map(({ before, small, large, mediaType }): Growth[] => {
  // What is done once a run, tables and forms of words, is not counted.
  stages.reduce((doc, stage) => stage(doc, CONTEXT), read(before, mediaType));
  const [few, many] = [workOf(small, mediaType), workOf(large, mediaType)];
  return ORDER.flatMap((stage, i) =>
    [...(many[i] ?? [])].flatMap(([key, entered]) => {
      const before = few[i]?.get(key) ?? new Map();
      const [count, less] = [countedIn(entered, before), before.size > 0 ? countedIn(before, entered) : 0];
      if (less < LEAST_BEFORE || count < LEAST) return [];
      return [{ stage, name: key.replace(/ \d+$/u, ''), times: count / less }];
    }),
  );
});
process.stdout.write(JSON.stringify(growth));
