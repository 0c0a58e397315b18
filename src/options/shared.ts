/** The options that the configuration and the command line share. A new one is a line here. */
import { z } from 'zod';
import { isEncoding } from '../model/encoding.ts';
import { offsetUnitSchema } from '../model/schema.ts';
import { option } from './option.ts';

const words = z.array(z.string().min(1));

/** Which files are texts; the command line adds to what the configuration says. */
export const selectionOptions = {
  ext: option(
    words.default([]),
    'read files with these extensions too; .txt, .md, .html, .htm, .eml, .srt and .vtt are always read',
    {
      value: 'list',
      commas: true,
    },
  ),
  exclude: option(words.default([]), "leave out what matches, in gitignore's syntax", {
    value: 'pattern',
  }),
};

const SHARE = { error: 'must be a number from 0 to 1' };

/** How a text is read; may differ from text to text. The library takes these too. */
export const readingOptions = {
  attributions: option(z.enum(['speech', 'all']).default('speech'), 'sayings only, or beliefs and intentions too', {
    value: 'which',
  }),
  minConfidence: option(
    z.number(SHARE).min(0, SHARE).max(1, SHARE).default(0),
    'leave out quotes that are less sure than this, from 0 to 1',
    { value: 'share' },
  ),
  claims: option(
    z.enum(['quotes', 'all', 'none']).default('quotes'),
    "claims of quotes only, of the article's own sentences too, or none",
    { value: 'which' },
  ),
};

export const readingSchema = z.object(readingOptions);

/** What holds for the whole output. */
export const outputOptions = {
  format: option(z.enum(['json', 'ndjson', 'text']).default('json'), 'what to write', { short: 'f', value: 'format' }),
  offsetUnit: option(offsetUnitSchema.default('utf16'), 'what offsets count', { value: 'unit' }),
  withText: option(z.boolean().default(false), 'put the text into each document'),
};

const ENCODING = { error: 'must be "auto" or the name of an encoding, such as utf-8, windows-1252, utf-16le' };

/** How files are opened. */
export const fileOptions = {
  encoding: option(
    z
      .string()
      .refine((name) => name === 'auto' || isEncoding(name), ENCODING)
      .default('auto'),
    'what texts are encoded in; auto: UTF-8, UTF-16 by its mark, else windows-1252 where that makes sense',
    { value: 'name' },
  ),
  maxBytes: option(z.int().min(1).default(33_554_432), 'the size that no text may exceed', { value: 'n' }),
  timeout: option(
    z.number().positive().default(120),
    'seconds that a text may take for each megabyte that it has or begins',
    { value: 'seconds' },
  ),
};

const JOBS = { error: 'must be "auto" or a whole number from 1 to 1024' };

/** How the whole run works. */
export const workOptions = {
  jobs: option(
    z.union([z.literal('auto'), z.int(JOBS).min(1, JOBS).max(1024, JOBS)], JOBS).default('auto'),
    'worker threads (no more than four for each processor), or as many as pay',
    { short: 'j', value: 'n' },
  ),
};

/** The options on which all configurations of one run must agree. */
export const runWideSchema = z.object({ ...outputOptions, ...workOptions, ...fileOptions });
/** What holds for the whole run. */
export type RunWide = z.output<typeof runWideSchema>;

/** What `extract` can write. */
export type OutputFormat = RunWide['format'];
