import { z } from 'zod';
import { boundSchema } from '../../find/days.ts';
import { quoteTypeSchema, sourceKindSchema, stanceSchema, utteranceSchema } from '../../model/schema.ts';
import { option } from '../../options/option.ts';
import { archiveFlags, firstOnly, speakerFlag } from './shared.ts';

const name = z.string().trim().min(1);

/** The options of `sayso find`. */
export const findFlags = z.object({
  speaker: speakerFlag,
  about: option(z.array(name).default([]), 'whom or what it speaks of', { value: 'name' }),
  text: option(
    name.optional(),
    'words that it holds, "a phrase", the beginning of a word*, or /a regular expression/',
    {
      value: 'words',
    },
  ),
  type: option(z.array(quoteTypeSchema).default([]), 'direct, indirect or mixed', {
    value: 'types',
    commas: true,
  }),
  stance: option(z.array(stanceSchema).default([]), 'what it does: accuses, denies, promises, warns …', {
    value: 'stances',
    commas: true,
  }),
  since: option(boundSchema.optional(), 'the first day, month or year', { value: 'day' }),
  until: option(boundSchema.optional(), 'the last day, month or year', { value: 'day' }),
  sourceKind: option(
    z.array(sourceKindSchema).default([]),
    'what its source is: name, pronoun, unnamed, collective …',
    {
      value: 'kinds',
      commas: true,
    },
  ),
  utterance: option(
    z.array(utteranceSchema).default(['actual']),
    'which count: actual (the default), negated ("never said that"), hypothetical',
    { value: 'which', commas: true },
  ),
  boilerplate: option(z.boolean().default(false), 'take in what stands in captions, teasers and the like'),
  newest: option(z.boolean().default(false), 'the newest first'),
  top: firstOnly('print the first ones only'),
  format: option(z.enum(['text', 'json', 'ndjson', 'csv']).default('text'), 'how to print them', {
    short: 'f',
    value: 'format',
  }),
  ...archiveFlags,
});

export type FindFlags = z.output<typeof findFlags>;
