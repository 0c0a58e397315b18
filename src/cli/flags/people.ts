import { z } from 'zod';
import { option } from '../../options/option.ts';
import { sureSchema } from '../../people/schema.ts';
import { inputFlags, reportFlags, textsFlags, workFlags } from './shared.ts';

// Its table is the summary.
const { quiet, color } = reportFlags;

/** The options of `sayso people`. */
export const peopleFlags = z.object({
  format: option(z.enum(['text', 'json', 'ndjson']).default('text'), 'how to print the rows', {
    short: 'f',
    value: 'format',
  }),
  lexicon: option(z.string().optional(), 'write the proposals as a lexicon, for you to review', { value: 'file' }),
  atLeast: option(sureSchema.default('low'), 'leave out proposals that are less sure', { value: 'level' }),
  top: option(z.int().min(1).optional(), 'print the first rows only', { value: 'n' }),
  force: option(z.boolean().default(false), 'write over a lexicon that is there'),
  ...textsFlags,
  ...inputFlags,
  ...workFlags,
  quiet,
  color,
});

export type PeopleFlags = z.output<typeof peopleFlags>;
