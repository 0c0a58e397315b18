import { z } from 'zod';
import { option } from '../../options/option.ts';
import { color, inputFlags } from './shared.ts';

const { config, encoding, maxBytes, pre, preTimeout } = inputFlags;

/** The options of `sayso correct`. */
export const correctFlags = z.object({
  speaker: option(
    z.string().trim().min(1).optional(),
    'who says the quote: a name, an alias or a key of the text, else a person; none for nobody',
    { value: 'name' },
  ),
  notAQuote: option(z.boolean().default(false), 'what stands there is no quote'),
  notAName: option(z.boolean().default(false), 'what stands there is no name'),
  until: option(z.string().trim().min(1).optional(), 'the last words of the quote', { value: 'words' }),
  file: option(z.string().min(1).optional(), 'the corrections file, where the configuration does not name just one', {
    value: 'file',
  }),
  force: option(z.boolean().default(false), 'write over a file that is no corrections file'),
  format: option(z.enum(['text', 'json']).default('text'), 'how to print what was written', {
    short: 'f',
    value: 'format',
  }),
  config,
  encoding,
  maxBytes,
  pre,
  preTimeout,
  quiet: option(z.boolean().default(false), 'no remarks; failures are still told', { short: 'q' }),
  color,
});

export type CorrectFlags = z.output<typeof correctFlags>;
