import type { PronounForm } from '../lang/en/pronouns.ts';

/** Bits for the pronouns of the third person that can stand for an entity. */
export const Serves = {
  he: 1 << 0,
  she: 1 << 1,
  it: 1 << 2,
  /** "they" for many. */
  they: 1 << 3,
  /** "they" for a single group. */
  group: 1 << 4,
} as const;

/** A person, man or woman. */
export const HE_OR_SHE = Serves.he | Serves.she;

/** What an entity must serve as for a pronoun of the third person to stand for it. */
export function soughtBy({ plural, gender }: Pick<PronounForm, 'plural' | 'gender'>): number {
  if (plural) return Serves.they | Serves.group;
  if (gender === 'neuter') return Serves.it;
  return gender === 'male' ? Serves.he : Serves.she;
}
