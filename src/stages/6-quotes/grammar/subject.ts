import { SPEECH_VERBS } from '../../../lang/en/speech-verbs.ts';
import { closesQuotation, lowerAt, phraseAt, quotationAt, sentenceAround, tagAt, verbAt } from './look.ts';
import { beforeTime, isTimeWord } from './time.ts';
import type { NounPhrase, Parsed, Range, VerbGroup } from './types.ts';

/** Where a verb's subject was found. */
export type SubjectKind = 'subject' | 'relative' | 'inverted' | 'shared' | 'main-clause' | 'agent';

export interface Subject extends Range {
  readonly kind: SubjectKind;
}

const RELATIVES = new Set(['who', 'which', 'that', 'whom']);
const DEEPEST = 3;

/** The subject of a verb group, where the sentence shows one: before it, shared with a verb before it, or an agent. */
export function subjectOf(doc: Parsed, verb: VerbGroup, depth = 0): Subject | undefined {
  if (depth > DEEPEST) return undefined;
  const { first: from } = sentenceAround(doc, verb.head);
  if (verb.form === 'gerund' || verb.form === 'infinitive') return sharedSubject(doc, verb, from, depth);
  let i = verb.first - 1;
  while (i > from && (tagAt(doc, i) === 'RB' || tagAt(doc, i) === 'RBR')) i--;
  i = beforeTime(doc, i + 1) - 1;
  if (i < from) return undefined;
  if (verb.form === 'participle') {
    const late = isLastVerb(doc, verb) ? beforeParenthesis(doc, i, from) : undefined;
    return adjacent(doc, i, from) ?? late ?? coordinated(doc, verb, i, from, depth);
  }
  return adjacent(doc, i, from) ?? beforeParenthesis(doc, i, from) ?? coordinated(doc, verb, i, from, depth);
}

/** Whether a participle is the only candidate for its sentence's verb: no agent behind it and no finite verb outside its complement. */
function isLastVerb(doc: Parsed, verb: VerbGroup): boolean {
  if (lowerAt(doc, verb.end) === 'by') return false;
  const { end } = sentenceAround(doc, verb.head);
  for (let at = verb.index + 1; at < doc.grammar.verbs.length; at++) {
    const other = doc.grammar.verbs[at];
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
    (tagAt(doc, i) === 'WP' || tagAt(doc, i) === 'WDT' || (form === 'that' && phraseAt(doc, i - 1)))
  )
    return { first: i, end: i + 1, kind: 'relative' };
  const phrase = phraseAt(doc, i) ?? modified(doc, i);
  if (!phrase || phrase.end > i + 1) return undefined;
  if (lowerAt(doc, i).endsWith('self') || lowerAt(doc, i) === 'both') return adjacent(doc, i - 1, from);
  return { ...leftExtended(doc, phrase, from), kind: 'subject' };
}

/** The phrase before a participle that belongs to it: "those surveyed". */
function modified(doc: Parsed, i: number): NounPhrase | undefined {
  const verb = verbAt(doc, i);
  if (verb?.form !== 'participle') return undefined;
  const phrase = phraseAt(doc, verb.first - 1);
  return phrase && { ...phrase, end: i + 1 };
}

const JOINERS = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'with',
  'on',
  'to',
  'against',
  'about',
  'by',
  'near',
  'under',
  'who',
]);
const OPENS_CLAUSE = new Set([
  'that',
  'because',
  'while',
  'as',
  'when',
  'after',
  'before',
  'although',
  'though',
  'if',
  'since',
  'and',
  'but',
  ',',
  ':',
  ';',
  '-',
  '–',
  '—',
  '(',
  ')',
]);

/** The phrase with those before it that it belongs to: "a spokesman for the group". Never over a verb. */
export function leftExtended(doc: Parsed, phrase: NounPhrase, from: number): Range {
  let first = phrase.first;
  for (;;) {
    const joiner = lowerAt(doc, first - 1);
    const before = phraseAt(doc, first - 2);
    if (first - 2 < from || !before || before.end !== first - 1 || quotationAt(doc, before.head) >= 0) break;
    if (joiner === 'and' || joiner === '&') {
      if (
        before.first > from &&
        !OPENS_CLAUSE.has(lowerAt(doc, before.first - 1)) &&
        !closesQuotation(doc, before.first - 1)
      )
        break;
    } else if (!JOINERS.has(joiner)) break;
    first = before.first;
  }
  return { first, end: phrase.end };
}

const PARENTHESES = 8;

