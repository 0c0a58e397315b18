import { z } from 'zod';
import { option } from '../../options/option.ts';
import { sureSchema } from '../../people/schema.ts';
import { archiveFlags, firstOnly, rowFormat } from './shared.ts';

/** The options of `sayso people`. */
export const peopleFlags = z.object({
  format: rowFormat('how to print the rows'),
  lexicon: option(z.string().min(1).optional(), 'write the proposals as a lexicon, for you to review', {
    value: 'file',
  }),
  atLeast: option(sureSchema.default('low'), 'leave out proposals that are less sure', { value: 'level' }),
  top: firstOnly('print the first rows only'),
  force: option(z.boolean().default(false), 'write over a lexicon that is there'),
  ...archiveFlags,
});

export type PeopleFlags = z.output<typeof peopleFlags>;
