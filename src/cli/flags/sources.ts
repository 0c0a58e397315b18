import { z } from 'zod';
import { option } from '../../options/option.ts';
import { inputFlags, reportFlags, workFlags } from './shared.ts';

// Its last lines are the summary.
const { quiet, color } = reportFlags;

/** The options of `sayso sources`. */
export const sourcesFlags = z.object({
  articles: option(z.boolean().default(false), 'print each article too, before the sums (JSON has them always)'),
  top: option(z.int().min(1).optional(), 'of the sources over all print the first ones only', { value: 'n' }),
  format: option(z.enum(['text', 'json', 'ndjson']).default('text'), 'how to print the rows', {
    short: 'f',
    value: 'format',
  }),
  ...inputFlags,
  ...workFlags,
  quiet,
  color,
});

export type SourcesFlags = z.output<typeof sourcesFlags>;