/** "Smith, the group's chairman, said", "Smith — who won — said": the phrase before the parenthesis that ends at `i`. */
function beforeParenthesis(doc: Parsed, i: number, from: number): Subject | undefined {
  const mark = lowerAt(doc, i);
  if (mark === ')') return beforeBracket(doc, i, from);
  if (mark !== ',' && mark !== '—' && mark !== '–' && mark !== '--' && mark !== '-') return undefined;
  let tries = 0;
  for (let at = i - 1; at > from && tries < PARENTHESES; at--) {
    if (lowerAt(doc, at) !== mark || quotationAt(doc, at) >= 0) continue;
    tries++;
    const phrase = phraseBefore(doc, at);
    if (!phrase) {
      if (tries === 1 && isAdverbial(doc, at + 1, i)) continue;
      return undefined;
    }
    if (isAppositive(doc, phrase, from)) continue;
    if (!isParenthesis(doc, at + 1, i)) return undefined;
    const { first } = leftExtended(doc, phrase, from);
    return { first, end: phraseAt(doc, i - 1) || i - at > 4 ? i : phrase.end, kind: 'subject' };
  }
  return undefined;
}

function phraseBefore(doc: Parsed, comma: number): NounPhrase | undefined {
  const end = beforeTime(doc, lowerAt(doc, comma - 1) === ')' ? openingBracket(doc, comma - 1) : comma);
  const phrase = phraseAt(doc, end - 1);
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
  const before = phraseAt(doc, first - 2);
  return (
    (opening === 'DT' || opening === 'PRP$' || opening === 'NN' || opening === 'JJ') &&
    before !== undefined &&
    before.end === first - 1 &&
    tagAt(doc, before.head).startsWith('NNP')
  );
}

const OPENS_RELATIVE = new Set([
  'who',
  'which',
  'whose',
  'whom',
  'where',
  'when',
  'as',
  'like',
  'along',
  'then',
  'now',
  'in',
  'at',
  'on',
  'speaking',
  'while',
  'after',
  'during',
  'for',
  'of',
  'from',
  'with',
  'to',
  'by',
  'if',
]);

/** Whether tokens `[first, end)` can stand between a subject and its verb: no main clause of their own. */
function isParenthesis(doc: Parsed, first: number, end: number): boolean {
  const opening = tagAt(doc, first);
  if (OPENS_RELATIVE.has(lowerAt(doc, first)) || opening === 'VBG' || opening === 'VBN' || opening === 'RB')
    return true;
  for (let i = first; i < end; i++)
    if (verbAt(doc, i)?.form === 'finite') return i > first && isRelativeVerb(doc, i, first);
  return true;
}

function isRelativeVerb(doc: Parsed, i: number, first: number): boolean {
  for (let at = i - 1; at >= first && at > i - 8; at--)
    if (RELATIVES.has(lowerAt(doc, at)) || lowerAt(doc, at) === 'whose') return true;
  return false;
}

function isAdverbial(doc: Parsed, first: number, end: number): boolean {
  return end - first <= 3 && phraseAt(doc, first) === undefined;
}

const CONJUNCTIONS = new Set(['and', 'but', 'or', 'then', 'nor', ',', '&', 'yet']);

/** "He called the plan a mistake and said that …": the subject of a verb before, of a verb of speech in the same tense first. */
function coordinated(doc: Parsed, verb: VerbGroup, i: number, from: number, depth: number): Subject | undefined {
  if (!CONJUNCTIONS.has(lowerAt(doc, i)) && !closesQuotation(doc, i)) return undefined;
  const before = finiteBefore(doc, verb, from);
  const alike = before.filter(({ past }) => past === verb.past || verb.form === 'participle');
  const speaking = alike.filter(({ lemma }) => SPEECH_VERBS.has(lemma));
  return firstSubject(doc, [...speaking, ...alike, ...before], 'shared', depth);
}

/** A participle or infinitive takes the subject of the verb of speech before it, or of its sentence's first verb. */
function sharedSubject(doc: Parsed, verb: VerbGroup, from: number, depth: number): Subject | undefined {
  const own = verb.form === 'gerund' ? absolute(doc, verb) : undefined;
  if (own) return own;
  const before = finiteBefore(doc, verb, from);
  const speaking = before.filter(({ lemma }) => SPEECH_VERBS.has(lemma));
  const others = lowerAt(doc, verb.first - 1) === ',' ? [...before].reverse() : before;
  return firstSubject(doc, [...speaking, ...others], 'main-clause', depth) ?? openingParticiple(doc, verb, from, depth);
}

/** "with officials saying …", "footage of Smith saying …": the phrase right before the participle, where it can speak. */
function absolute(doc: Parsed, verb: VerbGroup): Subject | undefined {
  const phrase = phraseAt(doc, verb.first - 1);
  if (!phrase || phrase.end !== verb.first) return undefined;
  const tag = tagAt(doc, phrase.head);
  const speaks = tag.startsWith('NNP') || lowerAt(doc, phrase.first - 1) === 'with';
  return speaks && !isTimeWord(doc, phrase.head)
    ? { first: phrase.first, end: phrase.end, kind: 'subject' }
    : undefined;
}

/** How many verbs are looked at for a subject to share. */
const SHARED_REACH = 6;

