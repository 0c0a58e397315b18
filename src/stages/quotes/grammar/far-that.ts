import { TAKES_CLAUSE } from '../../../lang/en/clause-joins.ts';
import { RELATIVES, SUBORDINATORS } from '../../../lang/en/function-words.ts';
import type { Parsed } from '../../../model/document.ts';
import { DASHES } from '../../../model/marks.ts';
import { lowerAt, nounPhraseAt, opensQuotation, quotationAt, tagAt, verbAt } from '../../../model/phrase-lookup.ts';
import type { VerbGroup } from '../../../model/phrases.ts';
import { hasClause } from './bare-complement.ts';
import type { Complement, Site } from './complement-types.ts';
import { quotationFrom } from './quotation.ts';

const REACH = 28;
/** Longer quotations are no titles. */
const LONGEST_TITLE = 7;

/**
 * A clause with "that" behind what tells where, when or to whom it is said, though a phrase stands right before it: "said
 * in an interview | that he left", "told a crowd in Malden, North Orwin, before the vote | that …".
 */
export function farThat(doc: Parsed, verb: VerbGroup, near: number, end: number, site: Site): Complement | undefined {
  if (!TAKES_CLAUSE.has(verb.lemma) || !(site.addressee || leadsAway(doc, near))) return undefined;
  const start = thatAfter(doc, near, Math.min(end, near + REACH));
  const opens = start >= 0 && hasClause(doc, start + 1, end) && !isGoverned(doc, start);
  return opens ? { frame: 'that', start, ...site } : undefined;
}

/** The first "that" behind a token with no other clause between, but for one that tells when or who; -1 where none is. */
function thatAfter(doc: Parsed, near: number, limit: number): number {
  let clauses = 0;
  for (let i = near; i < limit; i++) {
    const form = lowerAt(doc, i);
    if (form === 'that' && i > near && tagAt(doc, i) !== 'DT') return i;
    i = overTitle(doc, i);
    if (SUBORDINATORS.has(form) || RELATIVES.has(form)) clauses++;
    const verb = verbAt(doc, i);
    if (verb?.form === 'finite' && verb.head === i) clauses--;
    if (clauses < 0 || parts(doc, i, verb)) return -1;
  }
  return -1;
}

/** The last token of a quotation that opens at a token and may be a title, else the token. */
function overTitle(doc: Parsed, i: number): number {
  if (!opensQuotation(doc, i)) return i;
  const { end } = quotationFrom(doc, i);
  return end - i > LONGEST_TITLE ? i : end - 1;
}

/** Whether something else is said or another sentence begins at a token. */
function parts(doc: Parsed, i: number, verb: VerbGroup | undefined): boolean {
  const form = lowerAt(doc, i);
  return form === ';' || form === ':' || opensQuotation(doc, i) || (verb !== undefined && TAKES_CLAUSE.has(verb.lemma));
}

/** Whether "that" belongs to a verb before it or to an apposition: "accept that", "told the tale, an old one that". */
function isGoverned(doc: Parsed, that: number): boolean {
  if (verbAt(doc, that - 1)) return true;
  const before = lowerAt(doc, (nounPhraseAt(doc, that - 1)?.first ?? -1) - 1);
  return before === ',' || DASHES.has(before);
}

/** Whether an adjunct or a parenthesis begins at a token. */
function leadsAway(doc: Parsed, i: number): boolean {
  const form = lowerAt(doc, tagAt(doc, i) === 'RB' ? i + 1 : i);
  return (tagAt(doc, i) === 'IN' || form === ',' || DASHES.has(form)) && quotationAt(doc, i) < 0;
}
