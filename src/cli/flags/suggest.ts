import { z } from 'zod';
import { option } from '../../options/option.ts';
import { inputFlags, reportFlags, textsFlags, workFlags } from './shared.ts';

// Its last line is the summary.
const { quiet, color } = reportFlags;

/** The options of `sayso suggest`. */
export const suggestFlags = z.object({
  minCount: option(z.int().min(1).default(3), 'leave out what is less frequent', { value: 'n' }),
  top: option(z.int().min(1).optional(), 'the first names and the first verbs only', { value: 'n' }),
  lexicon: option(z.string().optional(), 'write the suggestions as a lexicon, for you to review', { value: 'file' }),
  force: option(z.boolean().default(false), 'write over a file that is there'),
  format: option(z.enum(['text', 'json', 'ndjson']).default('text'), 'how to print the rows', {
    short: 'f',
    value: 'format',
  }),
  ...textsFlags,
  ...inputFlags,
  ...workFlags,
  quiet,
  color,
});

export type SuggestFlags = z.output<typeof suggestFlags>;
