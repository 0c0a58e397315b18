import { z } from 'zod';
import { option } from '../../options/option.ts';
import { inputFlags, reportFlags, textsFlags, workFlags } from './shared.ts';

// Its last line is the summary.
const { quiet, color } = reportFlags;

/** The options of `sayso ledger`. */
export const ledgerFlags = z.object({
  about: option(z.array(z.string().trim().min(1)).default([]), 'claims about this name, or with it in their words', {
    value: 'name',
  }),
  minSources: option(z.int().min(0).default(2), 'leave out what fewer say, if nobody denies it', { value: 'n' }),
  contested: option(z.boolean().default(false), 'only what one asserts and another denies'),
  top: option(z.int().min(1).optional(), 'print the first ones only', { value: 'n' }),
  format: option(z.enum(['text', 'json', 'ndjson']).default('text'), 'how to print them', {
    short: 'f',
    value: 'format',
  }),
  ...textsFlags,
  ...inputFlags,
  ...workFlags,
  quiet,
  color,
});

export type LedgerFlags = z.output<typeof ledgerFlags>;
