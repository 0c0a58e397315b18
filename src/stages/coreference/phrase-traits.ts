/**
 * What a phrase tells by itself of the one it stands for, whatever stands around it. All phrases that tell the same
 * share one object, since most of them never join another.
 */
import { pronounOf } from '../../lang/en/pronouns.ts';
import { NOUN_GENDER, NOUN_KINDS } from '../../lang/en/role-nouns.ts';
import type { Gender } from '../../model/document.ts';
import { memoize } from '../../model/memoize.ts';
import { memoPerWord, type Word } from '../../model/word.ts';
import { newTraits, type Traits, UNKNOWN } from './clusters.ts';
import type { Family } from './forms.ts';
import { WordFeature, wordFeaturesOf } from './word-features.ts';

const NO_ROLES: readonly string[] = [];

/** What a common noun tells, and for which lemma and number. */
interface Noun {
  lemma: string;
  plural: boolean;
  traits: Traits;
}

/** Where a word keeps what it told last; the same word is seldom tagged in two ways. */
const nounOf = memoPerWord((): Noun => ({ lemma: '', plural: false, traits: UNKNOWN }));

/** What the head of a noun phrase tells, from its word, its lemma and whether it is tagged as a plural. */
export function nounTraits(word: Word, lemma: string, plural: boolean): Traits {
  const noun = nounOf(word);
  if (noun.traits === UNKNOWN || noun.plural !== plural || noun.lemma !== lemma) {
    noun.lemma = lemma;
    noun.plural = plural;
    noun.traits = traitsOfNoun(word, lemma, plural);
  }
  return noun.traits;
}

function traitsOfNoun(word: Word, lemma: string, plural: boolean): Traits {
  if (wordFeaturesOf(word) & WordFeature.people) return unnamed(lemma, true, 'people');
  return plural ? traitsOfPlural(lemma) : traitsOfSingular(lemma);
}

const traitsOfSingular = memoize((lemma) => unnamed(lemma, false, familyOfNoun(lemma)));
const traitsOfPlural = memoize((lemma) => unnamed(lemma, true, familyOfNoun(lemma)));

/** What a role that the lexicon names tells: a person. */
export function roleTraits(lemma: string, plural: boolean): Traits {
  return unnamed(lemma, plural, 'person');
}

/** What a word for anybody at all tells: "everyone". */
export function anybodyTraits(lemma: string): Traits {
  return unnamed(lemma, false, 'person');
}

function unnamed(lemma: string, plural: boolean, family: Family): Traits {
  return newTraits(family, genderOf(lemma, family), plural, false, [lemma]);
}

function familyOfNoun(lemma: string): Family {
  // "ex-minister" is what a minister is.
  const kind = (NOUN_KINDS.get(lemma) ?? NOUN_KINDS.get(lemma.slice(lemma.indexOf('-') + 1)))?.[0] ?? 'thing';
  return kind === 'publication' ? 'group' : kind === 'event' ? 'thing' : kind;
}

function genderOf(lemma: string, family: Family): Gender {
  const known = NOUN_GENDER.get(lemma);
  if (known) return known;
  return family === 'person' || family === 'people' ? 'unknown' : 'neuter';
}

/** What a pronoun tells. */
export const pronounTraits = memoPerWord((word): Traits => {
  const { gender, plural } = pronounOf(word) ?? { gender: 'unknown', plural: false };
  const family = gender === 'male' || gender === 'female' ? 'person' : 'thing';
  return newTraits(family, gender, plural, false, NO_ROLES);
});

function named(family: Family, plural: boolean): Traits {
  return newTraits(family, family === 'person' ? 'unknown' : 'neuter', plural, true, NO_ROLES);
}

const NAMED: Readonly<Record<Family, Traits>> = {
  person: named('person', false),
  group: named('group', false),
  place: named('place', false),
  people: named('people', false),
  thing: named('thing', false),
  value: named('value', false),
};
const NAMED_PEOPLE = named('people', true);

/** What a name tells by its type alone; only a people's can be a plural. */
export function namedTraits(family: Family, plural: boolean): Traits {
  return plural ? NAMED_PEOPLE : NAMED[family];
}
