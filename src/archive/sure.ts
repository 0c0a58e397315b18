/** Documents without what is less sure than somebody asks for. */

/** What is left of a document. */
export interface Sure<D> {
  readonly document: D;
  /** How many quotes were less sure. */
  readonly leftOut: number;
}

/** What of a quote tells whether it stays; each command reads some of it. */
interface Judged {
  readonly id?: string;
  readonly parent?: string | null;
  readonly confidence?: number;
}

/**
 * A document without the quotes that are less sure, and without the claims of these. What stood in one that is left out
 * stands in the next one around it, as if it had been extracted so.
 */
export function sureOnly<D extends { readonly quotes: readonly unknown[] }>(document: D, least: number): Sure<D> {
  const quotes = document.quotes as readonly Judged[];
  const kept = quotes.filter(({ confidence = 1 }) => confidence >= least);
  const leftOut = quotes.length - kept.length;
  if (leftOut === 0) return { document, leftOut };
  const keepers = new Set(kept);
  const unsure = new Map(
    quotes.flatMap((quote) =>
      keepers.has(quote) || quote.id === undefined ? [] : [[quote.id, quote.parent ?? null] as const],
    ),
  );
  const around = kept.map((quote) =>
    unsure.has(quote.parent ?? '') ? { ...quote, parent: nextAround(quote.parent ?? null, unsure) } : quote,
  );
  const { claims } = document as { readonly claims?: readonly { readonly quote: string | null }[] };
  const ofKept = claims?.filter(({ quote }) => !unsure.has(quote ?? ''));
  return { document: { ...document, quotes: around, ...(ofKept && { claims: ofKept }) }, leftOut };
}

/** The quote around one that is not among the unsure ones, of which each has its parent; what was found out is noted there. */
function nextAround(parent: string | null, unsure: Map<string, string | null>): string | null {
  const passed: string[] = [];
  let at = parent;
  while (at !== null && unsure.has(at)) {
    passed.push(at);
    const next = unsure.get(at) ?? null;
    // Nothing stands in itself, whatever a document that was changed by hand says.
    unsure.set(at, null);
    at = next;
  }
  for (const one of passed) unsure.set(one, at);
  return at;
}
