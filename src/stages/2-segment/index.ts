import type { Context } from '../../model/context.ts';
import type { Decoded, Paragraph, Segmented, Sentence, Token } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { blocksOf } from './paragraphs/blocks.ts';
import { quotationsOf } from './quotations/index.ts';
import { tokenize } from './tokens.ts';

/** Text to tokens, sentences, paragraphs, quotations and the furniture of the page. */
export function segment(doc: Decoded, context: Context): Segmented {
  const tokens = tokenize(doc.text, context.lexicon.abbreviations);
  const blocks = blocksOf(doc.text);
  const { quotations, diagnostics } = quotationsOf(doc.text, blocks);
  const { sentences, paragraphs } = interimSentences(tokens, blocks);
  return { ...doc, stage: 'segmented', tokens, sentences, paragraphs, quotations, boilerplate: [], diagnostics };
}

/** Interim: sentences at full stops. */
function interimSentences(
  tokens: readonly Token[],
  blocks: readonly Span[],
): { sentences: Sentence[]; paragraphs: Paragraph[] } {
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  let first = 0;
  for (const block of blocks) {
    const firstSentence = sentences.length;
    for (let at = first; at < tokens.length && (tokens[at]?.start ?? 0) < block.end; at++) {
      const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
      if (!token || (next && next.start < block.end && !endsSentence(before, token, next))) continue;
      const start = tokens[first]?.start ?? 0;
      const paragraph = paragraphs.length;
      sentences.push({ start, end: token.end, firstToken: first, endToken: at + 1, paragraph });
      first = at + 1;
    }
    paragraphs.push({ ...block, firstSentence, endSentence: sentences.length, kind: 'body' });
  }
  return { sentences, paragraphs };
}

function endsSentence(before: Token | undefined, token: Token, next: Token): boolean {
  const closes = /^(?:[”"’]|'')$/u.test(token.text) && /^[.!?]$/u.test(before?.text ?? '');
  return (closes || /^[.!?]$/u.test(token.text)) && next.start > token.end && /^(?:[\p{Lu}“"‘]|'')/u.test(next.text);
}
