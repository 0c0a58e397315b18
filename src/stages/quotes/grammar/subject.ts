import { PARENTHESIS_OPENERS } from '../../../lang/en/clause-words.ts';
import { RELATIVES } from '../../../lang/en/function-words.ts';
import type { Parsed } from '../../../model/document.ts';
import { DASHES } from '../../../model/marks.ts';
import { lowerAt, nounPhraseAt, quotationAt, sentenceAround, tagAt, verbAt } from '../../../model/phrase-lookup.ts';
import type { NounPhrase, VerbGroup } from '../../../model/phrases.ts';
import { leftExtended } from './extended-phrase.ts';
import { inverted } from './inverted.ts';
import { coordinated, openingParticiple, sharedSubject } from './shared-subject.ts';
import type { Subject } from './subject-types.ts';
import { beforeTime } from './time.ts';

const DEEPEST = 3;

/** The subject of a verb group, where the sentence shows one: before it, shared with a verb before it, or an agent. */
export function subjectOf(doc: Parsed, verb: VerbGroup, depth = 0): Subject | undefined {
  if (depth > DEEPEST) return undefined;
  const { first: from } = sentenceAround(doc, verb.head);
  const find = (other: VerbGroup): Subject | undefined => subjectOf(doc, other, depth + 1) ?? inverted(doc, other);
  if (verb.form === 'gerund' || verb.form === 'infinitive')
    return sharedSubject(doc, verb, from, find) ?? openingParticiple(doc, verb, from, find);
  let i = verb.first - 1;
  while (i > from && (tagAt(doc, i) === 'RB' || tagAt(doc, i) === 'RBR')) i--;
  i = beforeTime(doc, i + 1) - 1;
  if (i < from) return undefined;
  if (verb.form === 'participle') {
    const late = isLastVerb(doc, verb) ? beforeParenthesis(doc, i, from) : undefined;
    return adjacent(doc, i, from) ?? late ?? coordinated(doc, verb, i, from, find);
  }
  return adjacent(doc, i, from) ?? beforeParenthesis(doc, i, from) ?? coordinated(doc, verb, i, from, find);
}

/** Whether a participle is the only candidate for its sentence's verb: no agent after it and no finite verb outside its complement. */
function isLastVerb(doc: Parsed, verb: VerbGroup): boolean {
  if (lowerAt(doc, verb.end) === 'by') return false;
  const { end } = sentenceAround(doc, verb.head);
  for (let at = verb.index + 1; at < doc.phrases.verbs.length; at++) {
    const other = doc.phrases.verbs[at];
    if (!other || other.head >= end) return true;
    if (other.form === 'finite' && lowerAt(doc, other.first - 1) === ',') return false;
  }
  return true;
}

/** The phrase, relative pronoun or reflexive that ends at `i`. */
function adjacent(doc: Parsed, i: number, from: number): Subject | undefined {
  const form = lowerAt(doc, i);
  if (
    RELATIVES.has(form) &&
    (tagAt(doc, i) === 'WP' || tagAt(doc, i) === 'WDT' || (form === 'that' && nounPhraseAt(doc, i - 1)))
  )
    return { first: i, end: i + 1, kind: 'relative' };
  const phrase = nounPhraseAt(doc, i) ?? modified(doc, i);
  if (!phrase || phrase.end > i + 1) return undefined;
  if (lowerAt(doc, i).endsWith('self') || lowerAt(doc, i) === 'both') return adjacent(doc, i - 1, from);
  return { ...leftExtended(doc, phrase, from), kind: 'subject' };
}

/** The phrase before a participle that belongs to it: "those surveyed". */
function modified(doc: Parsed, i: number): NounPhrase | undefined {
  const verb = verbAt(doc, i);
  if (verb?.form !== 'participle') return undefined;
  const phrase = nounPhraseAt(doc, verb.first - 1);
  return phrase && { ...phrase, end: i + 1 };
}

const PARENTHESES = 8;

/** "Smith, the group's chairman, said", "Smith — who won — said": the phrase before the parenthesis that ends at `i`. */
function beforeParenthesis(doc: Parsed, i: number, from: number): Subject | undefined {
  const mark = lowerAt(doc, i);
  if (mark === ')') return beforeBracket(doc, i, from);
  if (!PARENTHETIC.has(mark)) return undefined;
  for (const at of marksBefore(doc, mark, i, from)) {
    const phrase = phraseBefore(doc, at);
    if (!phrase && !isAdverbial(doc, at + 1, i)) return undefined;
    if (!phrase || isAppositive(doc, phrase, from)) continue;
    if (!isParenthesis(doc, at + 1, i)) return undefined;
    const { first } = leftExtended(doc, phrase, from);
    return { first, end: nounPhraseAt(doc, i - 1) || i - at > 4 ? i : phrase.end, kind: 'subject' };
  }
  return undefined;
}

/** The nearest marks of a form before `i`, outside quotations. */
function* marksBefore(doc: Parsed, mark: string, i: number, from: number): Iterable<number> {
  let tries = 0;
  for (let at = i - 1; at > from && tries < PARENTHESES; at--) {
    if (lowerAt(doc, at) !== mark || quotationAt(doc, at) >= 0) continue;
    tries++;
    yield at;
  }
}

const PARENTHETIC = new Set([',', ...DASHES]);

function phraseBefore(doc: Parsed, comma: number): NounPhrase | undefined {
  const end = beforeTime(doc, lowerAt(doc, comma - 1) === ')' ? openingBracket(doc, comma - 1) : comma);
  const phrase = nounPhraseAt(doc, end - 1);
  return phrase && phrase.end === end ? phrase : undefined;
}

function openingBracket(doc: Parsed, close: number): number {
  for (let i = close - 1; i > close - 12; i--) if (lowerAt(doc, i) === '(') return i;
  return close;
}

function beforeBracket(doc: Parsed, close: number, from: number): Subject | undefined {
  const open = openingBracket(doc, close);
  if (open === close) return undefined;
  const found = adjacent(doc, open - 1, from);
  return found && { ...found, end: close + 1 };
}

/** Whether the phrase itself renames one before it: "Smith, 56, a father of three, said". */
function isAppositive(doc: Parsed, phrase: NounPhrase, from: number): boolean {
  const { first } = leftExtended(doc, phrase, from);
  if (lowerAt(doc, first - 1) !== ',') return false;
  const opening = tagAt(doc, first);
  if (opening === 'CD' && phrase.end - first === 1) return true;
  const before = nounPhraseAt(doc, first - 2);
  return (
    (opening === 'DT' || opening === 'PRP$' || opening === 'NN' || opening === 'JJ') &&
    before !== undefined &&
    before.end === first - 1 &&
    tagAt(doc, before.head).startsWith('NNP')
  );
}

/** Whether tokens `[first, end)` can stand between a subject and its verb: no main clause of their own. */
function isParenthesis(doc: Parsed, first: number, end: number): boolean {
  const opening = tagAt(doc, first);
  if (PARENTHESIS_OPENERS.has(lowerAt(doc, first)) || opening === 'VBG' || opening === 'VBN' || opening === 'RB')
    return true;
  for (let i = first; i < end; i++)
    if (verbAt(doc, i)?.form === 'finite') return i > first && isRelativeVerb(doc, i, first);
  return true;
}

function isRelativeVerb(doc: Parsed, i: number, first: number): boolean {
  for (let at = i - 1; at >= first && at > i - 8; at--) if (RELATIVES.has(lowerAt(doc, at))) return true;
  return false;
}

function isAdverbial(doc: Parsed, first: number, end: number): boolean {
  return end - first <= 3 && nounPhraseAt(doc, first) === undefined;
}
