import type { PronounForm } from '../../lang/en/pronouns.ts';
import type { Gender } from '../../model/document.ts';
import type { Family } from './forms.ts';

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

/** Which pronouns agree with an entity in number, sex and kind. A group or country may be "they" as well as "it". */
export function servesOf(family: Family, gender: Gender, plural: boolean): number {
  if (family === 'value') return 0;
  if (plural) return Serves.they;
  if (family === 'people') return 0;
  if (family === 'group') return Serves.group | Serves.it;
  if (family !== 'person') return Serves.it;
  if (gender === 'unknown') return Serves.he | Serves.she;
  return gender === 'male' ? Serves.he : gender === 'female' ? Serves.she : 0;
}

/** What an entity must serve as for a pronoun of the third person to stand for it. */
export function soughtBy({ plural, gender }: PronounForm): number {
  if (plural) return Serves.they | Serves.group;
  if (gender === 'neuter') return Serves.it;
  return gender === 'male' ? Serves.he : Serves.she;
}
