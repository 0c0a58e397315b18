import { z } from 'zod';
import { option } from '../../options/option.ts';
import { archiveFlags, firstOnly, rowFormat } from './shared.ts';

/** The options of `sayso ledger`. */
export const ledgerFlags = z.object({
  about: option(z.array(z.string().trim().min(1)).default([]), 'claims about this name, or with it in their words', {
    value: 'name',
  }),
  minSources: option(z.int().min(0).default(2), 'leave out what fewer say, if nobody denies it', { value: 'n' }),
  contested: option(z.boolean().default(false), 'only what one asserts and another denies'),
  top: firstOnly('print the first ones only'),
  format: rowFormat('how to print them'),
  ...archiveFlags,
});

export type LedgerFlags = z.output<typeof ledgerFlags>;
