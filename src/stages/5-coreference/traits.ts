import { GIVEN_NAME_GENDER } from '../../lang/en/given-names.ts';
import { pronounOf } from '../../lang/en/pronouns.ts';
import { NOUN_GENDER, NOUN_KINDS, ROLE_ABBREVIATIONS, TITLE_GENDER } from '../../lang/en/role-nouns.ts';
import type { Gender } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Traits } from './clusters.ts';
import { surnameStart } from './forms.ts';
import { type Ground, isProper, type Phrase, type Scene, tokenAt } from './scene.ts';

const NO_ROLES: ReadonlySet<string> = new Set();

/** What each phrase by itself tells of the one it stands for. */
export function traitsOf(scene: Scene, lexicon: Lexicon): Traits[] {
  const lexiconGender = new Map(
    lexicon.entities.flatMap(({ key, gender }) => (gender ? [[key, gender] as const] : [])),
  );
  const nouns = new Map<string, ReadonlySet<string>>();
  return scene.phrases.map((phrase) => {
    if (phrase.kind === 'name') return nameTraits(scene, phrase, lexiconGender);
    if (phrase.kind === 'pronoun') return traits(phrase, pronounGender(scene, phrase), NO_ROLES);
    const lemma = scene.doc.lemmas[phrase.head] ?? '';
    const full = fullRole(scene.doc, phrase.firstToken, phrase.head);
    const slot = full ?? lemma;
    const roles = nouns.get(slot) ?? new Set(full === null ? [lemma] : [lemma, full]);
    nouns.set(slot, roles);
    return traits(phrase, nominalGender(phrase, lemma), roles);
  });
}

function traits({ family, plural }: Phrase, gender: Gender, roles: ReadonlySet<string>): Traits {
  return { family, gender, plural, key: null, given: null, named: false, roles };
}

function pronounGender({ doc }: Scene, { head }: Phrase): Gender {
  return pronounOf(tokenAt(doc, head))?.gender ?? 'unknown';
}

function nominalGender({ family }: Phrase, lemma: string): Gender {
  const known = NOUN_GENDER.get(lemma);
  if (known) return known;
  return family === 'person' || family === 'people' ? 'unknown' : 'neuter';
}

function nameTraits(scene: Scene, phrase: Phrase, lexiconGender: ReadonlyMap<string, Gender>): Traits {
  const key = scene.doc.names[phrase.name]?.key ?? null;
  const { family, plural } = phrase;
  if (family !== 'person') return { family, gender: 'neuter', plural, key, given: null, named: true, roles: NO_ROLES };
  const words = phrase.form?.words ?? [];
  const given = surnameStart(words) > 0 ? (words[0] ?? null) : null;
  const gender = lexiconGender.get(key ?? '') ?? personGender(scene, phrase, words);
  return { family, gender, plural, key, given, named: true, roles: rolesBefore(scene, phrase) };
}

function personGender(scene: Scene, { lead, firstToken }: Phrase, words: readonly string[]): Gender {
  for (let i = firstToken - 1; i >= lead; i--) {
    const lower = tokenAt(scene.doc, i).lower.replace(/\.$/u, '');
    const gender = TITLE_GENDER.get(lower) ?? NOUN_GENDER.get(lower);
    if (gender) return gender;
  }
  return words.length > 1 ? (GIVEN_NAME_GENDER.get(words[0] ?? '') ?? 'unknown') : 'unknown';
}

/** An office with the party or people it belongs to, "republican nominee"; null where no such word stands before it. */
export function fullRole(doc: Ground, first: number, head: number): string | null {
  for (let i = head - 1; i >= first; i--) {
    if (isProper(doc, i) && doc.tags[i + 1] !== 'POS') return `${tokenAt(doc, i).lower} ${doc.lemmas[head]}`;
  }
  return null;
}

/** "opposition leader" before a name makes it a leader, "Gen." a general. */
function rolesBefore({ doc }: Scene, { lead, firstToken }: Phrase): ReadonlySet<string> {
  const roles = new Set<string>();
  for (let i = lead; i < firstToken; i++) {
    const lower = tokenAt(doc, i).lower.replace(/\.$/u, '');
    const role = ROLE_ABBREVIATIONS.get(lower) ?? lower;
    if (!NOUN_KINDS.get(role)?.includes('person')) continue;
    roles.add(role);
    const full = fullRole(doc, lead, i);
    if (full !== null) roles.add(full);
  }
  return roles.size > 0 ? roles : NO_ROLES;
}
