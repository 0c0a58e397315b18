import { FUNCTION_WORDS } from '../../../lang/en/function-words.ts';
import { TITLING } from '../../../lang/en/refusals.ts';
import type { Attribution } from '../../../model/document.ts';
import type { ClaimDocument } from '../candidate.ts';
import { tokensIn } from '../saying.ts';
import type { SayingRefusal } from './refusal.ts';

/** Words of a title at most. */
const LONGEST = 12;

export const titled: SayingRefusal = {
  id: 'refusals/titled',
  about: 'The title of something written or sung: "a report entitled …", “It’s Our Time”.',
  refuses: (doc, { cue, attribution }) => TITLING.has(cue.lemma) || hasTitleCase(doc, attribution),
};

/** Whether every word of a short direct content has a capital, a small one too that is not the first. */
function hasTitleCase(doc: ClaimDocument, { type, content }: Attribution): boolean {
  const [span] = content;
  if (type !== 'direct' || content.length !== 1 || !span) return false;
  let count = 0;
  let small = 0;
  for (const i of tokensIn(doc, span)) {
    const { text, lower } = doc.tokens[i] ?? { text: '', lower: '' };
    if (!/^\p{L}/u.test(text)) continue;
    if (!/^\p{Lu}/u.test(text) || /^\p{Lu}{2}/u.test(text) || ++count > LONGEST) return false;
    if (count > 1 && lower !== 'i' && FUNCTION_WORDS.has(lower)) small++;
  }
  return small > 0;
}
