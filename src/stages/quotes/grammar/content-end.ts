import { ADVERBIAL_OPENERS, AWAITS_VERB, CONCESSIVE_OPENERS, JOINS_DEEDS } from '../../../lang/en/clause-words.ts';
import { RELATIVES, SUBORDINATORS } from '../../../lang/en/function-words.ts';
import { RULING_VERBS } from '../../../lang/en/quoting-verbs.ts';
import { SPEECH_VERBS } from '../../../lang/en/speech-verbs.ts';
import { union } from '../../../lang/en/word-set.ts';
import type { Parsed } from '../../../model/document.ts';
import { DASHES } from '../../../model/marks.ts';
import { memoizePair } from '../../../model/memoize.ts';
import {
  closesQuotation,
  lowerAt,
  quotationAt,
  sentenceAround,
  tagAt,
  textAt,
  verbAt,
} from '../../../model/phrase-lookup.ts';
import type { Range, VerbGroup } from '../../../model/phrases.ts';
import type { EndFrame } from '../frames.ts';
import { gappedAt } from './gapped.ts';
import { sharesPassive } from './passive.ts';
import { type IsCue, placeAt } from './places.ts';

/** How often content that came to a place of this kind ended there, by kind and by the frame that opened it. */
export type EndRate = (place: string, frame: EndFrame) => number;

/** A document with what is known of where content ends. */
type Known = Parsed & { readonly knowledge: { readonly isCue: IsCue; readonly endRate: EndRate } };

/** The tokens from `start` to the end of its sentence, and beyond where a quotation opened in it goes on. */
export function toSentenceEnd(doc: Parsed, start: number): Range {
  let { end } = sentenceAround(doc, start);
  const crossing = quotationAt(doc, end - 1);
  if (crossing >= 0 && crossing === quotationAt(doc, end) && crossing !== outerAt(doc, start)) {
    while (end < doc.tokens.length && quotationAt(doc, end) === crossing) end++;
  }
  return trimmed(doc, { first: start, end }, outerAt(doc, start));
}

/** The quotation that holds a token unless it opens there. */
function outerAt(doc: Parsed, i: number): number {
  const here = quotationAt(doc, i);
  return here >= 0 && doc.quotations[here]?.start === doc.tokens[i]?.start ? -1 : here;
}

const TRAILING = new Set(['.', ',', ';', ':', ...DASHES]);

/** Without full stops, commas and marks of a quotation opened before it at the end. */
export function trimmed(doc: Parsed, range: Range, outer = -1): Range {
  let { first, end } = range;
  while (end > first) {
    const form = lowerAt(doc, end - 1);
    const within = quotationAt(doc, end - 1);
    if (within >= 0 && within !== outer) break;
    if (!TRAILING.has(form) && !(outer >= 0 && closesQuotation(doc, end - 1) && within === outer)) break;
    end--;
  }
  while (first < end && (lowerAt(doc, first) === ',' || lowerAt(doc, first) === ':')) first++;
  return { first, end };
}

/** Frames whose content is a clause and cannot end before its verb. */
const CLAUSAL: ReadonlySet<string> = new Set<EndFrame>(['that', 'clause', 'clause-far', 'according', 'as']);

/**
 * All places within a range where content might end, outside quotations opened in it and where its clause is whole: the
 * tokens of their marks or words.
 *
 * @param isPlace whether a token is a place (`placeAt`)
 */
export function* placesIn(
  doc: Parsed,
  { first, end }: Range,
  frame: EndFrame,
  isPlace: (at: number) => boolean,
): Iterable<number> {
  const outer = outerAt(doc, first);
  let closing: number | undefined;
  let i = CLAUSAL.has(frame.replace('rel ', '')) ? wholeFrom(doc, first, end) : first + 1;
  for (; i < end; i++) {
    const within = quotationAt(doc, i);
    if ((within >= 0 && within !== outer) || !isPlace(i)) continue;
    if (closing === undefined && DASHES.has(lowerAt(doc, i))) closing = lastDash(doc, first, end);
    const resumes = afterInsertion(doc, i, end, closing ?? -1);
    if (resumes > i) i = resumes - 1;
    else yield i;
  }
}

/** Where the sentence goes on after the brackets or dashes that open at `i`, or `i` where none do. */
function afterInsertion(doc: Parsed, i: number, end: number, lastDashAt: number): number {
  const form = lowerAt(doc, i);
  if (DASHES.has(form) && i < lastDashAt) return lastDashAt + 1;
  const close = form === '(' ? closingBracket(doc, i, end) : -1;
  return close >= 0 && close < end - 1 ? close + 1 : i;
}

/** The bracket that closes the one at `open`, or -1. */
function closingBracket(doc: Parsed, open: number, end: number): number {
  for (let i = open + 1; i < Math.min(end, open + 60); i++) if (lowerAt(doc, i) === ')') return i;
  return -1;
}

