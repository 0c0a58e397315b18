import { COUNTRIES } from '../../../../lang/en/countries.ts';
import { OUTLET_WORDS } from '../../../../lang/en/outlets.ts';
import {
  BROADCASTER_NOUNS,
  canStandFor,
  GENERAL_GROUP_NOUNS,
  PLACE_NOUNS,
  TEXT_NOUNS,
} from '../../../../lang/en/role-nouns.ts';
import { setsApart } from '../../another.ts';
import { type Clusters, knownOf, rootOf, same } from '../../clusters.ts';
import { perForm } from '../../forms.ts';
import { type CorefInput, type CorefTokens, type Phrase, tokenAt } from '../../input.ts';
import type { Sieve } from '../../sieve.ts';
import { isOf, isOfName, isParticiple, isProperNoun, isRestricting } from '../../token-at.ts';

/**
 * "the camp" for Camp Lantern, "the team" for a team spoken of before, "the group",
 * "the city", "the article" for the last name of that kind. A phrase that brings its own description ("the president
 * of France", "the Norwegian team") is only joined to one that does not contradict it.
 */
export const byHead: Sieve = {
  id: 'nominals/by-head',
  about: 'A noun phrase with "the" or "this" whose head fits an entity named before: "the camp", "the group".',
  find(input, clusters, link) {
    const memory = newMemory();
    for (let index = 0; index < input.phrases.length; index++) {
      const phrase = input.phrases[index];
      if (!phrase || phrase.kind === 'pronoun') continue;
      const antecedent = isAnaphoric(clusters, index, phrase)
        ? antecedentOf(input, clusters, memory, index, phrase)
        : null;
      if (antecedent !== null && !same(clusters, index, antecedent)) link(index, antecedent);
      remember(input, clusters, memory, index, phrase);
    }
  },
};

/** What a noun can ask for of a name. */
type Kind = 'text' | 'group' | 'country' | 'settlement';

/** The last phrases by what a later noun phrase can ask for. */
interface Memory {
  readonly byHead: Map<string, number>;
  readonly byWord: Map<string, number>;
  /** The last names of a kind, the latest at the end. */
  readonly byKind: Readonly<Record<Kind, number[]>>;
  /** How often each entity was named so far, by the root of its cluster. */
  readonly counts: Map<number, number>;
}

function newMemory(): Memory {
  const byKind = { text: [], group: [], country: [], settlement: [] };
  return { byHead: new Map(), byWord: new Map(), byKind, counts: new Map() };
}

function remember(input: CorefInput, clusters: Clusters, memory: Memory, index: number, phrase: Phrase): void {
  if (phrase.kind === 'name') rememberName(clusters, memory, index, phrase);
  else if (!phrase.plural) memory.byHead.set(input.doc.lemmas[phrase.head] ?? '', index);
}

function rememberName(clusters: Clusters, memory: Memory, index: number, phrase: Phrase): void {
  const { form } = phrase;
  if (!form || phrase.family === 'value' || phrase.family === 'person') return;
  const { roles } = knownOf(clusters, index);
  for (const word of form.words) memory.byWord.set(word, index);
  const root = rootOf(clusters, index);
  memory.counts.set(root, (memory.counts.get(root) ?? 0) + 1);
  if (isPublisher(form) || roles.some((role) => TEXT_NOUNS.has(role))) latest(clusters, memory, 'text', index);
  else if (phrase.family === 'group' && phrase.role !== 'modifier') latest(clusters, memory, 'group', index);
  if (phrase.name?.type === 'GPE') latest(clusters, memory, settlementOf(form), index);
}

/** Puts a name last among those of its kind, its entity's name before it away. */
function latest(clusters: Clusters, memory: Memory, kind: Kind, index: number): void {
  const last = memory.byKind[kind];
  const known = last.findIndex((other) => same(clusters, other, index));
  if (known >= 0) last.splice(known, 1);
  else if (last.length === MAX_LAST) last.shift();
  last.push(index);
}

const isPublisher = perForm(({ words }) => words.some((word) => OUTLET_WORDS.has(word)));
const settlementOf = perForm(({ key }): Kind => (COUNTRIES.has(key) ? 'country' : 'settlement'));

function isAnaphoric(clusters: Clusters, index: number, { determiner, plural }: Phrase): boolean {
  if (plural || (determiner !== 'definite' && determiner !== 'demonstrative')) return false;
  return !knownOf(clusters, index).named;
}

function antecedentOf(
  input: CorefInput,
  clusters: Clusters,
  memory: Memory,
  index: number,
  phrase: Phrase,
): number | null {
  const wanted = { index, phrase, lemma: input.doc.lemmas[phrase.head] ?? '', own: describesItself(input, phrase) };
  const kind = byKind(input, clusters, memory, wanted);
  const head = byHeadNoun(input, clusters, memory, wanted);
  // "the Board of Elections …. The board of elections …. The board": the name, not the nameless phrase.
  const word = byWord(input, clusters, memory, wanted);
  if (head !== null && word !== null && !knownOf(clusters, head).named) return word;
  // "An opposition group …. Officials named the LEK. The group …": the nearer name, not the nameless phrase.
  if (head !== null) return kind !== null && kind > head && !knownOf(clusters, head).named ? kind : head;
  return word ?? kind;
}

