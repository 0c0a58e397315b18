import type { Span } from '../../src/model/span.ts';

/** A text with labelled spans, written as `{label|words}`; labels may nest and repeat. Nobody counts offsets by hand. */
export interface Marked {
  readonly text: string;
  readonly spans: Readonly<Record<string, readonly Span[]>>;
}

/** Parses marked text. `\{`, `\|` and `\}` stand for the characters themselves. */
export function marked(source: string): Marked {
  const spans: Record<string, Span[]> = {};
  const open: { label: string; start: number }[] = [];
  let text = '';
  for (const [piece, escaped, label] of source.matchAll(/\\([{}|])|\{([a-zA-Z_-]+)\||[\s\S]/gu)) {
    if (escaped) text += escaped;
    else if (label) open.push({ label, start: text.length });
    else if (piece === '}' && open.length > 0) {
      const { label: name = '', start = 0 } = open.pop() ?? {};
      spans[name] ??= [];
      spans[name].push({ start, end: text.length });
    } else text += piece;
  }
  if (open.length > 0) throw new Error(`unclosed label in: ${source}`);
  for (const list of Object.values(spans)) list.sort((a, b) => a.start - b.start);
  return { text, spans };
}
