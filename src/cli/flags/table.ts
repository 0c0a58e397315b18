import { z } from 'zod';
import { option } from '../../options/option.ts';
import { TABLE_NAMES } from '../../table/names.ts';
import { archiveFlags } from './shared.ts';

const TABLE_FORMATS = ['csv', 'tsv', 'parquet', 'sqlite'] as const;

/** The options of `sayso table`. */
export const tableFlags = z.object({
  table: option(z.enum(TABLE_NAMES).optional(), 'what the rows are; by default quotes, in SQLite all', {
    short: 't',
    value: 'name',
  }),
  format: option(
    z.enum(TABLE_FORMATS).optional(),
    'how to write them; by default as the extension of --out says, or csv',
    {
      short: 'f',
      value: 'format',
    },
  ),
  out: option(z.string().min(1).optional(), 'write into this file, not to standard output', {
    short: 'o',
    value: 'file',
  }),
  nested: option(
    z.boolean().default(false),
    'whole documents as Parquet, nested as they are; every command over an archive reads them again',
  ),
  bom: option(z.boolean().default(false), 'begin CSV and TSV with a byte-order mark, by which Excel knows UTF-8'),
  formulas: option(
    z.boolean().default(false),
    'leave cells of CSV and TSV that begin like a formula (= + - @) as they are; else an apostrophe is put in front',
  ),
  force: option(z.boolean().default(false), 'write over a file that holds something else'),
  ...archiveFlags,
});

export type TableFlags = z.output<typeof tableFlags>;
export type TableFormat = NonNullable<TableFlags['format']>;
