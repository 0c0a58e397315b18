import { GIVEN_NAME_GENDER } from '../../lang/en/given-names.ts';
import { pronounOf } from '../../lang/en/pronouns.ts';
import { NOUN_GENDER, NOUN_KINDS, ROLE_ABBREVIATIONS, TITLE_GENDER } from '../../lang/en/role-nouns.ts';
import type { Gender } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Traits } from './clusters.ts';
import { surnameStart } from './forms.ts';
import { type Phrase, type Scene, tokenAt } from './scene.ts';

const NO_ROLES: ReadonlySet<string> = new Set();

/** What each phrase by itself tells of the one it stands for. */
export function traitsOf(scene: Scene, lexicon: Lexicon): Traits[] {
  const lexiconGender = new Map(
    lexicon.entities.flatMap(({ key, gender }) => (gender ? [[key, gender] as const] : [])),
  );
  return scene.phrases.map((phrase) => {
    const base = {
      family: phrase.family,
      plural: phrase.plural,
      key: null,
      given: null,
      named: false,
      roles: NO_ROLES,
    };
    if (phrase.kind === 'name') return { ...base, ...nameTraits(scene, phrase, lexiconGender) };
    if (phrase.kind === 'pronoun') return { ...base, gender: pronounGender(scene, phrase) };
    const lemma = scene.doc.lemmas[phrase.head] ?? '';
    return { ...base, gender: nominalGender(phrase, lemma), roles: new Set([lemma]) };
  });
}

function pronounGender({ doc }: Scene, { head }: Phrase): Gender {
  return pronounOf(tokenAt(doc, head))?.gender ?? 'unknown';
}

function nominalGender({ family }: Phrase, lemma: string): Gender {
  const known = NOUN_GENDER.get(lemma);
  if (known) return known;
  return family === 'person' || family === 'people' ? 'unknown' : 'neuter';
}

function nameTraits(
  scene: Scene,
  phrase: Phrase,
  lexiconGender: ReadonlyMap<string, Gender>,
): Pick<Traits, 'key' | 'given' | 'named' | 'roles' | 'gender'> {
  const key = scene.doc.names[phrase.name]?.key ?? null;
  const shared = { key, named: true };
  if (phrase.family !== 'person') return { ...shared, given: null, roles: NO_ROLES, gender: 'neuter' };
  const words = phrase.form?.words ?? [];
  const given = surnameStart(words) > 0 ? (words[0] ?? null) : null;
  const gender = lexiconGender.get(key ?? '') ?? personGender(scene, phrase, words);
  return { ...shared, given, roles: rolesBefore(scene, phrase), gender };
}

function personGender(scene: Scene, { lead, firstToken }: Phrase, words: readonly string[]): Gender {
  for (let i = firstToken - 1; i >= lead; i--) {
    const lower = tokenAt(scene.doc, i).lower.replace(/\.$/u, '');
    const gender = TITLE_GENDER.get(lower) ?? NOUN_GENDER.get(lower);
    if (gender) return gender;
  }
  return words.length > 1 ? (GIVEN_NAME_GENDER.get(words[0] ?? '') ?? 'unknown') : 'unknown';
}

/** "opposition leader" before a name makes it a leader, "Gen." a general. */
function rolesBefore({ doc }: Scene, { lead, firstToken }: Phrase): ReadonlySet<string> {
  const roles = new Set<string>();
  for (let i = lead; i < firstToken; i++) {
    const lower = tokenAt(doc, i).lower.replace(/\.$/u, '');
    const role = ROLE_ABBREVIATIONS.get(lower) ?? lower;
    if (NOUN_KINDS.get(role)?.includes('person')) roles.add(role);
  }
  return roles.size > 0 ? roles : NO_ROLES;
}
