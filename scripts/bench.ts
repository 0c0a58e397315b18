/**
 * Speeds: `npm run bench -- FOLDER` (default fixtures/news). Every `.txt` below the folder goes through the program as
 * built, through wink-nlp and through compromise, by turns in one process, so that the ratios mean something on any
 * machine; MB/s are of processor time, in the first round (with everything that a fresh process still has to compile)
 * and in the best. Then the start-up beside that of an empty Node program, and the peak memory.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import nlp from 'compromise';
import { rolldown } from 'rolldown';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Context } from '../src/model/context.ts';
import { EMPTY_LEXICON } from '../src/model/lexicon.ts';

const ROUNDS = 60;
/** Compromise is so slow that a part of the text and a few rounds must do. */
const COMPROMISE_SHARE = 0.1;
const COMPROMISE_ROUNDS = 4;
const CONTEXT: Context = { lexicon: EMPTY_LEXICON, attributions: 'speech' };
const CLI = fileURLToPath(new URL('../bin/sayso.js', import.meta.url));

/** The stages, bundled as for users: the sources would go through a loader that slows them down. */
async function builtStages(): Promise<typeof import('./bench/stages.ts')> {
  const dir = mkdtempSync(join(tmpdir(), 'sayso-bench-'));
  const input = fileURLToPath(new URL('./bench/stages.ts', import.meta.url));
  const bundler = await rolldown({ input, platform: 'node', external: /^node:/u });
  await bundler.write({ dir, format: 'esm' });
  await bundler.close();
  copyFileSync(new URL('../src/stages/tag/tagger.bin', import.meta.url), join(dir, 'tagger.bin'));
  process.once('exit', () => rmSync(dir, { recursive: true }));
  writeFileSync(join(dir, 'package.json'), '{ "type": "module" }');
  return import(pathToFileURL(join(dir, 'stages.js')).href);
}

const stages = await builtStages();
const { decode, layout, segment, tag, phrases, entities, coreference, quotes, speakers } = stages;
const { isForeign, utterances, claims, losses, validate } = stages;

const folder = process.argv[2] ?? fileURLToPath(new URL('../fixtures/news', import.meta.url));
const texts = filesBelow(folder).map((path) => readFileSync(path, 'utf8'));
const size = texts.reduce((sum, text) => sum + text.length, 0);
console.log(`${texts.length} texts, ${(size / 1e6).toFixed(2)} MB, ${ROUNDS} rounds`);

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return path.endsWith('.txt') ? [path] : [];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesBelow(join(path, name)));
}

interface Speed {
  /** MB/s of processor time. */
  readonly first: number;
  readonly best: number;
}
const speeds = new Map<string, Speed>();

/** Runs a step over all items and keeps its first and its best speed. */
function timed<In, Out>(name: string, items: readonly In[], step: (item: In) => Out, bytes = size): Out[] {
  const before = process.cpuUsage();
  const out = items.map(step);
  const { user, system } = process.cpuUsage(before);
  const now = bytes / (user + system);
  const known = speeds.get(name) ?? { first: now, best: now };
  speeds.set(name, { first: known.first, best: Math.max(known.best, now) });
  return out;
}

const encoder = new TextEncoder();
const raws = texts.map((text, i) => ({ id: String(i), path: `${i}.txt`, bytes: encoder.encode(text) }));
const toTags = (raw: (typeof raws)[number]) => tag(segment(layout(decode(raw)), CONTEXT), CONTEXT);
const toNames = (raw: (typeof raws)[number]) => entities(phrases(toTags(raw), CONTEXT), CONTEXT);
const toEntities = (raw: (typeof raws)[number]) => coreference(toNames(raw), CONTEXT);
const toEnd = (raw: (typeof raws)[number]) =>
  validate(losses(claims(utterances(speakers(quotes(toEntities(raw), CONTEXT), CONTEXT), CONTEXT), CONTEXT)));

const winkBase = winkNLP(winkModel, ['sbd', 'pos']);
const winkFull = winkNLP(winkModel);
for (let round = 0; round < ROUNDS; round++) {
  timed('to tags', raws, (raw) => toTags(raw).tags.length);
  timed('wink-nlp sbd+pos', texts, (text) => winkBase.readDoc(text).printTokens === undefined);
  timed('to names', raws, (raw) => toNames(raw).names.length);
  timed('to coreference', raws, (raw) => toEntities(raw).entities.length);
  timed('wink-nlp full', texts, (text) => winkFull.readDoc(text).printTokens === undefined);
  timed('all stages', raws, (raw) => toEnd(raw).quotes.length);
}
for (let round = 0; round < ROUNDS; round++) {
  const decoded = timed('decode', raws, decode);
  const laidOut = timed('layout', decoded, layout);
  const segmented = timed('segment', laidOut, (doc) => segment(doc, CONTEXT));
  timed('language', segmented, isForeign);
  const tagged = timed('tag', segmented, (doc) => tag(doc, CONTEXT));
  const phrased = timed('phrases', tagged, (doc) => phrases(doc, CONTEXT));
  const named = timed('entities', phrased, (doc) => entities(doc, CONTEXT));
  const resolved = timed('coreference', named, (doc) => coreference(doc, CONTEXT));
  const quoted = timed('quotes', resolved, (doc) => quotes(doc, CONTEXT));
  const spoken = timed('speakers', quoted, (doc) => speakers(doc, CONTEXT));
  const uttered = timed('utterances', spoken, (doc) => utterances(doc, CONTEXT));
  const claimed = timed('claims', uttered, (doc) => claims(doc, CONTEXT));
  const accounted = timed('losses', claimed, losses);
  timed('validate', accounted, validate);
}
const part: string[] = [];
let partSize = 0;
for (const text of texts) {
  if (part.length > 0 && partSize > size * COMPROMISE_SHARE) break;
  part.push(text);
  partSize += text.length;
}
for (let round = 0; round < COMPROMISE_ROUNDS; round++) {
  const found = (text: string) => nlp(text).topics().json({ offset: true }) as unknown[];
  timed('compromise names', part, (text) => found(text).length, partSize);
}

console.log(`${''.padEnd(22)} ${'first'.padStart(8)} ${'best'.padStart(8)} MB/s`);
for (const [name, { first, best }] of speeds) {
  const single = /^\w+$/u.test(name);
  console.log(`${name.padEnd(22)} ${(single ? '' : first.toFixed(2)).padStart(8)} ${best.toFixed(2).padStart(8)}`);
}
const best = (name: string) => speeds.get(name)?.best ?? 0;
for (const [own, other] of [
  ['to tags', 'wink-nlp sbd+pos'],
  ['to coreference', 'wink-nlp full'],
  ['to names', 'compromise names'],
] as const) {
  console.log(`${own} : ${other.padEnd(18)} ${(best(own) / best(other)).toFixed(2)}`);
}

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
