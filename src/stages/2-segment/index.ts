import type { Context } from '../../model/context.ts';
import type { Decoded, Paragraph, Segmented, Sentence, Token } from '../../model/document.ts';

const TOKEN =
  /(?:\p{Lu}\.){2,}|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|Jr|Sr|Lt|Col|Maj|Sgt|Prof|Inc|Corp|Co|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.|\d+(?:[.,]\d+)*|['’](?:s|S|re|ve|ll|d|m)\b|[\p{L}\p{M}\p{N}]+?(?=n['’]t\b)|n['’]t\b|[\p{L}\p{M}\p{N}]+(?:(?:['’](?!(?:s|S|re|ve|ll|d|m)\b)|-)[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\.{2,}|''|``|--+|\S/gu;

/** Interim: tokens by one pattern, sentences at full stops and blank lines. */
export function segment(doc: Decoded, _context: Context): Segmented {
  const tokens: Token[] = [];
  for (const match of doc.text.matchAll(TOKEN)) {
    const text = match[0];
    tokens.push({
      start: match.index,
      end: match.index + text.length,
      text,
      lower: text.toLowerCase().replace(/’/gu, "'"),
    });
  }
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
