import type { Span } from '../../model/span.ts';

/** The marks of markup languages. None looks farther than a line or a few hundred characters, so that all are linear. */
const MARKS: readonly RegExp[] = [
  // HTML and XML: tags and entities.
  /<\/?[a-z][a-z\d]{0,11}(?:\s[^<>]{0,300})?\/?>|&(?:[a-z]{2,8}|#\d{2,5});/giu,
  // Markdown: emphasis, links, headings.
  /\*\*[^*\s][^*\n]{0,80}\*\*|\]\([^\s()]{1,200}\)|^#{1,6} \S/gmu,
  // Wikis: links, templates, headings.
  /\[\[[^[\]\n]{1,80}\]\]|\{\{[^{}\n]{1,80}\}\}|^={2,4}[^=\n]{1,80}={2,4}$/gmu,
  // LaTeX and RTF.
  /\\(?:begin|end|section|subsection|textbf|textit|emph|item|rtf1?|pard?|fonttbl)\b/gu,
  // JSON.
  /"[\w-]{1,40}":\s?["[{\d]/gu,
];
/** So many marks of one language, and so dense. */
const LEAST = { marks: 3, perCharacters: 600 };

/** The first mark of a markup language of which the text is full, or null. */
export function firstMarkup(text: string): Span | null {
  if (!/[<&*#[{\\]|\]\(/u.test(text)) return null;
  for (const marks of MARKS) {
    const found = text.match(marks) ?? [];
    if (found.length < LEAST.marks || found.length * LEAST.perCharacters < text.length) continue;
    const [mark = ''] = found;
    const start = text.search(new RegExp(marks.source, marks.flags.replace('g', '')));
    return { start, end: start + mark.length };
  }
  return null;
}
