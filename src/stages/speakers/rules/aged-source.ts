import { YEARS_OLD } from '../../../lang/en/ages.ts';
import { firstStartingAt } from '../../../model/span.ts';
import { headsOf } from '../heads.ts';
import type { Located, SpeakerInput, SpeakerRule } from '../input.ts';
import { spokenBy } from '../opinion.ts';

/** "the 46-year-old said": the age is a name of its own, the person around it speaks. */
export const agedSource: SpeakerRule = {
  id: 'aged-source',
  about: 'The source is somebody by age alone: the person of that age, or the one spoken of just before.',
  judge(input, { source }) {
    const [head] = source ? headsOf(input, source) : [];
    const token = head && input.doc.tokens[head.token];
    if (!token?.lower.endsWith(YEARS_OLD)) return null;
    const mention = describedAt(input, token.end);
    return mention ? spokenBy([mention.entity]) : null;
  },
};

const REACH = 6;

/** The description that ends at an offset. */
function describedAt({ mentions }: SpeakerInput, end: number): Located | null {
  for (let at = firstStartingAt(mentions, end) - 1, steps = 0; at >= 0 && steps < REACH; at--, steps++) {
    const mention = mentions[at];
    if (mention?.end === end && mention.kind === 'nominal') return mention;
  }
  return null;
}
