import { lowerAt, opensQuotation, phraseAt, quotationAt, sentenceAround, tagAt, verbAt } from './look.ts';
import { afterTime, isTimeWord } from './time.ts';
import type { Parsed, Range, VerbGroup } from './types.ts';

/**
 * What stands behind a cue where its content may begin. `that`: a clause with "that"; `clause`: one without; `wh`: an
 * indirect question; `to`: an infinitive; `quote`: a quotation; `colon`: what follows a colon; `np`, `np-to`,
 * `np-prep:…`: a phrase alone or with its complement; `prep:…`: a preposition with its phrase; `adj`: an adjective;
 * `ing`: a gerund; `none`: nothing.
 */
export interface Complement {
  readonly frame: string;
  /** First token of the content. */
  readonly start: number;
  /** Token behind the cue, its particle or preposition included. */
  readonly cueEnd: number;
  readonly addressee: Range | null;
}

const QUESTION = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where', 'which']);
const ADJUNCT = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'from',
  'via',
  'through',
  'to',
  'with',
  'about',
  'of',
  'by',
  'without',
  'as',
  'for',
  'outside',
  'inside',
  'following',
  'over',
  'near',
  'under',
]);
/** Verbs whose object is who hears it. */
export const HEARERS = new Set([
  'tell',
  'remind',
  'warn',
  'assure',
  'inform',
  'ask',
  'advise',
  'promise',
  'notify',
  'convince',
  'persuade',
  'reassure',
  'brief',
  'caution',
  'text',
  'email',
  'lecture',
  'teach',
  'show',
  'answer',
  'urge',
]);
const PARTICLES = new Set(['out', 'up', 'off', 'back', 'down', 'on', 'forward']);
const REACH = 28;

/** The complement of a verb group, by what its tokens to the right look like. */
export function complementOf(doc: Parsed, verb: VerbGroup): Complement {
  const { end } = sentenceAround(doc, verb.head);
  let cueEnd = verb.end;
  if (tagAt(doc, cueEnd) === 'RP' || (PARTICLES.has(lowerAt(doc, cueEnd)) && verb.lemma === 'point')) cueEnd++;
  const from = cueEnd < end ? afterTime(doc, cueEnd) : cueEnd;
  const addressee = addresseeAt(doc, verb, from);
  const near = addressee ? afterTime(doc, addressee.end) : from;
  return (
    anchored(doc, near, end, cueEnd, addressee) ??
    bare(doc, verb, near, end, cueEnd, addressee) ?? { frame: 'none', start: near, cueEnd, addressee }
  );
}

/** "told reporters", "said to the crowd": who hears it. */
function addresseeAt(doc: Parsed, verb: VerbGroup, from: number): Range | null {
  const at = lowerAt(doc, from) === 'to' && phraseAt(doc, from + 1) ? from + 1 : from;
  if (at === from && !HEARERS.has(verb.lemma)) return null;
  const phrase = phraseAt(doc, at);
  if (!phrase || phrase.first !== at || verb.passive || isTimeWord(doc, phrase.head)) return null;
  let end = phrase.end;
  while (
    (lowerAt(doc, end) === 'and' ||
      lowerAt(doc, end) === 'at' ||
      lowerAt(doc, end) === 'in' ||
      lowerAt(doc, end) === 'of') &&
    phraseAt(doc, end + 1)?.first === end + 1
  ) {
    const next = phraseAt(doc, end + 1);
    if (!next || verbAt(doc, next.end)?.form === 'finite') break;
    end = next.end;
  }
  if (at === from && verbAt(doc, phrase.end)?.form === 'finite') return null;
  return { first: at, end };
}