/** Finite verbs of the sentence before one, nearest first, on the same side of quotation marks. */
function finiteBefore(doc: Parsed, verb: VerbGroup, from: number): VerbGroup[] {
  const found: VerbGroup[] = [];
  for (let at = verb.index - 1; at >= 0 && found.length < SHARED_REACH; at--) {
    const other = doc.grammar.verbs[at];
    if (!other || other.head < from) break;
    if (other.form === 'finite' && quotationAt(doc, other.head) === quotationAt(doc, verb.head)) found.push(other);
  }
  return found;
}

function firstSubject(doc: Parsed, verbs: readonly VerbGroup[], kind: SubjectKind, depth: number): Subject | undefined {
  for (const other of verbs) {
    const found = subjectOf(doc, other, depth + 1) ?? inverted(doc, other);
    if (found) return { ...found, kind };
  }
  return undefined;
}

/** "Calling it a mistake, Smith left". */
function openingParticiple(doc: Parsed, verb: VerbGroup, from: number, depth: number): Subject | undefined {
  const { end } = sentenceAround(doc, verb.head);
  if (verb.first - from > 3) return undefined;
  for (let i = verb.end; i < end; i++) {
    const other = verbAt(doc, i);
    if (!other || other.form !== 'finite' || quotationAt(doc, i) >= 0) continue;
    const found = subjectOf(doc, other, depth + 1);
    if (found && lowerAt(doc, found.first - 1) === ',') return { ...found, kind: 'main-clause' };
  }
  return undefined;
}

/** The subject behind its verb: “…,” said Smith. Only where a comma, a mark or the sentence's start stands before. */
export function inverted(doc: Parsed, verb: VerbGroup): Subject | undefined {
  if (verb.form === 'infinitive' || verb.form === 'gerund' || verb.passive) return undefined;
  let at = verb.end;
  while (tagAt(doc, at) === 'RB') at++;
  const phrase = phraseAt(doc, at);
  if (!phrase || phrase.first !== at || quotationAt(doc, at) !== quotationAt(doc, verb.head)) return undefined;
  const { first, end } = sentenceAround(doc, verb.head);
  const before = lowerAt(doc, verb.first - 1);
  const opens =
    verb.first === first || before === ',' || before === '—' || before === '–' || closesQuotation(doc, verb.first - 1);
  if (!opens || verbAt(doc, phrase.end)?.form === 'finite') return undefined;
  return { ...rightExtended(doc, phrase, end), kind: 'inverted' };
}

const ATTACHES = new Set(['of', 'for', 'from', 'with', 'at', 'in']);
const SETTINGS = new Set([
  'statement',
  'interview',
  'letter',
  'email',
  'e-mail',
  'tweet',
  'speech',
  'briefing',
  'conference',
  'release',
  'post',
  'address',
  'rally',
  'remarks',
  'appearance',
  'event',
  'hearing',
  'report',
  'testimony',
  'message',
  'debate',
  'video',
  'call',
  'meeting',
  'response',
  'referring',
  'reference',
  'conversation',
  'town',
  'stop',
]);

/** The phrase with what follows and belongs to it: "Smith, chairman of the group", "a spokesman for Jones". */
export function rightExtended(doc: Parsed, phrase: NounPhrase, limit: number): Range {
  let end = phrase.end;
  for (;;) {
    const joiner = lowerAt(doc, end);
    const next = phraseAt(doc, end + 1);
    if (!next || end + 1 >= limit || next.first !== end + 1) break;
    const attaches =
      ATTACHES.has(joiner) && !SETTINGS.has(lowerAt(doc, next.head)) && beforeTime(doc, next.end) === next.end;
    if (!attaches && joiner !== 'and') break;
    end = next.end;
  }
  if (lowerAt(doc, end) === '(') {
    for (let i = end + 1; i < Math.min(limit, end + 8); i++) if (lowerAt(doc, i) === ')') end = i + 1;
  }
  return { first: phrase.first, end: apposition(doc, end, limit) };
}

/** End of an apposition or relative clause behind a comma at `end`: ", the group's chairman," ", who was there,". */
function apposition(doc: Parsed, end: number, limit: number): number {
  if (lowerAt(doc, end) !== ',' || quotationAt(doc, end + 1) >= 0) return end;
  const opening = tagAt(doc, end + 1);
  const relative = lowerAt(doc, end + 1) === 'who';
  if (!relative && !['DT', 'NN', 'NNS', 'JJ', 'CD', 'PRP$', 'NNP'].includes(opening)) return end;
  for (let i = end + 1; i <= limit; i++) {
    const form = lowerAt(doc, i);
    if (i === limit || form === ',' || form === '.' || form === ';' || form === ':' || quotationAt(doc, i) >= 0)
      return i;
    if (!relative && verbAt(doc, i)) return end;
  }
  return end;
}
