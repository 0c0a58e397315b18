import { ADJUNCT_PREPOSITIONS, HEARER_JOINERS, HEARERS } from '../../../lang/en/adjuncts.ts';
import { INDIRECT_QUESTION_WORDS, VERB_PARTICLES } from '../../../lang/en/function-words.ts';
import { REFERRING_VERBS } from '../../../lang/en/quoting-verbs.ts';
import type { Parsed } from '../../../model/document.ts';
import {
  lowerAt,
  nounPhraseAt,
  opensQuotation,
  quotationAt,
  sentenceAround,
  tagAt,
  verbAt,
} from '../../../model/phrase-lookup.ts';
import type { Range, VerbGroup } from '../../../model/phrases.ts';
import { bare } from './bare-complement.ts';
import type { Complement, Site } from './complement-types.ts';
import { farThat } from './far-that.ts';
import { beginsClause } from './main-clause.ts';
import { afterTime, isTimeWord } from './time.ts';

const REACH = 28;

/** The complement of a verb group, by what its tokens to the right look like. */
export function complementOf(doc: Parsed, verb: VerbGroup): Complement {
  const { end } = sentenceAround(doc, verb.head);
  let cueEnd = verb.end;
  if (tagAt(doc, cueEnd) === 'RP' || (VERB_PARTICLES.has(lowerAt(doc, cueEnd)) && verb.lemma === 'point')) cueEnd++;
  const from = cueEnd < end ? afterTime(doc, cueEnd) : cueEnd;
  const addressee = addresseeAt(doc, verb, from);
  const near = addressee ? afterTime(doc, addressee.end) : from;
  return (
    anchored(doc, near, end, { cueEnd, addressee }) ??
    overParenthesis(doc, verb, near, end, { cueEnd, addressee }) ??
    plain(doc, verb, near, end, { cueEnd, addressee }) ?? { frame: 'none', start: near, cueEnd, addressee }
  );
}

/** What no word announces where it is a clause, else "that" farther on. */
function plain(doc: Parsed, verb: VerbGroup, near: number, end: number, site: Site): Complement | undefined {
  const found = bare(doc, verb, near, end, site);
  if (found?.frame === 'clause' || found?.frame === 'clause-far') return found;
  return farThat(doc, verb, near, end, site) ?? found;
}

/** "told reporters", "said to the crowd": who hears it. */
function addresseeAt(doc: Parsed, verb: VerbGroup, from: number): Range | null {
  const joiner = lowerAt(doc, from);
  if (joiner === 'to' && REFERRING_VERBS.has(verb.lemma)) return null;
  const leads = joiner === 'to' || (joiner === 'with' && verb.lemma === 'agree');
  const at = leads && nounPhraseAt(doc, from + 1) ? from + 1 : from;
  if (at === from && !HEARERS.has(verb.lemma)) return null;
  const phrase = nounPhraseAt(doc, at);
  // "told her | she had left": taken for a possessive.
  if (!phrase && lowerAt(doc, at) === 'her' && !verb.passive) return { first: at, end: at + 1 };
  if (!phrase || phrase.first !== at || verb.passive || isTimeWord(doc, phrase.head)) return null;
  if (at === from && verbAt(doc, phrase.end)?.form === 'finite') return null;
  return { first: at, end: joinedEnd(doc, phrase.end) };
}

/** The end of a phrase with those joined to it, short of the subject of another clause. */
function joinedEnd(doc: Parsed, from: number): number {
  let end = from;
  while (HEARER_JOINERS.has(lowerAt(doc, end))) {
    const next = nounPhraseAt(doc, end + 1);
    if (!next || next.first !== end + 1 || verbAt(doc, next.end)?.form === 'finite') break;
    end = next.end;
  }
  return end;
}

/** "that", a question word, a quotation or a colon, over adjuncts ("in a statement", ", however,"). */
function anchored(doc: Parsed, near: number, end: number, site: Site): Complement | undefined {
  let i = near;
  const limit = Math.min(end, near + REACH);
  while (i < limit) {
    const found = anchorAt(doc, i, near, end, site);
    if (found !== undefined) return found ?? undefined;
    const next = overAdjunct(doc, i, near);
    if (next === i) return undefined;
    i = next;
  }
  // The colon may close the sentence.
  return lowerAt(doc, end - 1) === ':' && i >= end - 1 ? { frame: 'colon', start: end, ...site } : undefined;
}

