import { ADJUNCT_PREPOSITIONS, HEARERS } from '../../../lang/en/adjuncts.ts';
import { TAKES_CLAUSE } from '../../../lang/en/clause-joins.ts';
import { OPENS_CONTENT, PARTS_SUBJECT } from '../../../lang/en/clause-words.ts';
import { COORDINATORS, RELATIVES } from '../../../lang/en/function-words.ts';
import { TAKES_NO_CLAUSE } from '../../../lang/en/naming-verbs.ts';
import type { Parsed } from '../../../model/document.ts';
import { lowerAt, nounPhraseAt, opensQuotation, quotationAt, tagAt, verbAt } from '../../../model/phrase-lookup.ts';
import type { VerbGroup } from '../../../model/phrases.ts';
import { DETERMINER_TAGS } from '../../../model/tags.ts';
import type { ComplementFrame } from '../frames.ts';
import type { Complement, Site } from './complement-types.ts';
import { quotationFrom } from './quotation.ts';
import { afterTime, isTimeWord } from './time.ts';

/** A complement that no word announces: a phrase, a clause without "that", an infinitive, a preposition. */
export function bare(doc: Parsed, verb: VerbGroup, near: number, end: number, site: Site): Complement | undefined {
  if (near >= end) return undefined;
  const { addressee } = site;
  const tag = tagAt(doc, near);
  const verbal = verbalFrame(doc, near);
  if (verbal) return { frame: verbal, start: near, ...site };
  if (phraseEnd(doc, near) > near) return nominal(doc, near, TAKES_NO_CLAUSE.has(verb.lemma) ? near : end, site);
  if (addressee && near === addressee.end && (tag === 'IN' || tag === 'TO'))
    return { frame: `np-${lowerAt(doc, near)}`, start: addressee.first, cueEnd: site.cueEnd, addressee: null };
  if (addressee && HEARERS.has(verb.lemma) && tag === 'PUNCT') return { frame: 'heard', start: near, ...site };
  if (tag === 'IN' || tag === 'TO') return prepositional(doc, near, end, site);
  return openedElse(doc, verb, near, end, site);
}

/** A clause that no phrase opens, or an adjective alone. */
function openedElse(doc: Parsed, verb: VerbGroup, near: number, end: number, site: Site): Complement | undefined {
  const tag = tagAt(doc, near);
  if (TAKES_CLAUSE.has(verb.lemma) && mayOpenClause(doc, near) && hasClause(doc, near, end))
    return { frame: 'clause', start: tellsManner(doc, near) ? near + 1 : near, ...site };
  return tag === 'JJ' || tag === 'VBN' ? { frame: 'adj', start: near, ...site } : undefined;
}

/** "said loudly | it failed": an adverb before a pronoun or name tells how it is said. */
function tellsManner(doc: Parsed, i: number): boolean {
  const next = tagAt(doc, i + 1);
  return lowerAt(doc, i).endsWith('ly') && (next === 'PRP' || next === 'NNP');
}

/** Whether a word that opens no phrase may open a clause: "said | both had left", "said | perhaps he left". */
function mayOpenClause(doc: Parsed, i: number): boolean {
  const tag = tagAt(doc, i);
  if (tag === 'PUNCT' || tag === 'UH' || COORDINATORS.has(lowerAt(doc, i))) return false;
  return !(tag === 'RB' && tagAt(doc, i + 1) === 'PUNCT');
}

/** `gap`, `to` or `ing` where a verb follows at once. */
function verbalFrame(doc: Parsed, near: number): ComplementFrame | undefined {
  const form = verbAt(doc, near)?.form;
  if (form === 'finite') return 'gap';
  if (form === 'infinitive') return 'to';
  return form === 'gerund' ? 'ing' : undefined;
}

/** A preposition with its phrase, or a clause after one. */
function prepositional(doc: Parsed, near: number, end: number, site: Site): Complement | undefined {
  const form = lowerAt(doc, near);
  const far = clauseAfter(doc, near, end);
  if (far >= 0) return { frame: far === near ? 'clause' : 'clause-far', start: far, ...site };
  if (!leadsPhrase(doc, near + 1)) return undefined;
  if (OPENS_CONTENT.has(form) && hasClause(doc, near, end)) return { frame: 'clause', start: near, ...site };
  return { ...site, frame: `prep:${form}`, start: near + 1, cueEnd: near === site.cueEnd ? near + 1 : site.cueEnd };
}

/** Whether what begins at `i` can stand after a preposition. */
function leadsPhrase(doc: Parsed, i: number): boolean {
  const tag = tagAt(doc, i);
  return (
    phraseEnd(doc, i) > i ||
    verbAt(doc, i)?.form === 'gerund' ||
    opensQuotation(doc, i) ||
    tag === 'WRB' ||
    tag === 'WP'
  );
}

