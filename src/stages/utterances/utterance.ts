import { QUESTION_WORDS } from '../../lang/en/function-words.ts';
import { DENIALS } from '../../lang/en/labels.ts';
import {
  AT_LAST,
  NOBODY_OPENERS,
  NOT_DENYING,
  OPEN_MODALS,
  PERFORMED_BY,
  SUPPOSING,
  SUPPOSING_AUXILIARIES,
  TRUE,
  UNTRUE,
} from '../../lang/en/utterances.ts';
import type { Attribution } from '../../model/document.ts';
import { lowerAt, textAt, verbAt } from '../../model/phrase-lookup.ts';
import type { Utterance } from '../../model/schema.ts';
import { firstEndingAfter } from '../../model/span.ts';
import { type CuePlace, cuePlaceOf, type UtteranceInput } from './cue-place.ts';
import { isHeldAgainst, isLeftUndone, isNegatedBetween } from './governed.ts';

interface Row {
  readonly utterance: Utterance;
  readonly reason: string;
  readonly match: (doc: UtteranceInput, place: CuePlace) => boolean;
}

/** The first row that matches decides. */
const ROWS: readonly Row[] = [
  { utterance: 'hypothetical', reason: 'a condition or open question: "if she said"', match: isSupposed },
  { utterance: 'actual', reason: 'said in the end: "did not say until Tuesday"', match: isSaidAtLast },
  { utterance: 'negated', reason: 'a negated subject: "no witness said"', match: isSaidByNobody },
  { utterance: 'negated', reason: 'a negated verb: "has not argued"', match: isNegated },
  { utterance: 'negated', reason: 'held to be untrue: "denied that she had said"', match: isHeldUntrue },
  { utterance: 'negated', reason: 'left undone: "declined to say"', match: isLeftUndone },
  { utterance: 'negated', reason: 'a negated verb that goes on: "did not speak or say"', match: goesOnNegated },
  { utterance: 'hypothetical', reason: 'held against somebody: "accused her of saying"', match: isHeldAgainst },
  { utterance: 'hypothetical', reason: 'a modal that leaves it open: "could have said"', match: isLeftOpen },
];

/** Whether the article holds the words of an attribution to have been uttered. What has no cue is. */
export function utteranceOf(doc: UtteranceInput, attribution: Attribution): Utterance {
  const place = cuePlaceOf(doc, attribution);
  if (!place || isMark(doc, place)) return 'actual';
  return ROWS.find(({ match }) => match(doc, place))?.utterance ?? 'actual';
}

/** The colon after a label: whoever it names speaks. */
function isMark({ tags }: UtteranceInput, { cue }: CuePlace): boolean {
  return cue.end === cue.first + 1 && tags[cue.first] === 'PUNCT';
}

/** "if she said", "whether he said", "as if to say", "had she said so, …", "did she say so?" */
function isSupposed(doc: UtteranceInput, { before, inverted, sentence, subject, cue }: CuePlace): boolean {
  const word = before < sentence.first ? '' : lowerAt(doc, before);
  if (SUPPOSING.has(word)) return true;
  if (word === 'though' && lowerAt(doc, before - 1) === 'as') return true;
  if (inverted < 0 || !subject) return false;
  if (isQuestion(doc, sentence.end)) return !QUESTION_WORDS.has(word);
  const opens =
    inverted === sentence.first || doc.tags[inverted - 1] === 'PUNCT' || lowerAt(doc, inverted - 1) === 'and';
  return opens && cue.first >= subject.end && SUPPOSING_AUXILIARIES.has(lowerAt(doc, inverted));
}

function isQuestion(doc: UtteranceInput, end: number): boolean {
  for (let i = end - 1; i >= end - 3; i--) if (textAt(doc, i).startsWith('?')) return true;
  return false;
}

/** So far after the cue stands the time at which it was said after all. */
const TIME_REACH = 3;

