import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { KINDS, type Kind } from './kinds.ts';
import type { Names } from './template.ts';

const USAGE = [
  'usage: npm run rule -- STAGE ID "One sentence about it."',
  'An id has lower-case letters and hyphens only, below one of the folders of its stage:',
  ...KINDS.map(({ stage, example, list }) => `  ${stage} ${example} (joins ${list})`),
].join('\n');
/** Lists in which the place decides nothing: rates and weights do. */
const WEIGHED = new Set(['RULES', 'EVIDENCE', 'ARTICLE']);
/** Lists whose tables try each rule by itself; that the stage asks it, a text among all rules shows. */
const WHOLE = new Set(['PAGE_RULES', 'EVIDENCE', 'ARTICLE', 'NUMBERS']);
const SENTENCE = /^[\p{Lu}“"][^\n]*[.!?][”"]?$/u;

export interface Surroundings {
  /** The top of the clone. */
  readonly cwd: string;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/**
 * Makes a rule's file, its table and its place in the order of its stage.
 *
 * @returns the exit code: 0, or 2 for wrong usage, in which case nothing is written.
 */
export function run([stage = '', id = '', about = '', ...more]: readonly string[], world: Surroundings): number {
  if (stage === '--help' || stage === '-h') {
    world.out(USAGE);
    return 0;
  }
  const kind = KINDS.find((one) => one.stage === stage && one.id.test(id));
  if (!kind || more.length > 0) {
    world.err(kind ? USAGE : `no rule of ${stage || 'a stage'} is called “${id}”\n${USAGE}`);
    return 2;
  }
  if (!SENTENCE.test(about)) {
    world.err(`“${about}” is no sentence: a capital first, a full stop at the end`);
    return 2;
  }
  const rule = `src/stages/${stage}/${kind.folder}${id}.ts`;
  const table = `test/stages/${stage}/${kind.testFolder}${id}.test.ts`;
  const taken = [rule, table].find((path) => existsSync(join(world.cwd, path)));
  if (taken) {
    world.err(`${taken} is there already`);
    return 2;
  }
  make(kind, namesOf(kind, id, about, { rule, table }), { rule, table }, world);
  return 0;
}

interface Paths {
  readonly rule: string;
  readonly table: string;
}

function namesOf({ stage }: Kind, id: string, about: string, { rule, table }: Paths): Names {
  const up = (from: string, to: string): string => {
    const path = relative(dirname(from), to);
    return path === '' ? './' : `${path}/`;
  };
  return {
    id,
    name: camelCase(id.slice(id.lastIndexOf('/') + 1)),
    word: id.slice(id.lastIndexOf('/') + 1),
    about: about.includes("'") ? JSON.stringify(about) : `'${about.replaceAll('\\', '\\\\')}'`,
    src: up(rule, 'src'),
    stage: up(rule, `src/stages/${stage}`),
    top: up(table, ''),
    tests: up(table, 'test'),
  };
}

function camelCase(words: string): string {
  return words.replace(/[-/](\w)/gu, (_, letter: string) => letter.toUpperCase());
}

function make(kind: Kind, names: Names, { rule, table }: Paths, { cwd, out }: Surroundings): void {
  const order = `src/stages/${kind.stage}/order.ts`;
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  };
  write(rule, kind.template.rule(names));
  write(table, kind.template.table(names));
  write(order, withEntry(readFileSync(join(cwd, order), 'utf8'), kind, names));
  const touched = [rule, table, order];
  if (kind.list === 'RULES') {
    const frames = 'src/stages/quotes/frames.ts';
    write(frames, withFrame(readFileSync(join(cwd, frames), 'utf8'), names));
    touched.push(frames);
  }
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  execFileSync(process.execPath, [biome, 'check', '--write', ...touched], { cwd, stdio: 'ignore' });
  out(`Made ${rule}: fill in what it finds.`);
  out(`Made ${table}: fill in texts, then npm test -- ${table}; a table that fails shows the trace.`);
  const place = WEIGHED.has(kind.list)
    ? 'its place there decides nothing'
    : 'move it where it must decide before others';
  out(`Last in ${kind.list} of ${order}: ${place}.`);
  const whole = `test/stages/${kind.stage}/order.test.ts`;
  if (WHOLE.has(kind.list)) out(`Name in ${whole} a text that would be read otherwise without it.`);
  if (touched.length > 3) out(`Named its frame in ${touched[3]}: say there what it looks like.`);
}

/** The order with the rule at the end of its list; under a longer name where its own is taken. */
function withEntry(order: string, { list, folder }: Kind, { id, name }: Names): string {
  const taken = new RegExp(`\\b${name}\\b`, 'u').test(order.replace(/'[^']*'/gu, ''));
  const own = taken ? camelCase(id) : name;
  const entry = `import { ${taken ? `${name} as ${own}` : name} } from './${folder}${id}.ts';\n`;
  const imports = order.lastIndexOf('import ');
  const after = order.indexOf('\n', imports) + 1;
  const start = order.indexOf(`export const ${list}:`);
  const end = order.indexOf('];', start);
  const before = order.slice(after, end).trimEnd();
  const comma = before.endsWith(',') || before.endsWith('[') ? '' : ',';
  return `${order.slice(0, after)}${entry}${before}${comma}\n  ${own},\n${order.slice(end)}`;
}

/** The list of frames with the rule's own. */
function withFrame(frames: string, { word }: Names): string {
  const start = frames.indexOf('export const OTHER_FRAMES');
  const end = frames.indexOf('\n} as const;', start);
  return `${frames.slice(0, end)}\n  '${word}': 'fill in: what it looks like',${frames.slice(end)}`;
}
