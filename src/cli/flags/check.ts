import { z } from 'zod';
import { option } from '../../options/option.ts';
import { findingFlags, inputFlags, reportFlags, workFlags } from './shared.ts';

/** The options of `sayso check`. */
export const checkFlags = z.object({
  update: option(z.boolean().default(false), 'write the expected files instead; refused where CI is set', {
    short: 'u',
  }),
  ...findingFlags,
  ...inputFlags,
  ...workFlags,
  ...reportFlags,
});

export type CheckFlags = z.output<typeof checkFlags>;
