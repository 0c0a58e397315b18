import { z } from 'zod';
import { rulesSchema } from '../model/rules-on.ts';
import { fileOptions, outputOptions, readingOptions, selectionOptions, workOptions } from '../options/shared.ts';

const name = z.string().min(1);

/** `sayso.config.json`: the lexicon and corrections files, and defaults of options. Paths are relative to the file's own folder. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    lexicon: z
      .union([name, z.array(name)], { error: 'must be a path or a list of paths' })
      .default([])
      .describe('Lexicon files (JSON), joined in order'),
    corrections: z
      .union([name, z.array(name)], { error: 'must be a path or a list of paths' })
      .default([])
      .describe('Corrections files (JSON), joined in order'),
    rules: rulesSchema,
    ...selectionOptions,
    ...readingOptions,
    ...outputOptions,
    ...workOptions,
    ...fileOptions,
  })
  .meta({ title: 'sayso configuration', description: 'sayso.config.json' });

/** A configuration with its defaults filled in. */
export type ConfigData = z.output<typeof configSchema>;
