import { GIVEN_NAME_GENDER } from '../../lang/en/given-names.ts';
import { pronounOf } from '../../lang/en/pronouns.ts';
import { NOUN_GENDER, TITLE_GENDER, WOMANS_TITLES, withoutStop } from '../../lang/en/role-nouns.ts';
import type { Gender } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { memoPerWord } from '../../model/word.ts';
import { newTraits, type Traits } from './clusters.ts';
import { formOf, perForm } from './forms.ts';
import { type CorefInput, type CorefTokens, type Phrase, tokenAt } from './input.ts';
import { officeOfPhrase, officesBefore, placeAfter, withMarks } from './office-words.ts';
import { personName } from './person-name.ts';
import { wordFeaturesAt } from './token-features.ts';
import { WordFeature } from './word-features.ts';

/** What each phrase tells of the one it stands for, by itself and with the words before it. */
export function traitsOf({ doc, phrases }: CorefInput, lexicon: Lexicon): Traits[] {
  const genders = gendersOf(lexicon);
  const traits: Traits[] = [];
  for (const phrase of phrases) {
    if (phrase.kind === 'name') traits.push(nameTraits(doc, phrase, genders));
    else traits.push(phrase.kind === 'nominal' ? nominalTraits(doc, phrase) : phrase.traits);
  }
  return traits;
}

const NO_ROLES: readonly string[] = [];

type Genders = ReadonlyMap<string, Gender>;

const GENDERS = new WeakMap<Lexicon, Genders>();

/** The sex that a lexicon gives, by key; made once for each lexicon. */
function gendersOf(lexicon: Lexicon): Genders {
  const known = GENDERS.get(lexicon);
  if (known) return known;
  const made = new Map(lexicon.entities.flatMap(({ key, gender }) => (gender ? [[key, gender] as const] : [])));
  GENDERS.set(lexicon, made);
  return made;
}

/** A noun phrase that says who somebody is tells an office; one that says no more of it than its noun shares its traits. */
function nominalTraits(doc: CorefTokens, { traits, firstToken, head }: Phrase): Traits {
  if (traits.family !== 'person' || traits.plural) return traits;
  const office = officeOfPhrase(doc, firstToken, head);
  if (traits.roles.length === 1 && traits.roles[0] === office) return traits;
  return newTraits(traits.family, traits.gender, traits.plural, false, [office]);
}

function nameTraits(doc: CorefTokens, phrase: Phrase, genders: Genders): Traits {
  const key = phrase.name?.key ?? null;
  const { traits, form } = phrase;
  const { family, plural } = traits;
  if (family !== 'person' || !form) {
    return key === null ? traits : newTraits(family, traits.gender, plural, true, NO_ROLES, key);
  }
  // The lexicon's "Tolmer" stands for Ann Tolmer, so that Eric Tolmer cannot be the same.
  const canonical = phrase.name?.canonical;
  const person = personOf(canonical === undefined ? form : formOf(canonical, family));
  const told = titleGender(doc, phrase) ?? reflexiveGender(doc, phrase);
  const gender = genders.get(key ?? '') ?? told ?? person.gender;
  return newTraits(family, gender, plural, true, rolesBefore(doc, phrase), key, person.given, form.generation);
}

/** What the words of a personal name tell: the first names of a full one, and its sex. */
const personOf = perForm((form): { given: string | null; gender: Gender } => ({
  given: personName(form).given,
  gender: form.words.length > 1 ? (GIVEN_NAME_GENDER.get(form.words[0] ?? '') ?? 'unknown') : 'unknown',
}));

/** "Tolmer, himself the son of a miner", "Tolmer herself". */
function reflexiveGender(doc: CorefTokens, { endToken }: Phrase): Gender | null {
  const at = wordFeaturesAt(doc, endToken) & WordFeature.comma ? endToken + 1 : endToken;
  const pronoun = pronounOf(doc.tokens[at]);
  return pronoun?.form === 'reflexive' && !pronoun.plural && pronoun.gender !== 'neuter' ? pronoun.gender : null;
}

/** The sex that the nearest of the words before a name tells. */
function titleGender(doc: CorefTokens, { lead, firstToken }: Phrase): Gender | null {
  for (let i = firstToken - 1; i >= lead; i--) {
    const gender = genderOfTitle(tokenAt(doc, i).word);
    if (gender !== null) return gender;
  }
  return null;
}

/** Whether "Mrs.", "Ms." or the like stands right before a name. */
export function isWomansTitle(doc: CorefTokens, { lead, firstToken }: Phrase): boolean {
  return firstToken > lead && WOMANS_TITLES.has(withoutStop(tokenAt(doc, firstToken - 1).lower));
}

const genderOfTitle = memoPerWord(({ lower }): Gender | null => {
  const title = withoutStop(lower);
  return TITLE_GENDER.get(title) ?? NOUN_GENDER.get(title) ?? null;
});

/** "opposition leader" before a name makes it a leader, "Gen." a general. */
function rolesBefore(doc: CorefTokens, { lead, firstToken, endToken }: Phrase): readonly string[] {
  if (lead === firstToken) return NO_ROLES;
  const roles = officesBefore(doc, lead, firstToken);
  const place = roles.length > 0 ? placeAfter(doc, endToken) : NO_ROLES;
  return place.length > 0 ? roles.map((role) => withMarks(role, place)) : roles;
}
