/**
 * Speeds: `npm run bench -- FOLDER` (default fixtures/news). Every `.txt` below the folder goes through the pipeline,
 * through wink-nlp and through compromise, by turns in one process, so that the ratios mean something on any machine;
 * MB/s are of processor time. Then the start-up beside that of an empty Node program, and the peak memory.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Context } from '../src/model/context.ts';
import { EMPTY_LEXICON } from '../src/model/lexicon.ts';
import { decode } from '../src/stages/1-decode/index.ts';
import { segment } from '../src/stages/2-segment/index.ts';
import { tag } from '../src/stages/3-tag/index.ts';
import { entities } from '../src/stages/4-entities/index.ts';
import { coreference } from '../src/stages/5-coreference/index.ts';
import { quotes } from '../src/stages/6-quotes/index.ts';
import { speakers } from '../src/stages/7-speakers/index.ts';
import { claims } from '../src/stages/8-claims/index.ts';
import { validate } from '../src/stages/9-validate/index.ts';

const ROUNDS = 8;
/** Compromise is so slow that a part of the text must do. */
const COMPROMISE_SHARE = 0.1;
const CONTEXT: Context = { lexicon: EMPTY_LEXICON, attributions: 'speech' };
const CLI = fileURLToPath(new URL('../bin/sayso.js', import.meta.url));

const folder = process.argv[2] ?? fileURLToPath(new URL('../fixtures/news', import.meta.url));
const texts = filesBelow(folder).map((path) => readFileSync(path, 'utf8'));
const size = texts.reduce((sum, text) => sum + text.length, 0);
console.log(`${texts.length} texts, ${(size / 1e6).toFixed(2)} MB, ${ROUNDS} rounds, best of each`);

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return path.endsWith('.txt') ? [path] : [];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesBelow(join(path, name)));
}

const best = new Map<string, number>();

/** Runs a step over all items and keeps its best speed in MB/s of processor time. */
function timed<In, Out>(name: string, items: readonly In[], step: (item: In) => Out, bytes = size): Out[] {
  const before = process.cpuUsage();
  const out = items.map(step);
  const { user, system } = process.cpuUsage(before);
  best.set(name, Math.max(best.get(name) ?? 0, bytes / (user + system)));
  return out;
}

const encoder = new TextEncoder();
const raws = texts.map((text, i) => ({ id: String(i), path: `${i}.txt`, bytes: encoder.encode(text) }));
const winkBase = winkNLP(winkModel, ['sbd', 'pos']);
const winkFull = winkNLP(winkModel);
const part: string[] = [];
let partSize = 0;
for (const text of texts) {
  if (part.length > 0 && partSize > size * COMPROMISE_SHARE) break;
  part.push(text);
  partSize += text.length;
}

for (let round = 0; round < ROUNDS; round++) {
  const decoded = timed('1 decode', raws, decode);
  const segmented = timed('2 segment', decoded, (doc) => segment(doc, CONTEXT));
  const tagged = timed('3 tag', segmented, (doc) => tag(doc, CONTEXT));
  timed('wink-nlp sbd+pos', texts, (text) => winkBase.readDoc(text).printTokens === undefined);
  timed('stages 1-3 together', raws, (raw) => tag(segment(decode(raw), CONTEXT), CONTEXT).tags.length);
  const named = timed('4 entities', tagged, (doc) => entities(doc, CONTEXT));
  const resolved = timed('5 coreference', named, (doc) => coreference(doc, CONTEXT));
  timed('wink-nlp full', texts, (text) => winkFull.readDoc(text).printTokens === undefined);
  timed('stages 1-5 together', raws, (raw) => {
    const doc = coreference(entities(tag(segment(decode(raw), CONTEXT), CONTEXT), CONTEXT), CONTEXT);
    return doc.entities.length;
  });
  const quoted = timed('6 quotes', resolved, (doc) => quotes(doc, CONTEXT));
  const spoken = timed('7 speakers', quoted, (doc) => speakers(doc, CONTEXT));
  const claimed = timed('8 claims', spoken, (doc) => claims(doc, CONTEXT));
  timed('9 validate', claimed, validate);
  if (round === 0) timed('compromise', part, (text) => nlp(text).length, partSize);
}

const speed = (name: string) => best.get(name) ?? 0;
const stages = [...best.keys()].filter((name) => /^\d /u.test(name));
const all = 1 / stages.reduce((sum, name) => sum + 1 / speed(name), 0);
for (const [name, mbs] of best) console.log(`${name.padEnd(22)} ${mbs.toFixed(2).padStart(8)} MB/s`);
console.log(`${'all stages'.padEnd(22)} ${all.toFixed(2).padStart(8)} MB/s`);
const ratio = (a: number, b: number) => (a / b).toFixed(2);
console.log(`stages 1-3 : wink-nlp sbd+pos   ${ratio(speed('stages 1-3 together'), speed('wink-nlp sbd+pos'))}`);
console.log(`stages 1-5 : wink-nlp full      ${ratio(speed('stages 1-5 together'), speed('wink-nlp full'))}`);
console.log(`all stages : compromise         ${ratio(all, speed('compromise'))}`);

/** Median wall-clock milliseconds of a Node program. */
function startUp(args: readonly string[]): number {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[4] ?? 0;
}

const empty = startUp(['-e', '0']);
for (const [name, args] of [
  ['node -e 0', ['-e', '0']],
  ['sayso --version', [CLI, '--version']],
  ['sayso extract, one text', [CLI, 'extract', filesBelow(folder)[0] ?? '']],
] as const) {
  const ms = startUp(args);
  console.log(`start-up ${name.padEnd(24)} ${ms.toFixed(0).padStart(5)} ms (+${(ms - empty).toFixed(0)})`);
}
const memory = spawnSync(
  process.execPath,
  [
    '--input-type=module',
    '-e',
    `process.argv.splice(1, 0, ${JSON.stringify(CLI)}); await import(${JSON.stringify(CLI)});
     process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS));`,
    'extract',
    folder,
    '--format',
    'ndjson',
  ],
  { maxBuffer: 1 << 30, encoding: 'utf8' },
);
console.log(`peak memory of extract: ${(Number(/peak (\d+)/u.exec(memory.stderr)?.[1] ?? 0) / 1024).toFixed(0)} MB`);
