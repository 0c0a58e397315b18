/** What `diff` and `check` say of differences, and how. */
import { z } from 'zod';
import { DIFFERENCE_KINDS } from '../../compare/kinds.ts';
import { option } from '../../options/option.ts';

const KIND = { error: 'is no kind of difference; the end of --help names them' };
const kinds = z.array(z.enum(DIFFERENCE_KINDS, KIND)).optional();
const formats = z.enum(['text', 'json', 'ndjson', 'markdown', 'github', 'junit']).default('text');

export const comparisonFlags = {
  format: option(formats, 'how to print the differences; also --reporter', {
    value: 'format',
    short: 'f',
    alias: 'reporter',
  }),
  only: option(kinds, 'tell of these kinds of difference alone: quote-lost,quote-speaker', {
    value: 'kinds',
    commas: true,
  }),
  failOn: option(kinds, 'end with exit code 1 for these kinds alone; the others are told all the same', {
    value: 'kinds',
    commas: true,
  }),
};

export type ReportFormatName = z.output<typeof formats>;
export type ComparisonFlags = z.output<z.ZodObject<typeof comparisonFlags>>;

/** For the end of the help. */
export const KINDS_HELP = `Kinds of difference: ${DIFFERENCE_KINDS.join(', ')}.`;
