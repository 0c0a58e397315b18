import { z } from 'zod';
import { option } from '../../options/option.ts';
import { inputFlags, reportFlags, textsFlags, workFlags } from './shared.ts';

const { quiet, color } = reportFlags;

/** The options of `sayso score`. */
export const scoreFlags = z.object({
  gold: option(z.string().min(1).optional(), 'what should be found: documents in JSON, or a folder of brat', {
    value: 'path',
  }),
  errors: option(z.boolean().default(false), 'list the mistakes too, each with its place'),
  format: option(z.enum(['text', 'json', 'ndjson']).default('text'), 'how to print the figures', {
    short: 'f',
    value: 'format',
  }),
  ...textsFlags,
  ...inputFlags,
  ...workFlags,
  quiet,
  color,
});

export type ScoreFlags = z.output<typeof scoreFlags>;
