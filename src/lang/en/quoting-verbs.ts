/** Verbs that report speech in some places only. */
import { words } from './word-set.ts';

/** Infinitives of verbs that report speech where a quotation stands beside them: “True,” agreed Cole. */
export const QUOTING_VERBS = words('agree provide rule find hold laugh shrug sigh smile nod grin');

/** Infinitives of verbs by which a court speaks: "the court found that". */
export const RULING_VERBS = words('rule find hold');

/** Who rules. */
export const JUDGES = words('court judge justice panel jury tribunal magistrate arbitrator circuit bench commission');

/** Verbs that tell who hears something; in the passive their subject does: "Ann was told that". */
export const HEARD_VERBS = words('tell ask inform assure remind notify advise');

/** What somebody calls who makes it happen: "called a meeting". */
export const GATHERINGS = words(`
  meeting conference election referendum vote strike halt truce ceasefire session summit assembly rally hearing poll police
  ambulance taxi cab witness
`);
