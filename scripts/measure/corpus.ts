import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../../src/model/context.ts';
import type { Resolved } from '../../src/model/document.ts';
import { EMPTY_LEXICON } from '../../src/model/lexicon.ts';
import { NO_SCENE } from '../../src/model/scene.ts';
import { decode } from '../../src/stages/decode/index.ts';
import { layout } from '../../src/stages/layout/index.ts';
import { phrases } from '../../src/stages/phrases/index.ts';
import { segment } from '../../src/stages/segment/index.ts';
import { tag } from '../../src/stages/tag/index.ts';
import { type Annotations, readAnnotations } from '../score/annotations.ts';

export const CONTEXT: Context = { lexicon: EMPTY_LEXICON, attributions: 'all' };

/** The documents of a corpus folder (`gold.ndjson` beside `text/`), each run through the stages before quotes. */
export function* corpus(folder: string): Iterable<{ doc: Resolved; gold: Annotations }> {
  for (const gold of readAnnotations(join(folder, 'gold.ndjson'))) {
    const { id, path = `${id}.txt` } = gold;
    const bytes = readFileSync(join(folder, 'text', path));
    const phrased = phrases(tag(segment(layout(decode({ id, path, bytes })), CONTEXT), CONTEXT), CONTEXT);
    yield { doc: { ...phrased, stage: 'resolved', names: [], entities: [], scene: NO_SCENE }, gold };
  }
}
