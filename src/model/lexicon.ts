/**
 * Knowledge about the world that a user can add to or replace: names with their aliases and types, abbreviations,
 * titles, roles, cue verbs. The data comes from JSON files named by the configuration; the default lies in `lang/en/`.
 */
import { z } from 'zod';
import {
  CUE_VERB,
  CUE_VERB_SHAPE,
  type GivenWords,
  givenStances,
  givenWords,
  ROLE,
  ROLE_SHAPE,
} from './given-words.ts';
import { type EntityType, entityTypeSchema, type Stance, stanceSchema } from './schema.ts';

// What is empty is told as that, and not as a wrong shape besides.
const word = z.string().trim().min(1, { abort: true });
const words = z.array(word);

const lexiconEntitySchema = z.strictObject({
  name: z.string().trim().min(1).describe('Canonical name'),
  type: entityTypeSchema,
  key: z.string().trim().min(1).optional().describe('Default: made of type and name'),
  aliases: words.default([]).describe('Other spellings and acronyms, matched as they stand'),
  gender: z.enum(['male', 'female', 'neuter']).optional(),
  note: z.string().optional().describe('For people; nothing reads it'),
  within: z
    .boolean()
    .default(false)
    .describe('Whether its forms count inside longer names too: "Tolmer" in "Tolmer Tower"'),
});

/** One lexicon file. */
export const lexiconSchema = z.strictObject({
  $schema: z.string().optional(),
  entities: z.array(lexiconEntitySchema).default([]),
  ignore: words.default([]).describe('What is no name by itself; in a longer name it stays: "Dam", but "Aswan Dam"'),
  abbreviations: words.default([]).describe('With or without their full stop; a sentence does not end after them'),
  titles: words.default([]).describe('Words that stand before a name: "Ayatollah"'),
  roles: z
    .array(word.regex(ROLE, ROLE_SHAPE))
    .default([])
    .describe('Common nouns for people, which are titles before a name too: "harbourmaster"'),
  cueVerbs: z
    .array(word.regex(CUE_VERB, CUE_VERB_SHAPE))
    .default([])
    .describe('Verbs that introduce what somebody says, in any form, perhaps with a particle: "toot", "clap back"'),
  stances: z
    .record(z.string().trim().regex(CUE_VERB, CUE_VERB_SHAPE), stanceSchema)
    .default({})
    .describe('What a claim is where a cue verb introduces it: { "rubbish": "criticizes" }'),
});

/** A lexicon as people write it: every field may be left out. */
export type LexiconInput = z.input<typeof lexiconSchema>;

/** A lexicon as the schema gives it. */
export type LexiconData = z.output<typeof lexiconSchema>;

/** A name that the lexicon knows. */
export interface LexiconEntity {
  readonly name: string;
  readonly type: EntityType;
  readonly key: string;
  readonly aliases: readonly string[];
  readonly gender?: 'male' | 'female' | 'neuter';
  /** Whether its forms count inside longer names too. */
  readonly within: boolean;
}

/** The user's lexicon files as one, with what the stages look up made ready once per run. */
export interface Lexicon {
  readonly entities: readonly LexiconEntity[];
  readonly abbreviations: ReadonlySet<string>;
  /** Cue verbs, titles and roles in all their forms. */
  readonly words: GivenWords;
  readonly forms: LexiconForms;
  /** Classes of cue verbs by their infinitives with their particles. */
  readonly stances: ReadonlyMap<string, Stance>;
  /** What is no name by itself, folded as `foldForm` does. */
  readonly ignored: ReadonlySet<string>;
}

/** The written forms of a lexicon's names, by their words one after the other; a look-up costs what the name is long. */
export interface LexiconForms {
  readonly next: ReadonlyMap<string, LexiconForms>;
  /** Forms whose last word this is, folded as `foldForm` does, each with its entity. */
  readonly ends: readonly { readonly form: string; readonly entity: LexiconEntity }[];
}

/** The key of an entity from its type and canonical name alone: "person/ann-tolmer". */
export function entityKey(type: EntityType, name: string): string {
  const slug = PLAIN.test(name) ? name.toLowerCase().replaceAll(' ', '-') : slugOf(name);
  return `${type.toLowerCase()}/${slug || encodeURIComponent(name)}`;
}

/** Words of plain letters and digits between single blanks, of which nothing is to be folded but the case: most names. */
const PLAIN = /^[a-zA-Z\d]+(?: [a-zA-Z\d]+)*$/u;

function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** A form with straight apostrophes, plain hyphens and single blanks, so that papers' typography does not matter. */
export function foldForm(form: string): string {
  return form.replace(/[’‘`]/gu, "'").replace(/[‐‑–]/gu, '-').replace(/\s+/gu, ' ');
}

/** The runs of letters and digits of a form. */
export function wordsOfForm(form: string): string[] {
  return form.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

interface Branch extends LexiconForms {
  readonly next: Map<string, Branch>;
  readonly ends: { form: string; entity: LexiconEntity }[];
}

const branch = (): Branch => ({ next: new Map(), ends: [] });

function formsOf(entities: readonly LexiconEntity[]): LexiconForms {
  const root = branch();
  for (const entity of entities) {
    for (const written of [entity.name, ...entity.aliases]) {
      const form = foldForm(written);
      let node = root;
      for (const word of wordsOfForm(form)) {
        const following = node.next.get(word) ?? branch();
        node.next.set(word, following);
        node = following;
      }
      if (node !== root) node.ends.push({ form, entity });
    }
  }
  return root;
}

/** Joins lexicon files, the later ones adding to the earlier ones. */
export function compileLexicon(files: readonly LexiconData[]): Lexicon {
  const entities = files.flatMap((file) =>
    file.entities.map(({ key, gender, note: _note, ...entity }) => ({
      ...entity,
      key: key ?? entityKey(entity.type, entity.name),
      ...(gender && { gender }),
    })),
  );
  return {
    entities,
    abbreviations: new Set(files.flatMap((file) => file.abbreviations.map(withStop))),
    words: givenWords({
      cueVerbs: files.flatMap(({ cueVerbs }) => cueVerbs),
      titles: files.flatMap(({ titles }) => titles),
      roles: files.flatMap(({ roles }) => roles),
    }),
    forms: formsOf(entities),
    stances: givenStances(files.map(({ stances }) => stances)),
    ignored: new Set(files.flatMap(({ ignore }) => ignore.map(foldForm))),
  };
}

export const EMPTY_LEXICON: Lexicon = compileLexicon([]);

function withStop(abbreviation: string): string {
  return abbreviation.endsWith('.') ? abbreviation : `${abbreviation}.`;
}
