import { RELATIVE_PRONOUNS } from '../../../lang/en/pronouns.ts';
import { lowerAt, textAt } from '../../../model/phrase-lookup.ts';
import { firstEndingAfter } from '../../../model/span.ts';
import { mentionAt, type SpeakerRule } from '../input.ts';
import { spokenBy } from '../opinion.ts';

const SKIPPED = new Set([',', ')', '(', '—', '–', '”', '"']);
const MAX_SKIPPED = 3;

/** "General Tolmer, who said …", "the Lantern Guild (LG), which has accused …". */
export const relativeSource: SpeakerRule = {
  id: 'relative-source',
  about: 'The source is a relative pronoun: the name or noun phrase that stands directly before it.',
  judge(input, { source }) {
    const { doc } = input;
    if (!source) return null;
    const token = firstEndingAfter(doc.tokens, source.start);
    if (!RELATIVE_PRONOUNS.has(lowerAt(doc, token))) return null;
    let at = token - 1;
    while (at > token - MAX_SKIPPED && SKIPPED.has(textAt(doc, at))) at--;
    const before = doc.tokens[at];
    const mention = before ? mentionAt(input, before) : null;
    return mention ? spokenBy([mention.entity]) : null;
  },
};
