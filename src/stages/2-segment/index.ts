import type { Context } from '../../model/context.ts';
import type { Decoded, Paragraph, Segmented, Sentence } from '../../model/document.ts';
import { tokenize } from './tokens.ts';

/** Interim: sentences at full stops and blank lines. */
export function segment(doc: Decoded, context: Context): Segmented {
  const tokens = tokenize(doc.text, context.lexicon.abbreviations);
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  let first = 0;
  let firstSentence = 0;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    const gap = next ? doc.text.slice(token.end, next.start) : '\n\n';
    const newParagraph = /\n/u.test(gap);
    const ends =
      /^[.!?]$/u.test(token.text) || (/^[”"’]$/u.test(token.text) && /^[.!?]$/u.test(tokens[i - 1]?.text ?? ''));
    if (!newParagraph && !(ends && gap && /^[\p{Lu}“"‘]/u.test(next?.text ?? ''))) return;
    const start = tokens[first]?.start ?? 0;
    sentences.push({ start, end: token.end, firstToken: first, endToken: i + 1, paragraph: paragraphs.length });
    first = i + 1;
    if (!newParagraph) return;
    const head = sentences[firstSentence]?.start ?? start;
    paragraphs.push({ start: head, end: token.end, firstSentence, endSentence: sentences.length, kind: 'body' });
    firstSentence = sentences.length;
  });
  return {
    ...doc,
    stage: 'segmented',
    tokens,
    sentences,
    paragraphs,
    quotations: [],
    boilerplate: [],
    diagnostics: [],
  };
}
