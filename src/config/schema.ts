import { z } from 'zod';
import { offsetUnitSchema } from '../model/schema.ts';

const strings = z.array(z.string().min(1));

/** `sayso.config.json`: the lexicon files, and defaults of options. Paths are relative to the file's own folder. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    lexicon: z
      .union([z.string().min(1), strings])
      .optional()
      .describe('Lexicon files (JSON), joined in order'),
    ext: strings.optional().describe('Read files with these extensions too; .txt and .md are always read'),
    exclude: strings.optional().describe("What to leave out, in gitignore's syntax"),
    attributions: z.enum(['speech', 'all']).optional().describe('Sayings only, or beliefs and intentions too'),
    format: z.enum(['json', 'ndjson', 'text']).optional(),
    offsetUnit: offsetUnitSchema.optional(),
    withText: z.boolean().optional().describe('Put the text into each document'),
    jobs: z.union([z.literal('auto'), z.int().min(1)]).optional(),
  })
  .meta({ title: 'sayso configuration', description: 'sayso.config.json' });

export type ConfigData = z.output<typeof configSchema>;
