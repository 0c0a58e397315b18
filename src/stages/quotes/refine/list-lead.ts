import { spanAt } from '../../../model/phrase-lookup.ts';
import type { Range } from '../../../model/phrases.ts';
import type { Refiner } from '../../../model/rule.ts';
import { firstEndingAfter, type Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { leadAbove } from '../grammar/listed.ts';
import type { QuoteInput } from '../input.ts';
import { rangeOf } from '../layout.ts';

export const listLead: Refiner<QuoteInput, Candidate> = {
  id: 'refine/list-lead',
  about:
    'Gives what an item of a list without a subject reports to whom the line above names ("Highlights of Lund\'s talk:"), and drops the item itself as said.',
  refine: (found, input) =>
    found.flatMap((candidate) => {
      if (reportsItem(input, candidate)) return [];
      const lead = candidate.source || candidate.sourceHint ? null : leadOf(input, candidate.cue.first);
      const sourceHint = lead && personIn(input, lead);
      return [sourceHint ? { ...candidate, sourceHint } : candidate];
    }),
};

function leadOf(input: QuoteInput, token: number): Range | null {
  const verb = input.phrases.verbs[input.phrases.verbAt[token] ?? -1];
  return verb ? leadAbove(input, verb) : null;
}

/** "What Lund said:" ¶ "Dismissed the claim.": that she dismissed it is told of her, and not what she said. */
function reportsItem(input: QuoteInput, { cue, content }: Candidate): boolean {
  const first = content[0]?.first ?? 0;
  return cue.first < first && leadOf(input, first) !== null;
}

/** The one person named in a range, or the last of several. */
function personIn(input: QuoteInput, range: Range): Range | null {
  const { start, end } = spanAt(input, range);
  let found: Span | null = null;
  for (let at = firstEndingAfter(input.names, start); (input.names[at]?.start ?? Infinity) < end; at++) {
    const name = input.names[at];
    if (name?.type === 'PERSON') found = name;
  }
  return found && rangeOf(input, found);
}