/** The last dash in a range, or -1. */
function lastDash(doc: Parsed, first: number, end: number): number {
  for (let i = end - 1; i > first; i--) if (DASHES.has(lowerAt(doc, i)) && quotationAt(doc, i) < 0) return i;
  return -1;
}

/** Where the first finite verb of a clause stands: before it, the clause is not whole. An opening subordinate clause is passed over. */
function wholeFrom(doc: Parsed, first: number, end: number): number {
  let from = lowerAt(doc, first) === 'that' ? first + 1 : first;
  if (lowerAt(doc, from) === ',') from++;
  if (ADVERBIAL_OPENERS.has(lowerAt(doc, from))) {
    for (let i = from; i < end; i++)
      if (lowerAt(doc, i) === ',') {
        from = i + 1;
        break;
      }
  }
  for (let i = from; i < end; i++) {
    i = afterParenthesis(doc, i, end);
    const verb = verbAt(doc, i);
    if (
      verb?.form === 'finite' &&
      quotationAt(doc, i) === quotationAt(doc, first) &&
      !RELATIVES.has(lowerAt(doc, verb.first - 1))
    )
      return verb.end;
  }
  return first + 1;
}

/** "all members, whether from Malden or not, | are": the token after a clause between commas that parts a verb from its subject. */
function afterParenthesis(doc: Parsed, i: number, end: number): number {
  if (lowerAt(doc, i) !== ',' || !OPENS_PARENTHESIS.has(lowerAt(doc, i + 1))) return i;
  for (let at = i + 2; at < end; at++) {
    if (lowerAt(doc, at) !== ',') continue;
    const verb = verbAt(doc, at + 1);
    return verb?.form === 'finite' && verb.first === at + 1 ? at + 1 : i;
  }
  return i;
}

const OPENS_PARENTHESIS = union(RELATIVES, CONCESSIVE_OPENERS);

const CUT = 0.5;

/**
 * Whether the main clause goes on after a comma, "Smith, who says that it rains, will leave"; in "says it broke, fell and
 * vanished" it is one of several verbs of the content.
 */
function resumesMain(doc: Parsed, comma: number): boolean {
  const verb = lowerAt(doc, comma) === ',' ? verbAt(doc, comma + 1) : undefined;
  if (verb?.form !== 'finite' || verb.first !== comma + 1) return false;
  const next = doc.phrases.verbs[verb.index + 1];
  const isList = next !== undefined && lowerAt(doc, next.first - 1) === 'and' && !verb.modal;
  return !isList || next.first >= sentenceAround(doc, comma).end;
}

/** "left at noon, | went to Malden and was never seen again": one of several verbs of what is said, the last after "and". */
function goesOnInList(doc: Parsed, at: number, { end }: Range): boolean {
  if (lowerAt(doc, at) !== ',') return false;
  const closing = OPENS_RELATIVE.has(lowerAt(doc, at + 1)) ? commaAfter(doc, at + 1, end) : -1;
  if (closing >= 0) return lowerAt(doc, closing + 1) === 'and' && goesOnInList(doc, closing, { first: at, end });
  const and = lowerAt(doc, at + 1) === 'and' ? 1 : 0;
  const verb = verbAt(doc, at + 1 + and);
  if (verb?.form !== 'finite' || verb.first !== at + 1 + and || !verb.past || SPEECH_VERBS.has(verb.lemma))
    return false;
  if (and === 1) return isListed(doc, verb);
  for (let index = verb.index + 1; ; index++) {
    const next = doc.phrases.verbs[index];
    if (!next || next.first >= end) return false;
    if (next.form === 'finite' && next.past && lowerAt(doc, next.first - 1) === 'and')
      return !SPEECH_VERBS.has(next.lemma);
  }
}

/** Whether content is a clause, or may be one whose verb was taken for a participle: "Karim left at noon". */
function mayBeClause(doc: Parsed, frame: EndFrame, start: number, end: number): boolean {
  if (CLAUSAL.has(frame.replace('rel ', ''))) return true;
  for (let i = start; frame === 'np' && i < end; i++) if (verbAt(doc, i)?.form === 'participle') return true;
  return false;
}

const OPENS_RELATIVE = union(RELATIVES, ['where']);

function commaAfter(doc: Parsed, i: number, end: number): number {
  for (let at = i; at < end; at++) if (lowerAt(doc, at) === ',') return at;
  return -1;
}

/** Whether a verb after ", and" ends a list whose verb before stands after a comma too. */
function isListed(doc: Parsed, { index }: VerbGroup): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 3; at--) {
    const before = doc.phrases.verbs[at];
    if (before?.form === 'finite' && before.past && lowerAt(doc, before.first - 1) === ',') return true;
  }
  return false;
}

