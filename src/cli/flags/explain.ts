import { z } from 'zod';
import { given, option } from '../../options/option.ts';
import { readingOptions } from '../../options/shared.ts';
import { extractFlags } from './extract.ts';
import { textFlags } from './text.ts';

/** The options of `sayso explain`. */
export const explainFlags = z.object({
  format: option(z.enum(['text', 'json', 'ndjson']).default('text'), 'how to print the answers', {
    short: 'f',
    value: 'format',
  }),
  ...given(readingOptions),
  date: extractFlags.shape.date,
  ...textFlags.shape,
});

export type ExplainFlags = z.output<typeof explainFlags>;
