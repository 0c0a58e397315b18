import { headsOf } from '../heads.ts';
import { mentionAt, type SpeakerRule } from '../input.ts';
import { spokenBy } from '../opinion.ts';

/** "…, the article said, adding that …": the one who speaks in the main clause. */
export const hintedSource: SpeakerRule = {
  id: 'hinted-source',
  about: 'A cue without a source of its own: the source that the quote points back to ("…, adding that").',
  judge(input, { source, sourceHint }) {
    if (source || !sourceHint) return null;
    const known = input.speakers[input.bySource.get(sourceHint.start) ?? -1];
    if (known && known.length > 0) return spokenBy(known);
    const [head] = headsOf(input, sourceHint);
    const mention = head ? mentionAt(input, head.token) : null;
    return mention ? spokenBy([mention.entity]) : null;
  },
};
