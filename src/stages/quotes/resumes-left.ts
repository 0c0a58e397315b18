import { lowerAt, opensQuotation, phraseAt, tagAt, verbAt } from '../../model/phrase-lookup.ts';
import type { Range } from '../../model/phrases.ts';
import { SETTINGS } from './grammar/extended-phrase.ts';
import { isTimeWord } from './grammar/time.ts';
import { type Cue, isClause, type Scene } from './input.ts';

/** Whether the words before a cue and the quotation behind it are one sentence: If they move, he said, “we will follow.” */
export function joinsLeft(scene: Scene, { left, leftQuoted, complement }: Cue): boolean {
  const { frame, start } = complement;
  if (!left || leftQuoted || frame !== 'quote' || lowerAt(scene, start - 1) !== ',') return false;
  if (!/^\p{Ll}/u.test(scene.tokens[start + 1]?.text ?? '') || !opensQuotation(scene, start)) return false;
  return left.end - left.first > 1 && (isClause(scene, left) || !isCircumstance(scene, left));
}

/** Whether words only say when or where somebody spoke: "In a statement on Monday", "Speaking to reporters". */
function isCircumstance(scene: Scene, { first, end }: Range): boolean {
  if (tagAt(scene, first) === 'VBG' || tagAt(scene, first) === 'VBN') return true;
  for (let i = first; i < end; i++) {
    const phrase = phraseAt(scene, i);
    if (isTimeWord(scene, i) || verbAt(scene, i)?.form === 'gerund') return true;
    if (phrase?.head === i && SETTINGS.has(lowerAt(scene, i))) return true;
  }
  return false;
}
