import { compileLexicon, type LexiconData } from './model/lexicon.ts';
import type { SaysoDocument } from './model/schema.ts';
import type { Trace } from './model/trace.ts';
import { runPipeline } from './pipeline.ts';

export interface ExtractOptions {
  /** Default `text`; also the document's path. */
  readonly id?: string;
  /** Lexicon files as parsed by `lexiconSchema`, joined in order. */
  readonly lexicon?: readonly LexiconData[];
  /** Sayings only (default), or beliefs, intentions and evidence too. */
  readonly attributions?: 'speech' | 'all';
  /** ISO date of the article, for relative dates. */
  readonly date?: string;
  readonly trace?: Trace;
}

/**
 * Names, quotes and claims of one text, as the same document that `sayso extract` writes. Offsets are UTF-16 code
 * units; a lone surrogate counts as U+FFFD.
 *
 * @throws SaysoError where the text holds U+0000.
 */
export function extract(text: string, options: ExtractOptions = {}): SaysoDocument {
  const { id = 'text', lexicon = [], attributions = 'speech', date, trace } = options;
  const bytes = new TextEncoder().encode(text);
  const context = { lexicon: compileLexicon(lexicon), attributions, ...(trace && { trace }) };
  return runPipeline({ id, path: id, bytes, ...(date !== undefined && { date }) }, context);
}
