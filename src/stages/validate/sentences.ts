import type { LayoutLayer, SegmentLayer } from '../../model/document.ts';
import { rawSpan } from '../../model/origin.ts';
import { isBlank, trim } from '../../model/span.ts';

type Sentenced = LayoutLayer & Pick<SegmentLayer, 'sentences'>;

/** A span that can still grow. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * The sentences where they stand in the text. What the reading copy leaves out lies in none of its sentences; every
 * character that is no blank must lie in one, but for Markdown's marks, front matter and code.
 */
export function sentencesOf({ sentences, layout: { raw, origin, mediaType } }: Sentenced): Stretch[] {
  const found = sentences.map((span) => rawSpan(origin, span));
  if (origin !== null && mediaType !== 'text/markdown') coverAll(found, raw);
  return found;
}

/** Makes sentences take in what stands beside them: what touches an end goes with it, the rest with the next one. */
function coverAll(sentences: Stretch[], raw: string): void {
  let before: Stretch | undefined;
  for (const sentence of sentences) {
    let at = before?.end ?? 0;
    while (before && at < sentence.start && !isBlank(raw.charCodeAt(at))) at++;
    if (before) before.end = at;
    sentence.start = trim(raw, { start: at, end: sentence.start })?.start ?? sentence.start;
    before = sentence;
  }
  const rest = trim(raw, { start: before?.end ?? 0, end: raw.length });
  if (rest && before) before.end = rest.end;
  else if (rest) sentences.push(rest);
}
