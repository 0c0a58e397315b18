import { HE_OR_SHE, Serves } from '../../model/agreement.ts';
import type { Gender } from '../../model/document.ts';
import type { Family } from './forms.ts';

/** Which pronouns agree with an entity in number, sex and kind. A group or country may be "they" as well as "it". */
export function servesOf(family: Family, gender: Gender, plural: boolean): number {
  if (family === 'value') return 0;
  if (plural) return Serves.they;
  if (family === 'people') return 0;
  if (family === 'group') return Serves.group | Serves.it;
  if (family !== 'person') return Serves.it;
  if (gender === 'unknown') return HE_OR_SHE;
  return gender === 'male' ? Serves.he : gender === 'female' ? Serves.she : 0;
}
