import { z } from 'zod';
import { option } from '../../options/option.ts';
import { comparisonFlags } from './comparison.ts';
import { inputFlags, reportFlags, workFlags } from './shared.ts';

// Two outputs are two paths; the summary comes with every report.
const { filesFrom: _list, ...inputs } = inputFlags;
const { quiet, color } = reportFlags;

/** The options of `sayso diff`. */
export const diffFlags = z.object({
  ...comparisonFlags,
  confidence: option(z.boolean().default(false), 'tell of figures of confidence that have changed, too'),
  text: option(z.string().min(1).optional(), 'find the lines of differences in the texts in this folder', {
    value: 'folder',
  }),
  ...inputs,
  ...workFlags,
  quiet,
  color,
});

export type DiffFlags = z.output<typeof diffFlags>;
