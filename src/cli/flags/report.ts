import { z } from 'zod';
import { option } from '../../options/option.ts';
import { archiveFlags } from './shared.ts';

/** The options of `sayso report`. */
export const reportPageFlags = z.object({
  out: option(z.string().min(1).optional(), 'where to write the page; an .html file', { value: 'file', short: 'o' }),
  title: option(z.string().min(1).default('Who said what'), 'what stands above it', { value: 'words' }),
  force: option(z.boolean().default(false), 'write over a file that is no report'),
  ...archiveFlags,
});

export type ReportPageFlags = z.output<typeof reportPageFlags>;