/** "Tolmer said, contrary to what was agreed, | they were leaving": a clause after a parenthesis, where nothing stands before. */
function overParenthesis(doc: Parsed, verb: VerbGroup, near: number, end: number, site: Site): Complement | undefined {
  const { first } = sentenceAround(doc, verb.head);
  const opens = tagAt(doc, near + 1) === 'IN' || lowerAt(doc, near + 1) === 'contrary';
  if (verb.lemma !== 'say' || lowerAt(doc, near) !== ',' || !opens) return undefined;
  if (nounPhraseAt(doc, verb.first - 1)?.first !== first) return undefined;
  for (let i = near + 2; i < Math.min(end, near + REACH); i++) {
    if (lowerAt(doc, i) !== ',') continue;
    return beginsClause(doc, i + 1) ? { frame: 'clause', start: i + 1, ...site } : undefined;
  }
  return undefined;
}

/** The anchor at `i`; undefined where there is none, null where there is one that opens no content. */
function anchorAt(doc: Parsed, i: number, near: number, end: number, site: Site): Complement | null | undefined {
  const form = lowerAt(doc, i);
  if (opensQuotation(doc, i)) {
    const frame = i === near || isIntroduced(doc, i) ? 'quote' : 'quote-far';
    return { frame, start: i, ...site };
  }
  if (form === ':') return { ...site, frame: 'colon', start: i + 1, cueEnd: site.cueEnd === i ? i + 1 : site.cueEnd };
  if (form === 'that' && startsClause(doc, i, end) && !(i > near && tagAt(doc, i) === 'WDT')) {
    return leadsToThat(doc, i, near) ? { frame: 'that', start: i, ...site } : null;
  }
  return i === near && INDIRECT_QUESTION_WORDS.has(form) ? { frame: 'wh', start: i, ...site } : undefined;
}

/** Whether only adjuncts part "that" from the cue: after an object it is a relative pronoun. */
function leadsToThat(doc: Parsed, i: number, near: number): boolean {
  return (
    i === near ||
    ADJUNCT_PREPOSITIONS.has(lowerAt(doc, near)) ||
    lowerAt(doc, i - 1) === ',' ||
    lowerAt(doc, near) === ','
  );
}

function isIntroduced(doc: Parsed, i: number): boolean {
  const before = lowerAt(doc, i - 1);
  return before === ',' || before === ':';
}

/** Whether "that" opens a clause here rather than pointing ("that man", "said that."). */
function startsClause(doc: Parsed, i: number, end: number): boolean {
  const after = tagAt(doc, i + 1);
  if (i + 1 >= end || lowerAt(doc, i + 1) === '.') return false;
  return !(tagAt(doc, i) === 'DT' && (after === 'NN' || after === 'MD' || after === 'VBZ'));
}

/** Next token after one step of an adjunct: a preposition and its phrase, a time, an adverb between commas. */
function overAdjunct(doc: Parsed, i: number, near: number): number {
  const later = afterTime(doc, i);
  if (later > i) return later;
  if (lowerAt(doc, i) === ',') return overComma(doc, i, near);
  const phrase = nounPhraseAt(doc, i);
  if (phrase && phrase.first === i) return i > near && leadsAdjunct(doc, i - 1, near) ? phrase.end : i;
  if (
    leadsAdjunct(doc, i, near) &&
    (nounPhraseAt(doc, i + 1)?.first === i + 1 || verbAt(doc, i + 1)?.form === 'gerund')
  )
    return i + 1;
  const verb = verbAt(doc, i);
  return i > near && (verb?.form === 'gerund' || verb?.form === 'participle') ? verb.end : i;
}

/** Whether the token is a preposition of an adjunct, or joins one to another. */
function leadsAdjunct(doc: Parsed, i: number, near: number): boolean {
  const form = lowerAt(doc, i);
  return ADJUNCT_PREPOSITIONS.has(form) || (form === 'and' && i > near);
}

/** Over a comma that leads to a quotation, a preposition or "that". */
function overComma(doc: Parsed, i: number, near: number): number {
  if (opensQuotation(doc, i + 1)) return i + 1;
  const closing = i === near ? beforeThat(doc, i) : i;
  if (closing > i) return closing;
  if (lowerAt(doc, i + 2) === ',' && tagAt(doc, i + 1) === 'RB') return i + 3;
  return i > near || tagAt(doc, i + 1) === 'IN' ? i + 1 : i;
}

/** The comma before "that" at the end of a parenthesis that opens at `i`: "warned, as others did, that …"; else `i`. */
function beforeThat(doc: Parsed, i: number): number {
  for (let at = i + 2; at < i + REACH; at++) {
    const form = lowerAt(doc, at);
    if (form === '.' || form === ';' || quotationAt(doc, at) >= 0) return i;
    if (form === ',') return lowerAt(doc, at + 1) === 'that' ? at + 1 : i;
  }
  return i;
}
