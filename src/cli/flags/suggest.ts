import { z } from 'zod';
import { option } from '../../options/option.ts';
import { archiveFlags, firstOnly, rowFormat } from './shared.ts';

/** The options of `sayso suggest`. */
export const suggestFlags = z.object({
  minCount: option(z.int().min(1).default(3), 'leave out what is less frequent', { value: 'n' }),
  top: firstOnly('the first names and the first verbs only'),
  lexicon: option(z.string().min(1).optional(), 'write the suggestions as a lexicon, for you to review', {
    value: 'file',
  }),
  force: option(z.boolean().default(false), 'write over a file that is there'),
  format: rowFormat('how to print the rows'),
  ...archiveFlags,
});

export type SuggestFlags = z.output<typeof suggestFlags>;
