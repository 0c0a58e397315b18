import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../../src/model/context.ts';
import type { Phrased, Resolved } from '../../src/model/document.ts';
import { EMPTY_LEXICON } from '../../src/model/lexicon.ts';
import { NO_SCENE } from '../../src/model/scene.ts';
import type { Annotations } from '../../src/score/annotations.ts';
import { decode } from '../../src/stages/decode/index.ts';
import { layout } from '../../src/stages/layout/index.ts';
import { phrases } from '../../src/stages/phrases/index.ts';
import { segment } from '../../src/stages/segment/index.ts';
import { tag } from '../../src/stages/tag/index.ts';
import { readAnnotations } from '../score/read.ts';

export const CONTEXT: Context = { lexicon: EMPTY_LEXICON, attributions: 'all' };

/** The documents of a corpus folder (`gold.ndjson` beside `text/`), each run through the stages before names. */
export function* phrasedCorpus(
  folder: string,
  texts = join(folder, 'text'),
): Iterable<{ doc: Phrased; gold: Annotations }> {
  for (const gold of readAnnotations(join(folder, 'gold.ndjson'))) {
    const { id, path = `${id}.txt` } = gold;
    const bytes = readFileSync(join(texts, path));
    yield { doc: phrases(tag(segment(layout(decode({ id, path, bytes })), CONTEXT), CONTEXT), CONTEXT), gold };
  }
}

/** The same as the quotes stage takes them, without names and entities. */
export function* corpus(folder: string): Iterable<{ doc: Resolved; gold: Annotations }> {
  for (const { doc, gold } of phrasedCorpus(folder))
    yield { doc: { ...doc, stage: 'resolved', names: [], entities: [], scene: NO_SCENE }, gold };
}
