import { RELATIVE_PRONOUNS } from '../../../lang/en/pronouns.ts';
import { WRITTEN_NOUNS } from '../../../lang/en/role-nouns.ts';
import { lowerAt, nounPhraseAt } from '../../../model/phrase-lookup.ts';
import { firstEndingAfter } from '../../../model/span.ts';
import { antecedentOf, type Wanted } from '../antecedent.ts';
import { headsOf } from '../heads.ts';
import { type Head, mentionAt, type SpeakerInput, type SpeakerRule } from '../input.ts';
import { spokenBy, UNNAMED } from '../opinion.ts';

/** How much less sure it is over a phrase between commas. */
const OVER_PHRASES = 0.9;

/** "General Tolmer, the head of the guild, who said …", "the Lantern Guild (LG), which has accused …". */
export const relativeSource: SpeakerRule = {
  id: 'relative-source',
  about: 'The source is a relative pronoun: the one before it who can be "who" or "which", over what describes him.',
  judge(input, { source }) {
    if (!source) return null;
    const token = firstEndingAfter(input.doc.tokens, source.start);
    const wanted = wantedAt(input, token);
    if (!wanted) return null;
    const [head] = headsOf(input, source);
    if (ownsSpeaker(input, token, head)) return isNamed(input, head) ? null : UNNAMED;
    const found = antecedentOf(input, token, wanted);
    return found ? spokenBy([found.entity], found.steps > 0 ? OVER_PHRASES : 1) : UNNAMED;
  },
};

/** "whose husband said": not the one before it; "whose book says" is the one who wrote it. */
function ownsSpeaker({ doc }: SpeakerInput, token: number, head: Head | undefined): boolean {
  return lowerAt(doc, token) === 'whose' && !WRITTEN_NOUNS.has(doc.lemmas[head?.token ?? -1] ?? '');
}

/** "whose wife Mary Tolmer said": the name is there. */
function isNamed(input: SpeakerInput, head: Head | undefined): boolean {
  return head !== undefined && mentionAt(input, head.token)?.kind === 'name';
}

function wantedAt({ doc }: SpeakerInput, token: number): Wanted | undefined {
  const form = lowerAt(doc, token);
  if (form === 'that') return doc.tags[token] === 'WDT' || nounPhraseAt(doc, token - 1) ? 'any' : undefined;
  return RELATIVE_PRONOUNS.get(form);
}
