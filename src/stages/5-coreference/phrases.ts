/**
 * Finds the phrases that can refer: one pass over the tokens, with a look back over the words before a head noun.
 * Grammatical places are read from word order, as no parser runs: what stands before a finite verb and behind no
 * preposition is the subject.
 */
import { INDEFINITE_PERSONS, pronounOf } from '../../lang/en/pronouns.ts';
import { NOUN_KINDS, PEOPLE_NOUNS } from '../../lang/en/role-nouns.ts';
import { type Family, type Form, familyOf, formOf } from './forms.ts';
import { opensClause, roleOf, speaks } from './grammar.ts';
import { type Determiner, type Ground, isFiniteVerb, type Phrase, tokenAt } from './scene.ts';
import type { Turns } from './turns.ts';

const DETERMINERS: ReadonlyMap<string, Determiner> = new Map([
  ['the', 'definite'],
  ['this', 'demonstrative'],
  ['that', 'demonstrative'],
  ['these', 'demonstrative'],
  ['those', 'demonstrative'],
  ...['a', 'an', 'some', 'any', 'no', 'every', 'each', 'another', 'many', 'several', 'all', 'most', 'both', 'few'].map(
    (word) => [word, 'indefinite'] as const,
  ),
]);

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
  const nameAt = nameTokens(doc);
  const start = { sentence: 0, narrated: 0, aside: false, clause: 0, verbSeen: false };
  const walk: Walk = { doc, turns, nameAt, ...start };
  const found: Phrase[] = [];
  for (const [index, sentence] of doc.sentences.entries()) {
    walk.sentence = index;
    if (turns.turnAt(sentence.firstToken) < 0 || turns.turnAt(sentence.endToken - 1) < 0) walk.narrated++;
    walk.aside = doc.paragraphs[sentence.paragraph]?.kind !== 'body';
    openClause(walk);
    for (let i = sentence.firstToken; i < sentence.endToken; ) {
      const phrase = phraseAt(walk, i, sentence.firstToken);
      if (phrase) found.push(phrase);
      else passWord(walk, i);
      i = phrase ? phrase.endToken : i + 1;
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** For each token the index of the name that covers it, or -1. */
function nameTokens(doc: Ground): Int32Array {
  const nameAt = new Int32Array(doc.tokens.length).fill(-1);
  let token = 0;
  for (const [index, name] of doc.names.entries()) {
    while (token < doc.tokens.length && tokenAt(doc, token).end <= name.start) token++;
    for (let i = token; i < doc.tokens.length && tokenAt(doc, i).start < name.end; i++) nameAt[i] = index;
  }
  return nameAt;
}

function openClause(walk: Walk): void {
  walk.clause++;
  walk.verbSeen = false;
}

function passWord(walk: Walk, i: number): void {
  const wordClass = walk.doc.classes[i];
  if (wordClass === 'VERB' || wordClass === 'AUX') walk.verbSeen ||= isFiniteVerb(walk.doc, i);
  else if (wordClass !== 'NOUN' && wordClass !== 'ADJ' && opensClause(walk.doc, i)) openClause(walk);
}

function phraseAt(walk: Walk, i: number, from: number): Phrase | null {
  const { doc, nameAt } = walk;
  const name = nameAt[i] ?? -1;
  if (name >= 0) return namePhrase(walk, i, name);
  const wordClass = doc.classes[i];
  if (wordClass === 'PRON' || wordClass === 'DET') {
    const pronoun = pronounPhrase(walk, i);
    if (pronoun) return pronoun;
  }
  const nominal = isNoun(doc, i) && !isNoun(doc, i + 1) && (nameAt[i + 1] ?? -1) < 0;
  return nominal ? nominalPhrase(walk, i, from) : null;
}

const ALONE = { plural: false, determiner: 'none', name: -1, form: null } as const;

function pronounPhrase(walk: Walk, i: number): Phrase | null {
  const token = tokenAt(walk.doc, i);
  const pronoun = pronounOf(token);
  if (pronoun) {
    const family = pronoun.gender === 'male' || pronoun.gender === 'female' ? 'person' : 'thing';
    return made(walk, i, i + 1, 'pronoun', { ...ALONE, lead: i, family, plural: pronoun.plural });
  }
  return INDEFINITE_PERSONS.has(token.lower)
    ? made(walk, i, i + 1, 'nominal', { ...ALONE, lead: i, family: 'person' })
    : null;
}

/** "The President" and "the Court" are noun phrases, in capitals or not. */
function isNoun(doc: Ground, i: number): boolean {
  return doc.classes[i] === 'NOUN' || (doc.classes[i] === 'PROPN' && NOUN_KINDS.has(tokenAt(doc, i).lower));
}

function namePhrase(walk: Walk, first: number, name: number): Phrase | null {
  const { doc, nameAt } = walk;
  const given = doc.names[name];
  if (!given) return null;
  let end = first + 1;
  while (nameAt[end] === name) end++;
  const family = familyOf(given.type);
  const text = doc.text.slice(given.start, given.end);
  const plural = family === 'people' && (doc.tags[end - 1] === 'NNPS' || doc.tags[end - 1] === 'NNS');
  const lead = family === 'person' ? leadOf(walk, first, given.title?.start) : first;
  const form = formOf(text, family);
  return made(walk, first, end, 'name', { family, plural, determiner: 'none', lead, name, form });
}

/** Back over title, office and employer: "the former opposition leader Maryam Rajavi" begins at "the". */
function leadOf({ doc, nameAt }: Walk, first: number, titleStart: number | undefined): number {
  let lead = first;
  if (titleStart !== undefined) while (lead > 0 && tokenAt(doc, lead - 1).start >= titleStart) lead--;
  for (let i = lead - 1; i >= lead - MAX_PHRASE; i--) {
    const wordClass = doc.classes[i];
    const joins = wordClass === 'NOUN' || wordClass === 'ADJ' || doc.tags[i] === 'POS' || (nameAt[i] ?? -1) >= 0;
    if (!joins) return isDeterminer(doc, i) ? i : i + 1;
  }
  return lead;
}

function nominalPhrase(walk: Walk, head: number, from: number): Phrase {
  const { doc } = walk;
  const lemma = doc.lemmas[head] ?? '';
  const { lower } = tokenAt(doc, head);
  const people = PEOPLE_NOUNS.has(lower);
  const kind = people ? 'people' : (NOUN_KINDS.get(lemma)?.[0] ?? 'thing');
  const family: Family = kind === 'publication' ? 'group' : kind === 'event' ? 'thing' : kind;
  const first = phraseStart(walk, head, from);
  const plural = people || doc.tags[head] === 'NNS' || doc.tags[head] === 'NNPS';
  const determiner = determinerOf(walk, first);
  return made(walk, first, head + 1, 'nominal', { family, plural, determiner, lead: first, name: -1, form: null });
}

/** "that" is one only where it is no conjunction. */
function isDeterminer(doc: Ground, i: number): boolean {
  return doc.tags[i] !== 'IN' && DETERMINERS.has(tokenAt(doc, i).lower);
}

const INSIDE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'PART']);

