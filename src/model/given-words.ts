/** The words of a lexicon in all their forms, as the stages look them up. */
import type { Token } from './document.ts';
import { formsOfNoun, type NounForm } from './inflection/nouns.ts';
import { formsOfVerb, infinitiveOf, type VerbForm } from './inflection/verbs.ts';
import type { Stance } from './schema.ts';

/** A form of a cue verb. */
export interface GivenVerb {
  readonly lemma: string;
  readonly tag: VerbForm['tag'];
  /** Whether the verb is a cue only with particles: "clap" of "clap back". */
  readonly phrasal: boolean;
}

/** A form of a title or role. */
export interface GivenNoun extends NounForm {
  readonly role: boolean;
}

/** Words that a user has named. */
export interface GivenWords {
  /** Infinitives of the cue verbs with their particles: "toot", "clap back". */
  readonly cueVerbs: ReadonlySet<string>;
  /** Inflected forms of the cue verbs; without their particles. */
  readonly verbForms: ReadonlyMap<string, GivenVerb>;
  /** By the verb's infinitive: ways to go on after it, each of one or two words. */
  readonly particles: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Forms of titles and roles by their first word. */
  readonly nouns: ReadonlyMap<string, readonly GivenNoun[]>;
}

/** What may stand in `cueVerbs`, and how that is told. */
export const CUE_VERB = /^\p{L}+(?:-\p{L}+)*(?:\s+\p{L}+){0,2}$/u;
export const CUE_VERB_SHAPE =
  'must be one word ("toot", "fact-check"), or one with one or two words right after it ("clap back")';

/** What may stand in `roles`, and how that is told: no article, which is no part of the role. */
export const ROLE = /^(?!(?:the|an?)\s)\p{L}+(?:['’-]\p{L}+)*(?:\s+\p{L}+(?:['’-]\p{L}+)*){0,4}$/u;
export const ROLE_SHAPE =
  'must be a common noun of one to five words, without "the" or "a" ("harbourmaster", "master of the watch")';

interface Given {
  readonly cueVerbs: readonly string[];
  readonly titles: readonly string[];
  readonly roles: readonly string[];
}

/** Gives words all their forms. Loads compromise if there is any word to inflect. */
export function givenWords({ cueVerbs, titles, roles }: Given): GivenWords {
  const verbs = cueVerbs.map(verbOf);
  const particles = new Map<string, (readonly string[])[]>();
  for (const { lemma, particles: own } of verbs)
    if (own.length > 0) particles.set(lemma, [...(particles.get(lemma) ?? []), own]);
  return {
    cueVerbs: new Set(verbs.map(({ lemma, particles: own }) => [lemma, ...own].join(' '))),
    verbForms: formsOfVerbs(verbs),
    particles,
    nouns: formsOfNouns([
      ...roles.map((noun) => ({ noun, role: true })),
      ...titles.map((noun) => ({ noun, role: false })),
    ]),
  };
}

/** Classes of cue verbs by infinitive and particles; of a verb that several files class, the first counts. */
export function givenStances(files: readonly Readonly<Record<string, Stance>>[]): Map<string, Stance> {
  const found = new Map<string, Stance>();
  for (const [written, stance] of files.flatMap((file) => Object.entries(file))) {
    const verb = verbKey(written);
    if (!found.has(verb)) found.set(verb, stance);
  }
  return found;
}

/** Infinitive and particles of a cue verb that a user gave in any form: "clapped back" is "clap back". */
export function verbKey(written: string): string {
  const { lemma, particles } = verbOf(written);
  return [lemma, ...particles].join(' ');
}

function verbOf(written: string): { lemma: string; particles: readonly string[] } {
  const [verb = '', ...particles] = wordsOf(written);
  return { lemma: infinitiveOf(verb), particles };
}

/** As tokens read, so that "Sergeant-At-Arms" in a lexicon is found in any case and with any apostrophe. */
function wordsOf(written: string): string[] {
  return written.toLowerCase().replace(/’/gu, "'").split(/\s+/u);
}

function formsOfVerbs(verbs: readonly { lemma: string; particles: readonly string[] }[]): Map<string, GivenVerb> {
  const forms = new Map<string, GivenVerb>();
  // Verbs that need no particle go first: of two that share a form they say more.
  for (const phrasal of [false, true]) {
    for (const { lemma, particles } of verbs) {
      if (particles.length > 0 !== phrasal) continue;
      for (const { form, tag } of formsOfVerb(lemma)) if (!forms.has(form)) forms.set(form, { lemma, tag, phrasal });
    }
  }
  return forms;
}

function formsOfNouns(nouns: readonly { noun: string; role: boolean }[]): Map<string, GivenNoun[]> {
  const forms = new Map<string, GivenNoun[]>();
  for (const { noun, role } of nouns) {
    for (const form of formsOfNoun(wordsOf(noun))) {
      const [first = ''] = form.words;
      forms.set(first, [...(forms.get(first) ?? []), { ...form, role }]);
    }
  }
  return forms;
}

/** Bits for what a token is in a title or role of the lexicon. */
export const Noun = {
  /** Stands in a title or role. */
  title: 1 << 0,
  /** Stands in a role. */
  role: 1 << 1,
  /** Is the head of a role. */
  head: 1 << 2,
} as const;

type Words = Pick<Token, 'lower'>;

/** Bits of `Noun`, parallel to the tokens; null where the lexicon has no titles and no roles. */
export function nounsAt(tokens: readonly Words[], { nouns }: GivenWords): Uint8Array | null {
  if (nouns.size === 0) return null;
  const bits = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    for (const { words, head, role } of nounsFrom(tokens, i, nouns)) {
      const own = role ? Noun.title | Noun.role : Noun.title;
      for (let at = i; at < i + words.length; at++) bits[at] = (bits[at] ?? 0) | own;
      if (role) bits[i + head] = (bits[i + head] ?? 0) | Noun.head;
    }
  }
  return bits;
}

/** The titles and roles of a lexicon that begin at a token. */
export function nounsFrom(tokens: readonly Words[], first: number, nouns: GivenWords['nouns']): readonly GivenNoun[] {
  const begun = nouns.get(keyAt(tokens, first));
  return begun?.filter(({ words }) => words.every((word, i) => keyAt(tokens, first + i) === word)) ?? [];
}

/** Without full stops: "Hbr.". */
function keyAt(tokens: readonly Words[], i: number): string {
  const lower = tokens[i]?.lower ?? '';
  return lower.length > 1 && lower.includes('.') ? lower.replaceAll('.', '') : lower;
}
