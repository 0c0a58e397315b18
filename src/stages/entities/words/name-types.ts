import type { EntityType } from '../../../model/schema.ts';

/** Types that a name can have; dates and numbers are found by rules of their own. */
export const NAME_TYPES = [
  'PERSON',
  'ORG',
  'GPE',
  'LOC',
  'FAC',
  'NORP',
  'EVENT',
  'WORK_OF_ART',
  'LAW',
  'LANGUAGE',
  'PRODUCT',
] as const satisfies readonly EntityType[];
export type NameType = (typeof NAME_TYPES)[number];
