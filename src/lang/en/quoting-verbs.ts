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

/** Verbs of speech whose "to" leads to what they tell of, and not to who hears it: "referring to the mayor". */
export const REFERRING_VERBS = words('refer');

/** What somebody calls who makes it happen: "called a meeting". */
export const GATHERINGS = words(`
  meeting conference election referendum vote strike halt truce ceasefire session summit assembly rally hearing poll police
  ambulance taxi cab witness
`);

/** Verbs whose passive tells of somebody, and nothing of what was said of him: "he was called by", "she was questioned". */
export const NOTHING_SAID = words('quote cite tell ask question thank text interrupt address greet');
/** Those whose passive says something only of what it names: "was described by Voss as “old”". */
export const NEEDS_MORE = words('call describe label threaten accuse charge name');

/** Verbs that give a name: "is called Old Mill". */
export const NAMES_THINGS = words('call name label');
/** Verbs whose passive with "for" tells of a reputation: "is noted for its mills". */
export const REPUTED = words('note');

/** Verbs by which a thing gets a title: "a box labeled “X”". */
export const LABELING_VERBS = words('label title entitle');

/** Verbs that tell what there is rather than what somebody does: "It is a short list: “…”". */
export const NO_ACTS = words('be have get become seem begin include');

/** Participles of verbs that ask, before what was asked: "Asked whether he would resign". */
export const ASKED = words('asked pressed questioned quizzed challenged');
