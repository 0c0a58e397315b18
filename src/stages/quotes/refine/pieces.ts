import { DASHES } from '../../../model/marks.ts';
import { lowerAt, opensQuotation, quotationAt, verbAt } from '../../../model/phrase-lookup.ts';
import type { Range } from '../../../model/phrases.ts';
import type { Refiner, Signed } from '../../../model/rule.ts';
import { type Candidate, uncued } from '../candidate.ts';
import { quotationFrom, quotationStart } from '../grammar/quotation.ts';
import { subjectOf } from '../grammar/subject.ts';
import type { QuoteInput } from '../input.ts';
import { extended } from '../turns.ts';

/** Two quotations that are one, with what somebody does between them. */
interface Pair {
  readonly left: Range;
  readonly right: Range;
}

export const pieces: Refiner<QuoteInput, Candidate> = {
  id: 'refine/pieces',
  about: 'Joins two quotations with an action between dashes: “The mill” – he shrugged – “is old,” he said.',
  refine(found, input) {
    const pairs = [...pairsOf(input)];
    if (pairs.length === 0) return found;
    const list = [...found];
    for (const pair of pairs) {
      const [left, right] = [holderOf(list, pair.left), holderOf(list, pair.right)];
      if (left >= 0 && right >= 0) continue;
      const at = Math.max(left, right);
      const holder = list[at];
      if (holder) list[at] = extended(input, holder, left < 0 ? pair.left : pair.right);
      else list.push(actionBetween(input, pair));
    }
    return list;
  },
};

/** An action is hardly ever told in more tokens. */
const LONGEST_ACTION = 14;

function* pairsOf(input: QuoteInput): Iterable<Pair> {
  for (const i of input.landmarks.openings) {
    if (!opensQuotation(input, i) || !DASHES.has(lowerAt(input, i - 1))) continue;
    const closing = openingDash(input, i - 1);
    if (closing < 0) continue;
    yield { left: { first: quotationStart(input, closing), end: closing + 1 }, right: quotationFrom(input, i) };
  }
}

/** The last token of the quotation that a dash follows, where another dash at `end` ends the action; -1 where none does. */
function openingDash(input: QuoteInput, end: number): number {
  let acts = false;
  for (let i = end - 1; i > 0 && i >= end - LONGEST_ACTION; i--) {
    if (quotationAt(input, i) >= 0 || /^[.;:?!]$/u.test(lowerAt(input, i))) return -1;
    if (DASHES.has(lowerAt(input, i))) return acts && quotationAt(input, i - 1) >= 0 ? i - 1 : -1;
    acts ||= verbAt(input, i)?.form === 'finite';
  }
  return -1;
}

function holderOf(list: readonly Candidate[], { first }: Range): number {
  return list.findIndex(({ content }) => content.some((range) => range.first <= first && first < range.end));
}

/** What nobody is said to say, with the one who acts as the speaker. */
function actionBetween(input: QuoteInput, { left, right }: Pair): Signed<Candidate> {
  let subject: Range | undefined;
  for (let i = left.end; i < right.first && !subject; i++) {
    const verb = verbAt(input, i);
    if (verb?.form === 'finite') subject = subjectOf(input, verb);
  }
  const hint = subject && subject.first > left.end ? { first: subject.first, end: subject.end } : null;
  return { ...extended(input, { ...uncued(input, left, hint), rule: pieces.id }, right), rule: pieces.id };
}
