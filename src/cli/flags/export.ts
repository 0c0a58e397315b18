import { z } from 'zod';
import { DEFAULT_BASE } from '../../export/web-annotation/iri.ts';
import { SaysoError } from '../../model/errors.ts';
import { option } from '../../options/option.ts';
import { archiveFlags } from './shared.ts';

/** Formats by the name of what they are for. */
const EXPORT_FORMATS = ['brat', 'w3c', 'label-studio', 'gexf'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const BASE = { error: 'must be the beginning of an address, such as https://example.org/quotes/' };

/** The options of `sayso export`. */
export const exportFlags = z.object({
  to: option(z.enum(EXPORT_FORMATS).optional(), 'which format to write', { value: 'format' }),
  out: option(z.string().min(1).optional(), 'write into this file, or into this folder for brat', {
    short: 'o',
    value: 'path',
  }),
  base: option(
    z
      .string()
      .regex(/^[a-z][a-z0-9+.-]*:[^\s"<>\\^`{|}]*$/iu, BASE)
      .default(DEFAULT_BASE),
    'w3c: what the names of annotations and entities begin with',
    { value: 'iri' },
  ),
  force: option(z.boolean().default(false), 'write over files that are there'),
  ...archiveFlags,
});

export type ExportFlags = z.output<typeof exportFlags>;

/** @throws SaysoError `usage` where nobody says which format. */
export function formatOf({ to }: ExportFlags): ExportFormat {
  if (to === undefined) throw new SaysoError('usage', `--to says which format: ${EXPORT_FORMATS.join(', ')}`);
  return to;
}
