import type { Range } from '../../../model/phrases.ts';

/** Where a verb's subject was found. */
export type SubjectKind = 'subject' | 'relative' | 'inverted' | 'shared' | 'main-clause' | 'agent';

export interface Subject extends Range {
  readonly kind: SubjectKind;
}
