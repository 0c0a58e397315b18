import type { Span } from '../../src/model/span.ts';
import { marked } from './marked.ts';

/** Words with their places, so that of two alike the right one is meant. */
export interface ShownAttribution {
  readonly content: readonly string[];
  readonly cue: readonly string[];
  readonly source: readonly string[];
}

const PARTS = ['content', 'cue', 'source'] as const;

/**
 * A text with its attributions: `{content|…}`, `{cue|…}` and `{source|…}` for one (none stands for no source), the same
 * labels with a letter (`{content-b|…}`) for each further one. They come in the order of their content, or cue.
 */
export function markedAttributions(source: string): { text: string; wanted: ShownAttribution[] } {
  const { text, spans } = marked(source);
  const suffixes = new Set<string>();
  for (const label of Object.keys(spans)) {
    const [part = '', letter] = label.split('-');
    if (!PARTS.some((known) => known === part)) throw new Error(`no part of an attribution: ${label} in: ${source}`);
    suffixes.add(letter === undefined ? '' : `-${letter}`);
  }
  const wanted = [...suffixes].map((suffix): ShownAttribution => {
    const show = (part: string): string[] => (spans[part + suffix] ?? []).map((span) => shown(text, span));
    return { content: show('content'), cue: show('cue'), source: show('source') };
  });
  return { text, wanted: inOrder(wanted) };
}

/** Words with their place. */
export function shown(text: string, { start, end }: Span): string {
  return `${start}: ${text.slice(start, end)}`;
}

/** Attributions in the order of their content, then of their cue. */
export function inOrder(list: readonly ShownAttribution[]): ShownAttribution[] {
  const place = ([first]: readonly string[]): number => Number.parseInt(first ?? '0', 10);
  return [...list].sort((a, b) => place(a.content) - place(b.content) || place(a.cue) - place(b.cue));
}
