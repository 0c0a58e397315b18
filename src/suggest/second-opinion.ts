/** What compromise, another library for English, takes names and words for; it is loaded here when it is first asked. */
import { createRequire } from 'node:module';
import type { EntityType } from '../model/schema.ts';

interface Terms {
  has(match: string): boolean;
}
type Compromise = (text: string) => Terms & { match(word: string): Terms };

let loaded: Compromise | undefined;

function nlp(text: string): ReturnType<Compromise> {
  loaded ??= createRequire(import.meta.url)('compromise') as Compromise;
  return loaded(text);
}

const NAMES: readonly (readonly [tag: string, type: EntityType])[] = [
  ['#Person', 'PERSON'],
  ['#Place', 'GPE'],
  ['#Organization', 'ORG'],
  ['#Demonym', 'NORP'],
];
const WORDS = ['Verb', 'Noun', 'Adjective', 'Adverb'] as const;

/** The type of a name by itself; null where compromise has no opinion. */
export function opinionOfName(name: string): EntityType | null {
  const terms = nlp(name);
  return NAMES.find(([tag]) => terms.has(tag))?.[1] ?? null;
}

/** The part of speech of a word in its sentence. */
export function opinionOfWord(word: string, sentence: string): string | null {
  const found = nlp(sentence).match(word);
  return WORDS.find((tag) => found.has(`#${tag}`)) ?? null;
}
