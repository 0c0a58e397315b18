import { ADVERSATIVES } from '../../../lang/en/clause-joins.ts';
import { JOINS_DEEDS } from '../../../lang/en/clause-words.ts';
import { NAMING_VERBS } from '../../../lang/en/naming-verbs.ts';
import type { Parsed } from '../../../model/document.ts';
import { lowerAt, quotationAt, tagAt, verbAt } from '../../../model/phrase-lookup.ts';
import type { Range, VerbGroup } from '../../../model/phrases.ts';
import { trimmed } from './content-end.ts';
import type { IsCue } from './places.ts';

/**
 * What is said, short of what its speaker does or says next: "calling it a mess | and vowing to leave", "announced a plan
 * | and said it would work", "said he likes her | but left".
 */
export function beforeNextDeed(doc: Parsed, verb: VerbGroup, content: Range, isCue: IsCue): Range {
  let own: VerbGroup | undefined;
  for (let i = content.first; i < content.end; i++) {
    const next = i > content.first ? joinedVerb(doc, i) : undefined;
    if (next && isNext(verb, next, own, lowerAt(doc, i), isCue)) return trimmed(doc, { first: content.first, end: i });
    const here = verbAt(doc, i);
    // A participle may be a past tense: "said the dam burst".
    if (here?.form === 'finite' || here?.form === 'participle') own ??= here;
  }
  return content;
}

/** The verb that "and" or "but" at a token joins without a subject. */
function joinedVerb(doc: Parsed, i: number): VerbGroup | undefined {
  if (!JOINS_DEEDS.has(lowerAt(doc, i)) || quotationAt(doc, i) >= 0) return undefined;
  let at = i + 1;
  while (tagAt(doc, at) === 'RB' && !verbAt(doc, at)) at++;
  const verb = verbAt(doc, at);
  return verb?.first === at && quotationAt(doc, at) < 0 ? verb : undefined;
}

/** Whether a joined verb goes with the verb of saying and not with the first one of the content, where it has one. */
function isNext(verb: VerbGroup, next: VerbGroup, own: VerbGroup | undefined, joiner: string, isCue: IsCue): boolean {
  if (next.form !== verb.form) return false;
  const speaks = isCue(next.lemma) || NAMING_VERBS.has(next.lemma);
  if (verb.form === 'gerund') return speaks;
  if (verb.form !== 'finite') return false;
  const but = ADVERSATIVES.has(joiner);
  if (!own) return next.past === verb.past && (but || speaks);
  // "said he likes her but left": what is true now is not joined to what has happened.
  return but && verb.past && next.past && own.form === 'finite' && !own.past && !own.modal;
}
