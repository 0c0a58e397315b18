import { z } from 'zod';
import { option } from '../../options/option.ts';
import { archiveFlags, firstOnly, rowFormat, speakerFlag } from './shared.ts';

/** The options of `sayso repeats`. */
export const repeatsFlags = z.object({
  format: rowFormat('how to print the quotations'),
  minArticles: option(
    z.int().min(1).default(2),
    'leave out quotations in fewer independent articles (copies count once); 1 tells those of copies alone too',
    { value: 'n' },
  ),
  minWords: option(z.int().min(3).default(5), 'leave out quotations, and parts of them, of fewer words', {
    value: 'n',
  }),
  speaker: speakerFlag,
  top: firstOnly('print the first quotations only'),
  ...archiveFlags,
});

export type RepeatsFlags = z.output<typeof repeatsFlags>;
