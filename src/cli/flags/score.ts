import { z } from 'zod';
import { option } from '../../options/option.ts';
import { archiveFlags, rowFormat } from './shared.ts';

/** The options of `sayso score`. */
export const scoreFlags = z.object({
  gold: option(z.string().min(1).optional(), 'what should be found: documents in JSON, or a folder of brat', {
    value: 'path',
  }),
  errors: option(z.boolean().default(false), 'list the mistakes too, each with its place'),
  format: rowFormat('how to print the figures'),
  ...archiveFlags,
});

export type ScoreFlags = z.output<typeof scoreFlags>;