/** "ruled that it was legal | and found that …", "and Tom Okello | that …": the next thing that somebody says. */
function saysOn(doc: Parsed, at: number, isCue: IsCue): boolean {
  const next = at + (lowerAt(doc, at + 1) === 'and' ? 2 : 1);
  if (lowerAt(doc, next - 1) !== 'and' && lowerAt(doc, at) !== ',') return false;
  if (gappedAt(doc, next)) return true;
  const verb = verbAt(doc, next);
  const rules = verb && (isCue(verb.lemma) || RULING_VERBS.has(verb.lemma));
  return (
    rules === true && verb.form === 'finite' && lowerAt(doc, verb.end) === 'that' && lowerAt(doc, next - 1) === 'and'
  );
}

/** Another speaks after a semicolon: "said the dam was safe; Haddar said it was not". */
const OTHER_SPEAKER = /^”?;\|(?:(?:and|but|while) )?(?:name|np|pron) cue/u;
/** A clause with a subject of its own after "and" where the content is a phrase: "denied the report and Haddar said". */
const OTHER_CLAUSE = /^”?[,0]\|(?:and|but) (?:(?:name|pron) (?:cue|verb)|np cue)(?:-past|-modal)?$/u;
const PHRASAL = /^(?:heard-)?(?:np|ing|adj|prep:)/u;

/** Whether a place of a kind begins what somebody else says or does, however seldom it was counted. */
const opensOther = memoizePair<boolean>(
  (kind, frame) => OTHER_SPEAKER.test(kind) || (OTHER_CLAUSE.test(kind) && PHRASAL.test(frame) && frame !== 'np-to'),
);

/** The content that begins at `start`: to the first place where more often than not content ends, or the sentence's end. */
export function contentFrom(doc: Known, start: number, frame: EndFrame): Range {
  const whole = toSentenceEnd(doc, start);
  const endings = endingsOf(doc, frame);
  for (const at of placesIn(doc, whole, frame, (i) => endingAt(doc, i, frame, endings) !== NO_PLACE)) {
    if (endsAt(doc, { first: start, end: at }, frame, endings[at] === ENDS, whole))
      return trimmed(doc, { first: start, end: at }, outerAt(doc, start));
  }
  return whole;
}

/** Whether content that goes as far as the end of `so` ends there; `often`: it does so more often than not. */
function endsAt(doc: Parsed, so: Range, frame: EndFrame, often: boolean, whole: Range): boolean {
  const { first, end } = so;
  if (PHRASAL.test(frame) && opensNextClause(doc, end)) return true;
  return (
    often && !lacksVerb(doc, first, end) && !(mayBeClause(doc, frame, first, end) && goesOnInList(doc, end, whole))
  );
}

/** "told him to leave | , and when he did, …". */
function opensNextClause(doc: Parsed, at: number): boolean {
  return lowerAt(doc, at) === ',' && JOINS_DEEDS.has(lowerAt(doc, at + 1)) && SUBORDINATORS.has(lowerAt(doc, at + 2));
}

/** A subject is hardly ever longer. */
const LONGEST_SUBJECT = 30;

/** Whether a clause that opened before `at` has no verb so far: "whether the mayor | , who left, will return". */
function lacksVerb(doc: Parsed, start: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(start, at - LONGEST_SUBJECT); i--) {
    const form = verbAt(doc, i)?.form;
    if (form === 'finite' || form === 'base' || form === 'infinitive') return false;
    // With a capital it belongs to a title: “Collapse: How Towns Die”.
    if (AWAITS_VERB.has(textAt(doc, i)) && tagAt(doc, i) !== 'DT') return quotationAt(doc, i) === quotationAt(doc, at);
  }
  return false;
}

/** Whether content of a frame ends at a token, wherever it began; 0 where nobody has asked yet. */
const NO_PLACE = 1;
const GOES_ON = 2;
const ENDS = 3;

/** By frame, for each token: in a sentence of nothing but cues each of them asks of all the tokens behind it. */
const known = new WeakMap<Known, Map<EndFrame, Uint8Array>>();

function endingsOf(doc: Known, frame: EndFrame): Uint8Array {
  let byFrame = known.get(doc);
  if (!byFrame) {
    byFrame = new Map();
    known.set(doc, byFrame);
  }
  let endings = byFrame.get(frame);
  if (!endings) {
    endings = new Uint8Array(doc.tokens.length);
    byFrame.set(frame, endings);
  }
  return endings;
}

function endingAt(doc: Known, at: number, frame: EndFrame, endings: Uint8Array): number {
  if (endings[at] === 0) endings[at] = readEnding(doc, at, frame);
  return endings[at] as number;
}

function readEnding(doc: Known, at: number, frame: EndFrame): number {
  const { isCue, endRate } = doc.knowledge;
  const kind = placeAt(doc, at, isCue);
  if (kind === null) return NO_PLACE;
  if (sharesPassive(doc, verbAt(doc, at + 1), at)) return GOES_ON;
  const ends =
    endRate(kind, frame) > CUT ||
    opensOther(kind, frame) ||
    saysOn(doc, at, isCue) ||
    (frame.startsWith('rel ') && resumesMain(doc, at));
  return ends ? ENDS : GOES_ON;
}
