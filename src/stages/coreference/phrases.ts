/**
 * Finds the phrases that can refer: one pass over the tokens, with a look back over the words before a head noun.
 * Grammatical places are read from word order, as no parser runs: what stands before a finite verb and behind no
 * preposition is the subject.
 */
import type { Name } from '../../model/document.ts';
import type { Traits } from './clusters.ts';
import { type Family, type Form, familyOf, formOf, formOfWord } from './forms.ts';
import { roleOf, speaks } from './grammar.ts';
import { type Determiner, type Ground, type Phrase, tokenAt } from './input.ts';
import { anybodyTraits, namedTraits, nounTraits, pronounTraits } from './phrase-traits.ts';
import { readsAt, Tagged, taggedAt } from './token-features.ts';
import { type Turns, turnOf } from './turns.ts';
import { openingOf, Reads } from './word-features.ts';

const MAX_PHRASE = 8;

/** Where the walk through the tokens stands. */
interface Walk {
  readonly doc: Ground;
  readonly turns: Turns;
  readonly nameAt: Int32Array;
  sentence: number;
  narrated: number;
  aside: boolean;
  clause: number;
  verbSeen: boolean;
}

/** All phrases of a document in order of start; the shorter first of two that start together. */
export function phrasesOf(doc: Ground, turns: Turns): Phrase[] {
  const walk: Walk = {
    doc,
    turns,
    nameAt: nameTokens(doc),
    sentence: 0,
    narrated: 0,
    aside: false,
    clause: 0,
    verbSeen: false,
  };
  const found: Phrase[] = [];
  for (let index = 0; index < doc.sentences.length; index++) {
    const sentence = doc.sentences[index];
    if (!sentence) continue;
    walk.sentence = index;
    if (turnOf(turns, sentence.firstToken) < 0 || turnOf(turns, sentence.endToken - 1) < 0) walk.narrated++;
    walk.aside = doc.paragraphs[sentence.paragraph]?.kind !== 'body';
    openClause(walk);
    walkThrough(walk, sentence.firstToken, sentence.endToken, found);
  }
  return found;
}

function walkThrough(walk: Walk, first: number, end: number, found: Phrase[]): void {
  for (let i = first; i < end; ) {
    const phrase = phraseAt(walk, i, first);
    if (phrase) enter(found, phrase);
    else passWord(walk, i);
    i = phrase ? phrase.endToken : i + 1;
  }
}

/** Puts a phrase in its place: "Iran" is found before "the Iran talks", which it stands in, and comes behind it. */
function enter(found: Phrase[], phrase: Phrase): void {
  let at = found.length;
  found.push(phrase);
  for (let before = found[at - 1]; before && isBehind(before, phrase); before = found[at - 1]) found[at--] = before;
  found[at] = phrase;
}

function isBehind(a: Phrase, b: Phrase): boolean {
  return a.start > b.start || (a.start === b.start && a.end > b.end);
}

/** For each token the index of the name that covers it, or -1. */
function nameTokens({ tokens, names }: Ground): Int32Array {
  const nameAt = new Int32Array(tokens.length).fill(-1);
  let token = 0;
  for (let index = 0; index < names.length; index++) {
    const name = names[index];
    if (!name) continue;
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= name.start) token++;
    for (let i = token; i < tokens.length && (tokens[i]?.start ?? 0) < name.end; i++) nameAt[i] = index;
  }
  return nameAt;
}

function openClause(walk: Walk): void {
  walk.clause++;
  walk.verbSeen = false;
}

function passWord(walk: Walk, i: number): void {
  const tagged = taggedAt(walk.doc, i);
  if (tagged & (Tagged.verb | Tagged.auxiliary)) walk.verbSeen ||= (tagged & Tagged.finite) !== 0;
  else if (readsAt(walk.doc, i) & Reads.opener && !(tagged & (Tagged.noun | Tagged.adjective))) openClause(walk);
}

function phraseAt(walk: Walk, i: number, from: number): Phrase | null {
  const { doc, nameAt } = walk;
  const name = nameAt[i] ?? -1;
  if (name >= 0) return namePhrase(walk, i, name);
  const tagged = taggedAt(doc, i);
  if (tagged & Tagged.referring) return pronounPhrase(walk, i);
  const nominal = tagged & Tagged.head && !(taggedAt(doc, i + 1) & Tagged.head) && (nameAt[i + 1] ?? -1) < 0;
  return nominal ? nominalPhrase(walk, i, from) : null;
}

function pronounPhrase(walk: Walk, i: number): Phrase {
  const { doc } = walk;
  const { word } = tokenAt(doc, i);
  if (readsAt(doc, i) & Reads.pronoun) return made(walk, i, i + 1, i, 'pronoun', pronounTraits(word));
  return made(walk, i, i + 1, i, 'nominal', anybodyTraits(doc.lemmas[i] ?? ''));
}