/** Start of the clause after a prepositional phrase: "said after the vote | he would go", "said | about 20 came"; or -1. */
function clauseAfter(doc: Parsed, i: number, end: number): number {
  const phrase = nounPhraseAt(doc, i + 1);
  if (!phrase || phrase.first !== i + 1) return -1;
  if (tagAt(doc, i + 1) === 'CD' && verbAt(doc, phrase.end)?.form === 'finite') return i;
  let at = phrase.end;
  while (ADJUNCT_PREPOSITIONS.has(lowerAt(doc, at)) && nounPhraseAt(doc, at + 1)?.first === at + 1)
    at = nounPhraseAt(doc, at + 1)?.end ?? at + 1;
  at = afterTime(doc, at);
  return nounPhraseAt(doc, at)?.first === at && hasClause(doc, at, end) ? at : -1;
}

/** The end of the noun phrase at `i`, also of one with words in marks: "a “fierce” fight"; `i` where none begins. */
function phraseEnd(doc: Parsed, i: number): number {
  const phrase = nounPhraseAt(doc, i);
  if (phrase) return phrase.end;
  if (!DETERMINER_TAGS.has(tagAt(doc, i)) || !opensQuotation(doc, i + 1)) return i;
  const { end } = quotationFrom(doc, i + 1);
  const next = nounPhraseAt(doc, end);
  return next?.first === end ? next.end : end;
}

/** A phrase: subject of a clause, or object with or without a complement of its own. */
function nominal(doc: Parsed, near: number, end: number, site: Site): Complement {
  if (hasClause(doc, near, end)) return { frame: 'clause', start: near, ...site };
  if (site.addressee) return { frame: 'heard-np', start: near, ...site };
  let i = phraseEnd(doc, near);
  for (let steps = 0; steps < 6; steps++) {
    const frame = objectFrame(doc, i, steps === 0);
    if (frame) return { frame, start: near, ...site };
    const next = nounPhraseAt(doc, i + 1);
    if (!ADJUNCT_PREPOSITIONS.has(lowerAt(doc, i)) || !next) break;
    i = next.end;
  }
  return { frame: 'np', start: near, ...site };
}

/** What follows an object: an infinitive, a quotation, "as", "for", another phrase. */
function objectFrame(doc: Parsed, i: number, isNext: boolean): ComplementFrame | undefined {
  const form = lowerAt(doc, i);
  if (verbAt(doc, i)?.form === 'infinitive') return 'np-to';
  if (opensQuotation(doc, i)) return 'np-quote';
  if (form === 'as' || form === 'for') return `np-${form}`;
  if (!isNext) return undefined;
  if (form === 'of' || form === 'with') return `np-${form}`;
  const named = nounPhraseAt(doc, i)?.first === i && tagAt(doc, i) === 'DT';
  return named || tagAt(doc, i) === 'JJ' ? 'np-np' : undefined;
}

const CLAUSE_REACH = 40;

/** Whether a finite verb follows the phrase at `i` before anything that would part them: "said | the plan failed". */
export function hasClause(doc: Parsed, i: number, end: number): boolean {
  let [depth, commas] = [0, 0];
  for (let at = i; at < Math.min(end, i + CLAUSE_REACH); at++) {
    const verb = predicateAt(doc, at, i);
    if (verb && depth === 0) return verb.first > i && !endsList(doc, verb, commas) && !hasOther(doc, i, verb, commas);
    if (verb) {
      depth--;
      at = verb.end - 1;
    } else if (at > i && RELATIVES.has(lowerAt(doc, at))) depth++;
    else if (partsClause(doc, at, i, depth)) return false;
    if (lowerAt(doc, at) === ',') commas++;
  }
  return false;
}

/** The verb at `at` if it can be the predicate of a clause that began at `i`. */
function predicateAt(doc: Parsed, at: number, i: number): VerbGroup | undefined {
  const verb = verbAt(doc, at);
  return verb?.form === 'finite' || (verb?.form === 'base' && at > i) ? verb : undefined;
}

/** Whether a verb stands after the only comma of what would be its subject: "accused him of lying, left". */
function endsList(doc: Parsed, { first }: VerbGroup, commas: number): boolean {
  return commas === 1 && lowerAt(doc, first - 1) === ',';
}

/** Whether a verb has a subject of its own behind the phrase and the only comma: "announcing the pick, | the union called". */
function hasOther(doc: Parsed, i: number, { first }: VerbGroup, commas: number): boolean {
  const [object, subject] = [nounPhraseAt(doc, i), nounPhraseAt(doc, first - 1)];
  if (commas !== 1 || object?.first !== i || subject?.end !== first || isTimeWord(doc, object.head)) return false;
  return object.end + 1 === subject.first && lowerAt(doc, object.end) === ',';
}

/** Whether the token at `at` ends what could be a subject that began at `i`. */
function partsClause(doc: Parsed, at: number, i: number, depth: number): boolean {
  const form = lowerAt(doc, at);
  if (form === '.') return quotationAt(doc, at) < 0;
  if (form === 'to') return depth === 0 && verbAt(doc, at)?.form === 'infinitive';
  return PARTS_SUBJECT.has(form) && (at > i || form === ';' || form === ':');
}
