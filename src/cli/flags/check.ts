import { z } from 'zod';
import { option } from '../../options/option.ts';
import { comparisonFlags } from './comparison.ts';
import { inputFlags, reportFlags, workFlags } from './shared.ts';

/** The options of `sayso check`. */
export const checkFlags = z.object({
  update: option(z.boolean().default(false), 'write the expected files instead; refused where CI is set', {
    short: 'u',
  }),
  review: option(z.boolean().default(false), 'ask of each text that differs whether to accept what is made of it now'),
  force: option(z.boolean().default(false), 'with --update: write over files that are no expected files'),
  ...comparisonFlags,
  ...inputFlags,
  ...workFlags,
  ...reportFlags,
});

export type CheckFlags = z.output<typeof checkFlags>;
