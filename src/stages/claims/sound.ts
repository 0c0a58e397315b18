import type { Claim, Parsed } from '../../model/document.ts';
import { rawSpan } from '../../model/origin.ts';
import { spanAt } from '../../model/phrase-lookup.ts';
import { rawSpansOf } from '../../model/raw-spans.ts';
import type { Span } from '../../model/span.ts';
import { isVerifiable } from '../../model/verifiable.ts';

type Refused = (rule: string, span: Span) => void;

/**
 * The claims that may stand in a document: no quote makes the same statement twice, of the same words the quote that holds
 * another claims them and not the one within, and each word of a statement can be held against the text as its
 * file has it, where marks of a page may stand within a word.
 */
export function soundClaims(doc: Parsed, claims: readonly Claim[], refused: Refused): Claim[] {
  const said = new Set<string>();
  const outermost = new Map<string, number>();
  const words = claims.map((claim) => (claim.attribution === null ? '' : wordsOf(claim)));
  // An outer quote stands before those within it.
  claims.forEach(({ attribution }, i) => {
    const own = words[i] ?? '';
    if (attribution !== null && !outermost.has(own)) outermost.set(own, attribution);
  });
  return claims.filter((claim, i) => {
    const isOuter = claim.attribution === null || outermost.get(words[i] ?? '') === claim.attribution;
    const reason = isOuter ? unsoundness(doc, claim, said) : 'said-within';
    const [piece] = claim.pieces;
    if (reason !== null && piece) refused(reason, spanAt(doc, piece));
    return reason === null;
  });
}

/** The words that a claim is made of. */
function wordsOf({ pieces }: Claim): string {
  let words = '';
  for (const { first, end } of pieces) words += `${first}-${end} `;
  return words;
}

function unsoundness(doc: Parsed, claim: Claim, said: Set<string>): string | null {
  if (!isVerifiable(placed(doc, claim), doc.layout.raw)) return 'not-verifiable';
  if (claim.attribution === null) return null;
  const key = `${claim.attribution} ${claim.statement}`;
  if (said.has(key)) return 'said-twice';
  said.add(key);
  return null;
}

/** A claim's words with the places where they stand in the file. */
function placed(doc: Parsed, { statement, pieces, resolved, inserted }: Claim): Parameters<typeof isVerifiable>[0] {
  return {
    statement,
    spans:
      doc.layout.origin === null
        ? pieces.map((piece) => spanAt(doc, piece))
        : pieces.flatMap((piece) => rawSpansOf(doc, piece)),
    resolved: resolved.map((one) => {
      const { start, end } = rawSpan(doc.layout.origin, spanAt(doc, one));
      return { start, end, text: one.text };
    }),
    inserted,
  };
}
