/** How fast each stage is when V8 has compiled it, on text that it has not seen. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import type { Context } from '../../src/model/context.ts';
import { EMPTY_LEXICON } from '../../src/model/lexicon.ts';

const CONTEXT: Context = { lexicon: EMPTY_LEXICON, attributions: 'speech' };

/** The stages, bundled as for users: the sources would go through a loader that slows them down. */
async function builtStages(): Promise<typeof import('./stages.ts')> {
  const dir = mkdtempSync(join(tmpdir(), 'sayso-bench-'));
  const bundler = await rolldown({
    input: fileURLToPath(new URL('./stages.ts', import.meta.url)),
    platform: 'node',
    external: /^node:/u,
  });
  await bundler.write({ dir, format: 'esm' });
  await bundler.close();
  copyFileSync(new URL('../../src/stages/tag/tagger.bin', import.meta.url), join(dir, 'tagger.bin'));
  process.once('exit', () => rmSync(dir, { recursive: true }));
  writeFileSync(join(dir, 'package.json'), '{ "type": "module" }');
  return import(pathToFileURL(join(dir, 'stages.js')).href);
}

/**
 * Every second text warms the stages up, then the others are timed.
 *
 * @returns megabytes that were timed, and of each stage the milliseconds that it took, in the order of the pipeline
 */
export async function warmTimes(texts: readonly string[]): Promise<{ megabytes: number; stages: Map<string, number> }> {
  const all = await builtStages();
  const encoder = new TextEncoder();
  const run = (text: string, stages: Map<string, number>): number => {
    const bytes = encoder.encode(text);
    const timed = <T>(name: string, work: () => T): T => {
      const began = performance.now();
      const made = work();
      stages.set(name, (stages.get(name) ?? 0) + performance.now() - began);
      return made;
    };
    const laidOut = timed('decode, layout', () => all.layout(all.decode({ id: 'x', path: 'x.txt', bytes })));
    const segmented = timed('segment', () => all.segment(laidOut, CONTEXT));
    timed('language', () => all.isForeign(segmented));
    const tagged = timed('tag', () => all.tag(segmented, CONTEXT));
    const phrased = timed('phrases', () => all.phrases(tagged, CONTEXT));
    const named = timed('entities', () => all.entities(phrased, CONTEXT));
    const resolved = timed('coreference', () => all.coreference(named, CONTEXT));
    const quoted = timed('quotes', () => all.quotes(resolved, CONTEXT));
    const spoken = timed('speakers', () => all.speakers(quoted, CONTEXT));
    const uttered = timed('utterances', () => all.utterances(spoken, CONTEXT));
    const claimed = timed('claims', () => all.claims(uttered, CONTEXT));
    const accounted = timed('losses', () => all.losses(claimed));
    timed('validate', () => all.validate(accounted));
    return bytes.length;
  };
  const isWarmUp = (i: number): boolean => i % 2 === 0;
  const unseen = texts.filter((_, i) => !isWarmUp(i));
  for (const text of texts.filter((_, i) => isWarmUp(i))) run(text, new Map());
  const stages = new Map<string, number>();
  const bytes = unseen.reduce((sum, text) => sum + run(text, stages), 0);
  return { megabytes: bytes / 1e6, stages };
}
