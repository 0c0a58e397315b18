import { z } from 'zod';
import { option } from '../../options/option.ts';
import { color, findingFlags } from './shared.ts';

/** The options of `sayso validate`. */
export const validateFlags = z.object({
  text: option(z.string().min(1).optional(), 'compare offsets and sha256 with the texts in this folder too', {
    value: 'folder',
  }),
  ...findingFlags,
  quiet: option(z.boolean().default(false), 'no closing line', { short: 'q' }),
  color,
});

export type ValidateFlags = z.output<typeof validateFlags>;
