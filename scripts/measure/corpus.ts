import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../../src/model/context.ts';
import type { Resolved } from '../../src/model/document.ts';
import { EMPTY_LEXICON } from '../../src/model/lexicon.ts';
import type { Span } from '../../src/model/span.ts';
import { decode } from '../../src/stages/decode/index.ts';
import { phrases } from '../../src/stages/phrases/index.ts';
import { segment } from '../../src/stages/segment/index.ts';
import { tag } from '../../src/stages/tag/index.ts';

/** An attribution as the corpus marks it. */
export interface GoldQuote {
  readonly content: readonly Span[];
  readonly cue: (Span & { readonly text: string }) | null;
  readonly source: Span | null;
}

interface GoldDocument {
  readonly id: string;
  readonly path: string;
  readonly quotes: readonly GoldQuote[];
}

export const CONTEXT: Context = { lexicon: EMPTY_LEXICON, attributions: 'all' };

/** The documents of a corpus folder (`gold.ndjson` beside `text/`), each run through the stages before quotes. */
export function* corpus(folder: string): Iterable<{ doc: Resolved; gold: readonly GoldQuote[] }> {
  const lines = readFileSync(join(folder, 'gold.ndjson'), 'utf8').trim().split('\n');
  for (const line of lines) {
    const { id, path, quotes } = JSON.parse(line) as GoldDocument;
    const bytes = readFileSync(join(folder, 'text', path));
    const phrased = phrases(tag(segment(decode({ id, path, bytes }), CONTEXT), CONTEXT), CONTEXT);
    yield { doc: { ...phrased, stage: 'resolved', names: [], entities: [] }, gold: quotes };
  }
}