/** Back from the head over adjectives, nouns, names and numbers to the determiner, and no further. */
function phraseStart({ doc, nameAt }: Walk, head: number, from: number): number {
  const last = Math.max(from, head - MAX_PHRASE);
  let start = head;
  for (let i = head - 1; i >= last; i--) {
    const { lower } = tokenAt(doc, i);
    if (isDeterminer(doc, i) || doc.tags[i] === 'PRP$') return i;
    const wordClass = doc.classes[i] ?? 'X';
    const joins = INSIDE.has(wordClass) || (nameAt[i] ?? -1) >= 0 || doc.tags[i] === 'POS' || lower === '-';
    if (!joins || lower === 'to' || lower === "n't" || lower === 'not') break;
    start = i;
  }
  return start;
}

function determinerOf({ doc, nameAt }: Walk, first: number): Determiner {
  if (doc.tags[first] === 'PRP$' || (nameAt[first] ?? -1) >= 0) return possessed(doc, nameAt, first);
  if (doc.classes[first] === 'NUM') return 'indefinite';
  return DETERMINERS.get(tokenAt(doc, first).lower) ?? 'none';
}

/** "his father", "Iran's leader"; but "Iran nuclear talks" begins with a name that owns nothing. */
function possessed(doc: Ground, nameAt: Int32Array, first: number): Determiner {
  if (doc.tags[first] === 'PRP$') return 'possessive';
  let end = first + 1;
  while (nameAt[end] === nameAt[first]) end++;
  return doc.tags[end] === 'POS' ? 'possessive' : 'none';
}

interface Kind {
  readonly family: Family;
  readonly plural: boolean;
  readonly determiner: Determiner;
  readonly lead: number;
  readonly name: number;
  readonly form: Form | null;
}

/** All phrases are made here, field by field: objects of one shape are what the sieves are fast on. */
function made(walk: Walk, first: number, endToken: number, kind: Phrase['kind'], traits: Kind): Phrase {
  const { doc, turns } = walk;
  const { family, plural, determiner, lead, name, form } = traits;
  const given = name < 0 ? undefined : doc.names[name];
  // "Lynch said she recalled": what stands before a second finite verb begins a clause, no word needs to say so.
  if (walk.verbSeen && (isFiniteVerb(doc, endToken) || doc.classes[endToken] === 'AUX')) openClause(walk);
  return {
    start: given?.start ?? tokenAt(doc, first).start,
    end: given?.end ?? tokenAt(doc, endToken - 1).end,
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
    family,
    plural,
    name,
    turn: turns.turnAt(first),
    form,
  };
}

/** "Reuters: …", "(Reuters)": whose text it is, not what it speaks of. */
function isLabel(doc: Ground, first: number, end: number): boolean {
  const behind = tokenAt(doc, end).text;
  return behind === ':' || (behind === ')' && tokenAt(doc, first - 1).text === '(');
}
