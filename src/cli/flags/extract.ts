import { z } from 'zod';
import { given, option } from '../../options/option.ts';
import { outputOptions } from '../../options/shared.ts';
import { inputFlags, peopleFlags, workFlags } from './shared.ts';

/** The options of `sayso extract`. */
export const extractFlags = z.object({
  ...given(outputOptions),
  out: option(z.string().optional(), 'write to a file, or a JSON file for each text into a folder', {
    short: 'o',
    value: 'path',
  }),
  inputFormat: option(
    z.enum(['text', 'ndjson']).default('text'),
    'what is read; ndjson is {"id", "text", "date"?} a line, and gives a line for each',
    { value: 'format' },
  ),
  stdinName: option(z.string().default('stdin'), 'path of the document that standard input gives', { value: 'path' }),
  ...inputFlags,
  ...workFlags,
  ...peopleFlags,
  trace: option(
    z.boolean().default(false),
    'tell on standard error which rule proposed what, and which refiner dropped it',
  ),
  printConfig: option(z.boolean().default(false), 'print what holds for these paths, and stop'),
});

export type ExtractFlags = z.output<typeof extractFlags>;
