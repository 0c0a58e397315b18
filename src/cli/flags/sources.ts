import { z } from 'zod';
import { option } from '../../options/option.ts';
import { firstOnly, inputFlags, reportFlags, rowFormat, workFlags } from './shared.ts';

// Its last lines are the summary.
const { quiet, color } = reportFlags;

/** The options of `sayso sources`. */
export const sourcesFlags = z.object({
  articles: option(z.boolean().default(false), 'print each article too, before the sums (JSON has them always)'),
  top: firstOnly('of the sources over all print the first ones only'),
  format: rowFormat('how to print the rows'),
  ...inputFlags,
  ...workFlags,
  quiet,
  color,
});

export type SourcesFlags = z.output<typeof sourcesFlags>;
