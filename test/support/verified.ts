/** A quotation beside one text: what the engine of `sayso verify` says of its wording, in short. */
import { comparerOf } from '../../src/verify/compare.ts';
import { quotationOf } from '../../src/verify/quotation.ts';
import { risksOf } from '../../src/verify/risks.ts';
import { type Wording, wordingOf } from '../../src/verify/wording.ts';
import { type Words, wordsOf } from '../../src/verify/words.ts';

/** The verdict, what differs as `draft/source`, and the risks; names are told by their capitals alone. */
export interface Short {
  readonly verdict: string;
  readonly changes: readonly string[];
  readonly risks: readonly string[];
}

/** Lays a quotation, given without its marks, beside a text; null where nothing of it stands there. */
export function verified(quoted: string, text: string): Short | null {
  const quotation = quotationOf(quoted, [{ start: 0, end: quoted.length }]);
  const source = wordsOf(text);
  const [comparison] = comparerOf(quotation)(source);
  if (!comparison || comparison.pieces.length === 0) return null;
  const wording = wordingOf({ quotation, source }, comparison);
  const names = { draft: () => false, source: () => false };
  const risks = risksOf(wording.parts.map((part) => ({ part, quotation, source, names })));
  return { verdict: verdictOf(wording), changes: changesOf(wording, quotation, source), risks: [...risks].sort() };
}

function verdictOf({ verdict, missing }: Wording): string {
  return missing.length > 0 ? `${verdict}, in part` : verdict;
}

function changesOf({ parts }: Wording, draft: Pick<Words, 'words'>, source: Words): string[] {
  const words = ({ words: all }: Pick<Words, 'words'>, first: number, end: number): string =>
    all
      .slice(first, end)
      .map(({ form }) => form)
      .join(' ');
  return parts.flatMap(({ differences }) =>
    differences.map(
      (one) => `${words(draft, one.draft.first, one.draft.end)}/${words(source, one.source.first, one.source.end)}`,
    ),
  );
}
