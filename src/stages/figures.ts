import { QUOTE_CONFIDENCE } from '../lang/en/packed/quote-confidence.ts';
import { SPEAKER_CONFIDENCE } from '../lang/en/packed/speaker-confidence.ts';
import type { CatalogueEntry } from './catalogue.ts';

/** How many of a rule's finds of one kind were right where it was counted. */
export interface RuleFigure {
  /** Of which kind: the tenth that the rate of verb and frame lies in, or the evidence and how sure it was. */
  readonly of: string;
  readonly right: number;
  readonly seen: number;
}

/** The figures of a rule: what its confidence is made of; none where it was never counted. */
export function figuresOf({ stage, id }: CatalogueEntry): RuleFigure[] {
  if (stage === 'quotes')
    return Object.entries(QUOTE_CONFIDENCE[id] ?? {}).map(([tenth, [right, seen]]) => {
      const from = Number(tenth) / 10;
      return { of: `rate ${from} to ${(Number(tenth) + 1) / 10}`, right, seen };
    });
  if (stage !== 'speakers') return [];
  return Object.entries(SPEAKER_CONFIDENCE[id] ?? {}).flatMap(([evidence, bands]) =>
    Object.entries(bands).map(([band, [right, seen]]) => ({ of: `${evidence}, ${band} sureness`, right, seen })),
  );
}
