import { z } from 'zod';
import { option } from '../../options/option.ts';
import { color, inputFlags } from './shared.ts';

const { config, encoding, maxBytes, pre, preTimeout } = inputFlags;

/** The options of `sayso text`. */
export const textFlags = z.object({
  stdinName: option(
    z.string().default('stdin'),
    'path of what comes from standard input; its extension says the kind',
    {
      value: 'path',
    },
  ),
  config,
  encoding,
  maxBytes,
  pre,
  preTimeout,
  color,
});

export type TextFlags = z.output<typeof textFlags>;
