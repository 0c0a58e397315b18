import { z } from 'zod';
import { RECORD_FIELDS } from '../../io/record.ts';
import { PARTS } from '../../model/part-names.ts';
import { given, option } from '../../options/option.ts';
import { outputOptions } from '../../options/shared.ts';
import { inputFlags, reportFlags, workFlags } from './shared.ts';

const FIELD = { error: `must be NAME=FIELD, with one of ${RECORD_FIELDS.join(', ')} before the sign` };
const fieldPair = z.string().refine((pair) => {
  const [name = '', field = ''] = pair.split(/=(.*)/su);
  return field !== '' && RECORD_FIELDS.some((known) => known === name);
}, FIELD);

/** The options of `sayso extract`. */
export const extractFlags = z.object({
  ...given(outputOptions),
  out: option(z.string().optional(), 'write to a file, or a JSON file for each text into a folder', {
    short: 'o',
    value: 'path',
  }),
  force: option(z.boolean().default(false), 'write over files that are no documents of sayso'),
  fields: option(
    z.array(z.enum(PARTS)).optional(),
    `write these parts of each document only (of ${PARTS.join(', ')})`,
    { value: 'list', commas: true },
  ),
  resume: option(
    z.boolean().default(false),
    'with a folder to write to: leave what was made of the same text with the same version, lexicon and options',
  ),
  inputFormat: option(
    z.enum(['text', 'ndjson', 'csv']).optional(),
    'what is read: text, or records, of which each gives a line; ndjson is {"id", "text", "date"?} a line, or a JSON array',
    { value: 'format' },
  ),
  field: option(
    z.array(fieldPair).optional(),
    'which fields of a record hold what: text=body,id=url,date=published; all others come back in meta',
    { value: 'list', commas: true },
  ),
  onError: option(
    z.enum(['fail', 'keep']).default('fail'),
    'how a run ends in which some inputs failed: with exit code 3, or with 0 all the same',
    { value: 'what' },
  ),
  date: option(z.iso.date().optional(), 'the day from which relative dates count, where a text has none of its own', {
    value: 'day',
  }),
  stdinName: option(z.string().default('stdin'), 'path of the document that standard input gives', { value: 'path' }),
  ...inputFlags,
  ...workFlags,
  ...reportFlags,
  trace: option(
    z.boolean().default(false),
    'tell on standard error which rule proposed what, and which refiner dropped it',
  ),
  traceFormat: option(
    z.enum(['text', 'json']).optional(),
    'how --trace is written, which it implies: a line or an object an event',
    {
      value: 'format',
    },
  ),
  printConfig: option(z.boolean().default(false), 'print what holds for these paths, and stop'),
});

export type ExtractFlags = z.output<typeof extractFlags>;