function isSaidAtLast(doc: UtteranceInput, place: CuePlace): boolean {
  if (!isNegated(doc, place) && !isSaidByNobody(doc, place)) return false;
  const { cue, before, sentence, inverted } = place;
  for (let i = cue.end; i < Math.min(cue.end + TIME_REACH, sentence.end); i++) {
    if (doc.tags[i] === 'PUNCT') break;
    if (AT_LAST.has(lowerAt(doc, i))) return true;
  }
  if (inverted < 0) return false;
  for (let i = before; i >= sentence.first; i--) if (AT_LAST.has(lowerAt(doc, i))) return true;
  return false;
}

/** "No witness said", "neither Lund nor Brun said", "nor did she say", "at no time did she say". */
function isSaidByNobody(doc: UtteranceInput, { subject, before, inverted, sentence }: CuePlace): boolean {
  if (!subject) return false;
  if (inverted >= 0 && isNegatedBetween(doc, Math.max(sentence.first, before - 3), subject.first)) return true;
  const own = lowerAt(doc, subject.first);
  if (NOBODY_OPENERS.has(own)) return !isName(doc, subject.first) && !NOT_DENYING.has(lowerAt(doc, subject.first + 1));
  const opener = lowerAt(doc, subject.first - 1);
  if (!NOBODY_OPENERS.has(opener) || isName(doc, subject.first - 1)) return false;
  return !NOT_DENYING.has(own) && lowerAt(doc, subject.first - 2) !== 'or';
}

/** "No Borders" may be a party. */
function isName({ names, tokens }: UtteranceInput, i: number): boolean {
  const start = tokens[i]?.start ?? 0;
  return (names[firstEndingAfter(names, start)]?.start ?? start + 1) <= start;
}

/** "has not argued", "has yet to say", "no longer says"; of a noun "made no claim". */
function isNegated(doc: UtteranceInput, { verb, cue, subject }: CuePlace): boolean {
  if (!verb) return isNegatedBetween(doc, Math.max(subject?.end ?? 0, cue.first - 1), cue.end);
  const from = Math.min(cue.first, verb.first);
  // "no longer" stands before the group; "not according to" is no verb.
  return (
    isNegatedBetween(doc, from, verb.head) || (lowerAt(doc, from - 2) === 'no' && lowerAt(doc, from - 1) === 'longer')
  );
}

/** "denied that she had said", "it is not true that she said". */
function isHeldUntrue(doc: UtteranceInput, { before, subject, sentence }: CuePlace): boolean {
  if (!subject) return false;
  const at = lowerAt(doc, before) === 'that' ? before - 1 : before;
  if (at < sentence.first) return false;
  const verb = verbAt(doc, at);
  if (verb?.head === at && DENIALS.has(verb.lemma)) return !isNegatedBetween(doc, verb.first, at);
  if (at === before) return false;
  const word = lowerAt(doc, at);
  const isNegated = isNegatedBetween(doc, Math.max(sentence.first, at - 2), at);
  return (UNTRUE.has(word) && !isNegated) || (TRUE.has(word) && isNegated);
}

/** "has not spoken to anybody or said", "did not call, nor say". */
function goesOnNegated(doc: UtteranceInput, { verb, cue, subject }: CuePlace): boolean {
  if (!verb) return false;
  const from = Math.min(cue.first, verb.first);
  const link = lowerAt(doc, from - 1);
  if (link === 'nor') return true;
  if (link !== 'or') return false;
  for (let i = from - 2; i >= (subject?.end ?? from); i--) {
    const before = verbAt(doc, i);
    if (before) return isNegatedBetween(doc, before.first, before.head);
  }
  return false;
}

/** "could have said", "may announce"; not "could only say", "I must say". */
function isLeftOpen(doc: UtteranceInput, { verb, subject, cue }: CuePlace): boolean {
  if (!verb) return false;
  for (let i = Math.min(cue.first, verb.first); i < verb.head; i++) {
    const word = lowerAt(doc, i);
    const next = lowerAt(doc, i + 1);
    const isPast = next === 'have' || lowerAt(doc, i + 2) === 'have';
    if (word === 'would' || word === "'d") return isPast;
    if (!OPEN_MODALS.has(word) || doc.tags[i] !== 'MD') continue;
    return next !== 'only' && (isPast || !subject || !PERFORMED_BY.has(lowerAt(doc, subject.end - 1)));
  }
  return false;
}
