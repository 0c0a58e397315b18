import { z } from 'zod';
import { option } from '../../options/option.ts';

/** The options of `sayso rules`. */
export const rulesFlags = z.object({
  format: option(z.enum(['text', 'json']).default('text'), 'how to print them', { short: 'f', value: 'format' }),
});

export type RulesFlags = z.output<typeof rulesFlags>;