/** A noun phrase that looks for what it stands for. */
interface Wanted {
  readonly index: number;
  readonly phrase: Phrase;
  readonly lemma: string;
  readonly own: 'place' | 'other' | null;
}

/** Of the last names of the kind that can be called so, the one named most often; the later of two. */
function byKind(
  input: CorefInput,
  clusters: Clusters,
  memory: Memory,
  { index, phrase, lemma, own }: Wanted,
): number | null {
  const kind = own === null ? kindWanted(lemma) : null;
  if (kind === null) return null;
  let best: number | null = null;
  let tied: number | null = null;
  let most = 0;
  for (const candidate of memory.byKind[kind]) {
    const words = input.phrases[candidate]?.form?.words ?? [];
    if (near(input, phrase, candidate, KIND_REACH) === null || !canStandFor(lemma, words)) continue;
    const count = memory.counts.get(rootOf(clusters, candidate)) ?? 0;
    if (count < most) continue;
    tied = count === most ? best : null;
    best = candidate;
    most = count;
  }
  if (best === null || tied === null) return best;
  clusters.unclear.set(index, [tied, best]);
  return null;
}

function byHeadNoun(
  input: CorefInput,
  clusters: Clusters,
  memory: Memory,
  { index, phrase, lemma, own }: Wanted,
): number | null {
  const head = near(input, phrase, memory.byHead.get(lemma), HEAD_REACH);
  // Of persons the office decides, and who holds it: "the mayor" is not the deputy mayor of the sentence before.
  if (head !== null && phrase.family === 'person' && !isSameOffice(clusters, index, head)) return null;
  return head !== null && sameModifiers(input, phrase, head, own) ? head : null;
}

/** Two noun phrases without a name that tell the same office, or as little: "a man" and "the man". */
function isSameOffice(clusters: Clusters, index: number, other: number): boolean {
  const { named, roles } = knownOf(clusters, other);
  return !named && roles[0] === knownOf(clusters, index).roles[0];
}

function byWord(input: CorefInput, clusters: Clusters, memory: Memory, { phrase, lemma, own }: Wanted): number | null {
  if (own !== null && !isOf(input.doc, phrase.endToken)) return null;
  const word = near(input, phrase, memory.byWord.get(lemma), HEAD_REACH);
  if (word === null || knownOf(clusters, word).family !== phrase.family) return null;
  return own === null || hasComplement(input, phrase, word) ? word : null;
}

/** "the board of elections" for the Varna Board of Elections: the word after "of" stands in the name too. */
function hasComplement({ doc, phrases }: CorefInput, { endToken }: Phrase, candidate: number): boolean {
  return phrases[candidate]?.form?.words.includes(tokenAt(doc, endToken + 1).lower) ?? false;
}

const HEAD_REACH = 12;
const KIND_REACH = 5;
const MAX_LAST = 5;

/** The candidate, where it stands before the phrase and within so many sentences. */
function near({ phrases }: CorefInput, phrase: Phrase, candidate: number | undefined, reach: number): number | null {
  const other = candidate === undefined ? undefined : phrases[candidate];
  if (candidate === undefined || !other || other.endToken > phrase.firstToken) return null;
  return phrase.sentence - other.sentence <= reach ? candidate : null;
}

function kindWanted(lemma: string): Kind | null {
  if (BROADCASTER_NOUNS.has(lemma)) return 'text';
  if (GENERAL_GROUP_NOUNS.has(lemma)) return 'group';
  if (TEXT_NOUNS.has(lemma)) return 'text';
  const place = PLACE_NOUNS.get(lemma);
  return place === undefined || place === 'any' ? null : place;
}

/** What a phrase says of itself: a place or people that it belongs to, another complement, that it is another one, or nothing. */
function describesItself({ doc }: CorefInput, { firstToken, head, endToken }: Phrase): 'place' | 'other' | null {
  if (isOf(doc, endToken)) return isProperNoun(doc, endToken + 1) ? 'place' : 'other';
  for (let i = firstToken; i < head; i++) {
    if (setsApart(doc, i)) return 'other';
    if (isOfName(doc, i)) return 'place';
  }
  return isRestricting(doc, endToken) || isParticiple(doc, endToken) ? 'other' : null;
}

/** "the team" after "the Norwegian team", "the Norwegian team" again; not "the European team". */
function sameModifiers({ doc, phrases }: CorefInput, phrase: Phrase, candidate: number, own: string | null): boolean {
  const other = phrases[candidate];
  if (!other || own === 'other') return false;
  for (let i = modifiersFrom(phrase); i < phrase.head; i++) {
    if (!hasModifier(doc, other, tokenAt(doc, i).lower)) return false;
  }
  return true;
}

function hasModifier(doc: CorefTokens, other: Phrase, word: string): boolean {
  for (let i = modifiersFrom(other); i < other.head; i++) if (tokenAt(doc, i).lower === word) return true;
  return false;
}

function modifiersFrom({ determiner, firstToken }: Phrase): number {
  return determiner === 'none' ? firstToken : firstToken + 1;
}
