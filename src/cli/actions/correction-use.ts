/** Which of the corrections that name no text fit somewhere: known only when all texts are read. */
import { correctionWords } from '../../model/corrections.ts';
import type { Outcome } from '../../run/task.ts';
import type { ResolvedInputs } from './resolve-inputs.ts';
import type { InputTask } from './tasks.ts';

/** What is to be said of one correction. */
interface Unused {
  /** `path:line:column` of it. */
  readonly place: string;
  readonly message: string;
}

/** Adds up the corrections of a run; the same whatever the order of the texts. */
export interface CorrectionUse {
  readonly add: (outcome: Outcome<InputTask>) => void;
  /** Those that fit in none of the texts that were read with their configuration, in order. */
  readonly unused: () => Unused[];
}

/** A run that has read nothing yet. */
export function createCorrectionUse({ configs }: Pick<ResolvedInputs, 'configs'>): CorrectionUse {
  const fitting = configs.map(() => new Set<number>());
  const isRead = configs.map(() => false);
  return {
    add: (outcome) => {
      if (!('result' in outcome)) return;
      const { profile } = outcome.task;
      isRead[profile] = true;
      for (const index of outcome.result.tally.corrections ?? []) fitting[profile]?.add(index);
    },
    unused: () =>
      configs.flatMap(({ corrections, placeOf }, profile) =>
        corrections
          .filter(({ path, index }) => isRead[profile] && path === undefined && !fitting[profile]?.has(index))
          .map((correction) => ({
            place: placeOf(correction),
            message: `the correction of ${correctionWords(correction)} fits in none of the texts that were read`,
          })),
      ),
  };
}

/** So many are told one by one. */
const TOLD = 20;

/** The same as lines for people. */
export function unusedLines(use: CorrectionUse): string[] {
  const unused = use.unused();
  const more = unused.length - TOLD;
  return [
    ...unused.slice(0, TOLD).map(({ place, message }) => `sayso: ${place}: ${message} (stale-correction)`),
    ...(more > 0 ? [`sayso: ${more} more fit in none of the texts that were read (stale-correction)`] : []),
  ];
}
