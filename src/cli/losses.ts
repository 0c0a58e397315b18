/** What a run tells of what was lost in its texts, whoever listens. */
import type { LossCode } from '../model/schema.ts';
import type { Tally } from '../run/tally.ts';
import { counted } from './counted.ts';

/** Adds up the losses of a run. */
export interface Losses {
  readonly add: (tally: Tally) => void;
  /** One line for each kind of loss that there was; each ends with its diagnostic's code. */
  readonly lines: () => string[];
  /** Quotations that nobody was found for. */
  readonly quotations: () => number;
}

const SHAPES = ['looks-like-transcript', 'looks-like-markup', 'looks-like-hard-wrap'] as const;

/** A run in which nothing is lost yet. */
export function createLosses(): Losses {
  const texts = new Map<LossCode, number>();
  let [quotations, unknownShapes, stale] = [0, 0, 0];
  const textsWith = (code: LossCode): number => texts.get(code) ?? 0;
  const are = (count: number, noun: string): string => `${counted(count, noun)} ${count === 1 ? 'is' : 'are'}`;
  return {
    add: ({ losses }) => {
      if (!losses) return;
      for (const code of Object.keys(losses) as LossCode[]) texts.set(code, textsWith(code) + 1);
      quotations += losses['unattributed-quote'] ?? 0;
      stale += losses['stale-correction'] ?? 0;
      if (SHAPES.some((code) => losses[code] !== undefined)) unknownShapes++;
    },
    lines: () => {
      const [were, them] = quotations === 1 ? ['is', 'it'] : ['are', 'them'];
      const where = `${counted(quotations, 'quotation')} in ${counted(textsWith('unattributed-quote'), 'text')} ${were}`;
      const shapes = SHAPES.filter((code) => textsWith(code) > 0).join(', ');
      const foreign = textsWith('not-english');
      return [
        ...(quotations > 0 ? [`${where} in no quote: nobody was found who said ${them} (unattributed-quote)`] : []),
        ...(unknownShapes > 0 ? [`${are(unknownShapes, 'text')} of a shape that is not known (${shapes})`] : []),
        ...(stale > 0
          ? [
              `${counted(stale, 'correction')} ${stale === 1 ? 'fits' : 'fit'} nowhere in the text that it names (stale-correction)`,
            ]
          : []),
        ...(foreign > 0 ? [`${are(foreign, 'text')} not English: nothing was claimed there (not-english)`] : []),
      ];
    },
    quotations: () => quotations,
  };
}
