import { TELLS_WHEN } from '../../../lang/en/clause-joins.ts';
import { RELATIVES } from '../../../lang/en/function-words.ts';
import type { Candidate, Clause } from '../candidate.ts';
import { type Saying, tokensIn } from '../saying.ts';
import { classOf, lowerOf, tagOf, tokenOf, type Unit } from '../unit.ts';
import { asksInside } from '../wording/frame.ts';
import type { ClauseRefusal } from './refusal.ts';

export const relative: ClauseRefusal = {
  id: 'refusals/relative',
  about: 'A relative clause without the noun that it belongs to: "which thanked the media".',
  refuses: (candidate) => isRelative(candidate) && !asksInside(candidate),
};

/** "points to men that left", "rumours that hurt him": behind a noun a "that" without subject opens its clause. */
function followsItsNoun(unit: Unit, clause: Clause, { attribution, cue }: Saying): boolean {
  if (clause.first > 0 || attribution.type === 'direct' || !opensVerb(unit, clause)) return false;
  const before = tokenOf(unit, 0) - 1;
  const { doc } = unit;
  if (cue.tokens.includes(before)) return cue.noun;
  if (doc.classes[before] !== 'NOUN' && doc.classes[before] !== 'PROPN') return false;
  const { start = 0 } = doc.tokens[before] ?? {};
  // "told reporters that was wrong"; "pointed to dams that are old" looks as if the dams were told.
  const isAddressee = attribution.addressee !== null && start < attribution.addressee.end && tagOf(unit, 0) !== 'WDT';
  return !isAddressee && !TELLS_WHEN.has(doc.lemmas[before] ?? '');
}

/** Whether the verb stands right behind the first word, but for adverbs. */
function opensVerb(unit: Unit, { first, verb }: Clause): boolean {
  let at = first + 1;
  while (classOf(unit, at) === 'ADV') at++;
  return verb !== null && verb.first <= at && at < verb.end;
}

function isRelative({ doc, unit, clause, saying }: Candidate): boolean {
  const word = lowerOf(unit, clause.first);
  if (word !== 'that' && RELATIVES.has(word)) return true;
  if (word === 'that' && saying && followsItsNoun(unit, clause, saying)) return true;
  // "that, Lund said, was a mistake": its verb stands behind the cue.
  const spans = clause.first === 0 ? (saying?.attribution.content ?? []) : [];
  const [opener] = spans;
  return (
    opener !== undefined &&
    spans.length > 1 &&
    (RELATIVES.has(word) || word === 'what') &&
    tokensIn(doc, opener).length === 1
  );
}
