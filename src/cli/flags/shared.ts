/** Options that several commands have. Those of the configuration have no default here, so that its values can hold. */
import { z } from 'zod';
import { given, option } from '../../options/option.ts';
import { fileOptions, readingOptions, selectionOptions, workOptions } from '../../options/shared.ts';

/** How files are opened. What runs a command is for the command line alone: a folder of texts must not bring one along. */
const openingFlags = {
  ...given(fileOptions),
  pre: option(
    z.string().min(1).optional(),
    'read what this command prints of a file (its argument) that is no text: PDF, DOCX and what --ext adds',
    { value: 'command' },
  ),
  preTimeout: option(z.number().positive().default(30), 'seconds that --pre may take for a file', { value: 'seconds' }),
};

/** Which texts are read, and with which configuration. */
export const inputFlags = {
  ...given(selectionOptions),
  follow: option(z.boolean().optional(), 'follow links that lead out of the folder they lie in'),
  filesFrom: option(
    z.string().min(1).optional(),
    'read the paths in this list too, one a line (- for standard input)',
    {
      value: 'file',
    },
  ),
  config: option(
    z.union([z.string().min(1), z.literal(false)]).optional(),
    'use this configuration, not the nearest sayso.config.json',
    { value: 'file', refusal: 'use no configuration' },
  ),
  ...given(readingOptions),
  ...openingFlags,
};

/** Of how many threads. */
export const workFlags = given(workOptions);

/** Where the texts of documents lie that hold none. */
export const textsFlags = {
  texts: option(
    z.array(z.string().min(1)).default([]),
    'a folder below which the texts of documents lie that were extracted without them, for lines and context',
    { value: 'folder' },
  ),
};

export const color = option(z.boolean().default(true), 'no colours; NO_COLOR and FORCE_COLOR hold too');

/** What people are told while a run goes on, and in which colours. */
export const reportFlags = {
  summary: option(z.boolean().default(false), 'close with a summary on standard error (always on a terminal)'),
  quiet: option(z.boolean().default(false), 'no progress, no summary; failures are still told', { short: 'q' }),
  color,
};

/** How `validate` prints what it finds. */
export const findingFlags = {
  format: option(z.enum(['text', 'json', 'github']).default('text'), 'how to print the findings; also --reporter', {
    value: 'format',
    short: 'f',
    alias: 'reporter',
  }),
};

/** What every command has that reads an archive; its last line is the summary. */
export const archiveFlags = {
  ...textsFlags,
  ...inputFlags,
  ...workFlags,
  quiet: reportFlags.quiet,
  color: reportFlags.color,
};

/** How a command over an archive prints what it finds, which stands in `about`. */
export function rowFormat(about: string) {
  return option(z.enum(['text', 'json', 'ndjson']).default('text'), about, { short: 'f', value: 'format' });
}

/** Who must say it. */
export const speakerFlag = option(
  z.array(z.string().trim().min(1)).default([]),
  'who says it: a name, a part of one, another name for it, or a key',
  { value: 'name' },
);

/** How many of them it prints. */
export function firstOnly(about: string) {
  return option(z.int().min(1).optional(), about, { value: 'n' });
}

export type InputFlags = z.output<z.ZodObject<typeof inputFlags>>;
export type ReportFlags = z.output<z.ZodObject<typeof reportFlags>>;
export type FindingFormatName = z.output<z.ZodObject<typeof findingFlags>>['format'];
