/**
 * Knowledge about the world that a user can add to or replace: names with their aliases and types, abbreviations,
 * titles, cue verbs. The data comes from JSON files named by the configuration; the default lies in `lang/en/`.
 */
import { z } from 'zod';
import { type EntityType, entityTypeSchema } from './schema.ts';

const words = z.array(z.string().trim().min(1));

const lexiconEntitySchema = z.strictObject({
  name: z.string().trim().min(1).describe('Canonical name'),
  type: entityTypeSchema,
  key: z.string().trim().min(1).optional().describe('Default: made of type and name'),
  aliases: words.default([]).describe('Other spellings and acronyms, matched as they stand'),
  gender: z.enum(['male', 'female', 'neuter']).optional(),
});

/** One lexicon file. */
export const lexiconSchema = z.strictObject({
  $schema: z.string().optional(),
  entities: z.array(lexiconEntitySchema).default([]),
  abbreviations: words.default([]).describe('With their full stop; a sentence does not end after them'),
  titles: words.default([]).describe('Words that stand before a name: "Ayatollah"'),
  cueVerbs: words.default([]).describe('Infinitives of verbs that introduce what somebody says'),
});

export type LexiconData = z.output<typeof lexiconSchema>;

/** A name that the lexicon knows. */
export interface LexiconEntity {
  readonly name: string;
  readonly type: EntityType;
  readonly key: string;
  readonly aliases: readonly string[];
  readonly gender?: 'male' | 'female' | 'neuter';
}

/** The user's lexicon files as one, with what the stages look up made ready once per run. */
export interface Lexicon {
  readonly entities: readonly LexiconEntity[];
  readonly abbreviations: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly cueVerbs: ReadonlySet<string>;
}

/** The key of an entity from its type and canonical name alone: "person/james-conway". */
export function keyOf(type: EntityType, name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return `${type.toLowerCase()}/${slug || encodeURIComponent(name)}`;
}

/** Joins lexicon files, the later ones adding to the earlier ones. */
export function compileLexicon(files: readonly LexiconData[]): Lexicon {
  return {
    entities: files.flatMap((file) =>
      file.entities.map(({ key, gender, ...entity }) => ({
        ...entity,
        key: key ?? keyOf(entity.type, entity.name),
        ...(gender && { gender }),
      })),
    ),
    abbreviations: new Set(files.flatMap((file) => file.abbreviations)),
    titles: new Set(files.flatMap((file) => file.titles)),
    cueVerbs: new Set(files.flatMap((file) => file.cueVerbs)),
  };
}

export const EMPTY_LEXICON: Lexicon = compileLexicon([]);
