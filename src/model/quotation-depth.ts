import type { SegmentLayer } from './document.ts';

/**
 * For each token the index of the quotation around it that is nested so deep (0 for an outermost one), its marks
 * included, or -1. Quotations that are titles count as words like others.
 */
export function quotationsAtDepth(
  { quotations, tokens }: Pick<SegmentLayer, 'quotations' | 'tokens'>,
  depth: number,
  titles?: Uint8Array,
): Int32Array {
  const at = new Int32Array(tokens.length).fill(-1);
  let i = 0;
  quotations.forEach((quotation, index) => {
    if (quotation.depth !== depth || (titles?.[index] ?? 0) > 0) return;
    while (i < tokens.length && (tokens[i]?.start ?? quotation.end) < quotation.start) i++;
    for (; i < tokens.length && (tokens[i]?.start ?? quotation.end) < quotation.end; i++) at[i] = index;
  });
  return at;
}