function namePhrase(walk: Walk, first: number, name: number): Phrase | null {
  const { doc, nameAt } = walk;
  const given = doc.names[name];
  if (!given) return null;
  let end = first + 1;
  while (nameAt[end] === name) end++;
  const family = familyOf(given.type);
  const plural = family === 'people' && (taggedAt(doc, end - 1) & Tagged.plural) !== 0;
  const lead = family === 'person' ? leadOf(walk, first, given.title?.start) : first;
  return made(walk, first, end, lead, 'name', namedTraits(family, plural), 'none', given);
}

/** Back over title, office and employer: "the former opposition leader Maryam Rajavi" begins at "the". */
function leadOf({ doc, nameAt }: Walk, first: number, titleStart: number | undefined): number {
  let lead = first;
  if (titleStart !== undefined) while (lead > 0 && tokenAt(doc, lead - 1).start >= titleStart) lead--;
  for (let i = lead - 1; i >= lead - MAX_PHRASE; i--) {
    const tagged = taggedAt(doc, i);
    const joins = tagged & (Tagged.noun | Tagged.adjective | Tagged.genitive) || (nameAt[i] ?? -1) >= 0;
    if (!joins) return tagged & Tagged.determiner ? i : i + 1;
  }
  return lead;
}

function nominalPhrase(walk: Walk, head: number, from: number): Phrase {
  const { doc } = walk;
  const plural = (taggedAt(doc, head) & Tagged.plural) !== 0;
  const told = nounTraits(tokenAt(doc, head).word, doc.lemmas[head] ?? '', plural);
  const first = phraseStart(walk, head, from);
  return made(walk, first, head + 1, first, 'nominal', told, determinerOf(walk, first));
}

/** What a noun phrase holds before its head. */
const INSIDE = Tagged.adjective | Tagged.noun | Tagged.properNoun | Tagged.number | Tagged.particle | Tagged.genitive;

/** Back from the head over adjectives, nouns, names and numbers to the determiner, and no further. */
function phraseStart({ doc, nameAt }: Walk, head: number, from: number): number {
  const last = Math.max(from, head - MAX_PHRASE);
  let start = head;
  for (let i = head - 1; i >= last; i--) {
    const tagged = taggedAt(doc, i);
    if (tagged & (Tagged.determiner | Tagged.possessive)) return i;
    const reads = readsAt(doc, i);
    const joins = tagged & INSIDE || (nameAt[i] ?? -1) >= 0 || reads & Reads.hyphen;
    if (!joins || reads & Reads.barrier) break;
    start = i;
  }
  return start;
}

function determinerOf({ doc, nameAt }: Walk, first: number): Determiner {
  const tagged = taggedAt(doc, first);
  if (tagged & Tagged.possessive) return 'possessive';
  if ((nameAt[first] ?? -1) >= 0) return isOwner(doc, nameAt, first) ? 'possessive' : 'none';
  if (tagged & Tagged.number) return 'indefinite';
  return readsAt(doc, first) & Reads.determiner ? openingOf(tokenAt(doc, first).word) : 'none';
}

/** "Iran's leader"; but "Iran nuclear talks" begins with a name that owns nothing. */
function isOwner(doc: Ground, nameAt: Int32Array, first: number): boolean {
  let end = first + 1;
  while (nameAt[end] === nameAt[first]) end++;
  return (taggedAt(doc, end) & Tagged.genitive) !== 0;
}

/** All phrases are made here, field by field: objects of one shape are what the sieves are fast on. */
function made(
  walk: Walk,
  first: number,
  endToken: number,
  lead: number,
  kind: Phrase['kind'],
  told: Traits,
  determiner: Determiner = 'none',
  name: Name | null = null,
): Phrase {
  const { doc, turns } = walk;
  // "Lynch said she recalled": what stands before a second finite verb begins a clause, no word needs to say so.
  if (walk.verbSeen && taggedAt(doc, endToken) & (Tagged.finite | Tagged.auxiliary)) openClause(walk);
  return {
    start: name ? name.start : tokenAt(doc, first).start,
    end: name ? name.end : tokenAt(doc, endToken - 1).end,
    kind,
    firstToken: first,
    endToken,
    lead,
    head: endToken - 1,
    sentence: walk.sentence,
    narrated: walk.narrated,
    clause: walk.clause,
    role: roleOf(walk, lead, endToken, kind),
    aside: walk.aside || (kind === 'name' && isLabel(doc, first, endToken)),
    speaks: speaks(doc, lead, endToken),
    determiner,
    family: told.family,
    plural: told.plural,
    name,
    turn: turnOf(turns, first),
    form: name ? formOfName(doc, name, first, endToken, told.family) : null,
    told,
  };
}

function formOfName(doc: Ground, name: Name, first: number, endToken: number, family: Family): Form {
  const token = tokenAt(doc, first);
  const isToken = endToken === first + 1 && token.start === name.start && token.end === name.end;
  return isToken ? formOfWord(token.word, family) : formOf(doc.text.slice(name.start, name.end), family);
}

/** "Reuters: …", "(Reuters)": whose text it is, not what it speaks of. */
function isLabel(doc: Ground, first: number, end: number): boolean {
  const behind = readsAt(doc, end);
  return (
    (behind & Reads.colon) !== 0 || ((behind & Reads.closing) !== 0 && (readsAt(doc, first - 1) & Reads.opening) !== 0)
  );
}