/** "that", a question word, a quotation or a colon, over adjuncts ("in a statement", ", however,"). */
function anchored(
  doc: Parsed,
  near: number,
  end: number,
  cueEnd: number,
  addressee: Range | null,
): Complement | undefined {
  let i = near;
  const limit = Math.min(end, near + REACH);
  while (i < limit) {
    const form = lowerAt(doc, i);
    if (opensQuotation(doc, i))
      return {
        frame: i === near ? 'quote' : isIntroduced(doc, i) ? 'quote' : 'quote-far',
        start: i,
        cueEnd,
        addressee,
      };
    if (form === ':') return { frame: 'colon', start: i + 1, cueEnd: near === i ? i + 1 : cueEnd, addressee };
    if (form === 'that' && startsClause(doc, i, end) && !(i > near && tagAt(doc, i) === 'WDT')) {
      const plain =
        i === near || ADJUNCT.has(lowerAt(doc, near)) || lowerAt(doc, i - 1) === ',' || lowerAt(doc, near) === ',';
      return plain ? { frame: 'that', start: i, cueEnd, addressee } : undefined;
    }
    if (i === near && QUESTION.has(form)) return { frame: 'wh', start: i, cueEnd, addressee };
    const next = overAdjunct(doc, i, near);
    if (next === i) return undefined;
    i = next;
  }
  // The colon may close the sentence.
  return lowerAt(doc, end - 1) === ':' && i >= end - 1 ? { frame: 'colon', start: end, cueEnd, addressee } : undefined;
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

/** Next token behind one step of an adjunct: a preposition and its phrase, a time, an adverb between commas. */
function overAdjunct(doc: Parsed, i: number, near: number): number {
  const form = lowerAt(doc, i);
  const later = afterTime(doc, i);
  if (later > i) return later;
  if (form === ',') {
    if (opensQuotation(doc, i + 1)) return i + 1;
    const closing = i === near ? beforeThat(doc, i) : i;
    if (closing > i) return closing;
    if (lowerAt(doc, i + 2) === ',' && tagAt(doc, i + 1) === 'RB') return i + 3;
    return i > near || tagAt(doc, i + 1) === 'IN' ? i + 1 : i;
  }
  const phrase = phraseAt(doc, i);
  if (phrase && phrase.first === i)
    return i > near && (ADJUNCT.has(lowerAt(doc, i - 1)) || lowerAt(doc, i - 1) === 'and') ? phrase.end : i;
  if (ADJUNCT.has(form) && (phraseAt(doc, i + 1)?.first === i + 1 || verbAt(doc, i + 1)?.form === 'gerund'))
    return i + 1;
  if (form === 'and' && i > near && phraseAt(doc, i + 1)) return i + 1;
  const verb = verbAt(doc, i);
  if (verb && (verb.form === 'gerund' || verb.form === 'participle') && i > near) return verb.end;
  return i;
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

/** A complement without an anchor word. */
function bare(
  doc: Parsed,
  verb: VerbGroup,
  near: number,
  end: number,
  cueEnd: number,
  addressee: Range | null,
): Complement | undefined {
  if (near >= end) return undefined;
  const form = lowerAt(doc, near);
  const tag = tagAt(doc, near);
  const here = verbAt(doc, near);
  if (here?.form === 'finite') return { frame: 'gap', start: near, cueEnd, addressee };
  if (here?.form === 'infinitive') return { frame: 'to', start: near, cueEnd, addressee };
  if (here?.form === 'gerund') return { frame: 'ing', start: near, cueEnd, addressee };
  if (phraseAt(doc, near)) return nominal(doc, near, end, cueEnd, addressee);
  if (addressee && near === addressee.end && (tag === 'IN' || tag === 'TO'))
    return { frame: `np-${form}`, start: addressee.first, cueEnd, addressee: null };
  if (addressee && HEARERS.has(verb.lemma) && tag === 'PUNCT')
    return { frame: 'heard', start: near, cueEnd, addressee };
  if (tag === 'IN' || tag === 'TO') {
    const far = clauseBehind(doc, near, end);
    if (far >= 0) return { frame: far === near ? 'clause' : 'clause-far', start: far, cueEnd, addressee };
    const next = phraseAt(doc, near + 1);
    if (
      next ||
      verbAt(doc, near + 1)?.form === 'gerund' ||
      opensQuotation(doc, near + 1) ||
      tagAt(doc, near + 1) === 'WRB' ||
      tagAt(doc, near + 1) === 'WP'
    )
      return hasClause(doc, near, end) && (form === 'if' || form === 'because' || form === 'although')
        ? { frame: 'clause', start: near, cueEnd, addressee }
        : { frame: `prep:${form}`, start: near + 1, cueEnd: near === cueEnd ? near + 1 : cueEnd, addressee };
    return undefined;
  }
  if (tag === 'JJ' || tag === 'VBN') return { frame: 'adj', start: near, cueEnd, addressee };
  return undefined;
}

/** Start of the clause behind a prepositional phrase: "said after the vote | he would go", "said | about 20 came"; or -1. */
function clauseBehind(doc: Parsed, i: number, end: number): number {
  const phrase = phraseAt(doc, i + 1);
  if (!phrase || phrase.first !== i + 1) return -1;
  if (tagAt(doc, i + 1) === 'CD' && verbAt(doc, phrase.end)?.form === 'finite') return i;
  let at = phrase.end;
  while (ADJUNCT.has(lowerAt(doc, at)) && phraseAt(doc, at + 1)?.first === at + 1)
    at = phraseAt(doc, at + 1)?.end ?? at + 1;
  at = afterTime(doc, at);
  return phraseAt(doc, at)?.first === at && hasClause(doc, at, end) ? at : -1;
}

/** A phrase: subject of a clause, or object with or without a complement of its own. */
function nominal(doc: Parsed, near: number, end: number, cueEnd: number, addressee: Range | null): Complement {
  const start = near;
  if (hasClause(doc, near, end)) return { frame: 'clause', start, cueEnd, addressee };
  if (addressee) return { frame: 'heard-np', start, cueEnd, addressee };
  const phrase = phraseAt(doc, near);
  let i = phrase?.end ?? near + 1;
  for (let steps = 0; i < end && steps < 6; steps++) {
    const form = lowerAt(doc, i);
    if (verbAt(doc, i)?.form === 'infinitive') return { frame: 'np-to', start, cueEnd, addressee };
    if (opensQuotation(doc, i)) return { frame: 'np-quote', start, cueEnd, addressee };
    if (form === 'as' || form === 'for' || (steps === 0 && (form === 'of' || form === 'with')))
      return { frame: `np-${form}`, start, cueEnd, addressee };
    if (steps === 0 && (tagAt(doc, i) === 'JJ' || (phraseAt(doc, i)?.first === i && tagAt(doc, i) === 'DT')))
      return { frame: 'np-np', start, cueEnd, addressee };
    const next = phraseAt(doc, i + 1);
    if (!ADJUNCT.has(form) || !next) break;
    i = next.end;
  }
  return { frame: 'np', start, cueEnd, addressee };
}

/** Whether a finite verb follows the phrase at `i` before anything that would part them: "said | the plan failed". */
function hasClause(doc: Parsed, i: number, end: number): boolean {
  let depth = 0;
  for (let at = i; at < Math.min(end, i + 40); at++) {
    const verb = verbAt(doc, at);
    const form = lowerAt(doc, at);
    if (verb && (verb.form === 'finite' || (verb.form === 'base' && at > i))) {
      if (depth === 0) return verb.first > i;
      depth--;
      at = verb.end - 1;
      continue;
    }
    if ((form === 'who' || form === 'which' || form === 'that' || form === 'whose') && at > i) depth++;
    if (form === ';' || form === ':' || (form === '.' && quotationAt(doc, at) < 0)) return false;
    if (form === 'to' && verb?.form === 'infinitive' && depth === 0) return false;
    if (
      (form === 'because' ||
        form === 'while' ||
        form === 'after' ||
        form === 'when' ||
        form === 'before' ||
        form === 'as' ||
        form === 'if' ||
        form === 'and' ||
        form === 'but') &&
      form !== 'and' &&
      at > i
    )
      return false;
  }
  return false;
}
