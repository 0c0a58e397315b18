import { z } from 'zod';
import { option } from '../../options/option.ts';
import { inputFlags, reportFlags, workFlags } from './shared.ts';

// Its last line is the summary.
const { quiet, color } = reportFlags;
const { filesFrom: _drafts, ...reading } = inputFlags;

/** The options of `sayso verify`. */
export const verifyFlags = z.object({
  against: option(z.array(z.string()).default([]), 'the sources: folders, files, globs, or - for standard input', {
    value: 'paths',
    variadic: true,
  }),
  filesFrom: option(
    z.string().min(1).optional(),
    'look into the sources in this list too, one a line (- for standard input)',
    {
      value: 'file',
    },
  ),
  index: option(z.string().min(1).optional(), 'keep the index of the sources in this file, and bring it up to date', {
    value: 'file',
  }),
  allow: option(
    z.string().min(1).optional(),
    'quotations that are known and left as they are, one a line, # before comments',
    {
      value: 'file',
    },
  ),
  minWords: option(z.int().min(1).default(5), 'leave out quotations of fewer words', { value: 'n' }),
  format: option(
    z.enum(['text', 'json', 'ndjson', 'github', 'markdown']).default('text'),
    'how to print the findings',
    { short: 'f', value: 'format' },
  ),
  force: option(z.boolean().default(false), 'write over an index that is damaged, or a file that is none'),
  ...reading,
  ...workFlags,
  quiet,
  color,
});

export type VerifyFlags = z.output<typeof verifyFlags>;
