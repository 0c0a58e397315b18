import { pronounOf } from '../../../lang/en/pronouns.ts';
import { headsOf } from '../heads.ts';
import type { SpeakerRule } from '../input.ts';
import { spokenBy, UNNAMED } from '../opinion.ts';

/** “… I think that …,” he said: within his words "I" is he. "we" is more than the speaker. */
export const firstPersonSource: SpeakerRule = {
  id: 'first-person-source',
  about: 'The source is "I" or "me" within what somebody says: the one who says it.',
  judge(input, { source, parent }) {
    if (!source) return null;
    const [head] = headsOf(input, source);
    const form = head && pronounOf(input.doc.tokens[head.first]);
    // "Our engineer Ann Tolmer" is she.
    if (form?.person !== 1 || form.form === 'possessive') return null;
    const speakers = parent === null ? [] : (input.speakers[parent] ?? []);
    return form.plural || speakers.length === 0 ? UNNAMED : spokenBy(speakers);
  },
};
