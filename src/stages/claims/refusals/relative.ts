import { RELATIVES } from '../../../lang/en/function-words.ts';
import type { Candidate } from '../candidate.ts';
import { tokensIn } from '../saying.ts';
import { lowerOf } from '../unit.ts';
import { asksInside } from '../wording/frame.ts';
import type { ClauseRefusal } from './refusal.ts';

export const relative: ClauseRefusal = {
  id: 'refusals/relative',
  about: 'A relative clause without the noun that it belongs to: "which thanked the media".',
  refuses: (candidate) => isRelative(candidate) && !asksInside(candidate),
};

function isRelative({ doc, unit, clause, saying }: Candidate): boolean {
  const word = lowerOf(unit, clause.first);
  if (word !== 'that' && RELATIVES.has(word)) return true;
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
