import { COUNTRIES } from '../../../../lang/en/countries.ts';
import { canStandFor, GENERAL_GROUP_NOUNS, PLACE_NOUNS, TEXT_NOUNS } from '../../../../lang/en/role-nouns.ts';
import type { Clusters } from '../../clusters.ts';
import { isProper, type Phrase, type Scene, tokenAt } from '../../scene.ts';
import type { Sieve } from '../../sieve.ts';
import { fullRole } from '../../traits.ts';

/**
 * "the general" for General Conway, "the camp" for Camp Ashraf, "the team" for a team spoken of before, "the group",
 * "the city", "the article" for the last name of that kind. A phrase that brings its own description ("the president
 * of France", "the Afghan team") is only joined to one that does not contradict it.
 */
export const byHead: Sieve = {
  id: 'nominals/by-head',
  about: 'A noun phrase with "the" or "this" whose head fits an entity named before: "the general", "the group".',
  *links(scene, clusters) {
    const memory = newMemory();
    for (const [index, phrase] of scene.phrases.entries()) {
      if (phrase.kind === 'nominal') {
        const antecedent = antecedentOf(scene, clusters, memory, index, phrase);
        if (antecedent !== null && !clusters.same(index, antecedent)) yield { phrase: index, antecedent };
      }
      remember(scene, clusters, memory, index, phrase);
    }
  },
};

/** The last phrases by what a later noun phrase can ask for. */
interface Memory {
  readonly byHead: Map<string, number>;
  readonly byRole: Map<string, number>;
  readonly byWord: Map<string, number>;
  /** The last names of a kind, the latest at the end. */
  readonly byKind: Map<string, number[]>;
  /** How often each entity was named so far, by the root of its cluster. */
  readonly counts: Map<number, number>;
}

function newMemory(): Memory {
  return { byHead: new Map(), byRole: new Map(), byWord: new Map(), byKind: new Map(), counts: new Map() };
}

function remember(scene: Scene, clusters: Clusters, memory: Memory, index: number, phrase: Phrase): void {
  if (phrase.kind === 'nominal') {
    if (!phrase.plural) memory.byHead.set(scene.doc.lemmas[phrase.head] ?? '', index);
    return;
  }
  if (phrase.kind !== 'name' || phrase.family === 'value') return;
  if (phrase.family === 'person') {
    for (const role of clusters.traitsOf(index).roles) memory.byRole.set(role, index);
    return;
  }
  for (const word of phrase.form?.words ?? []) memory.byWord.set(word, index);
  const root = clusters.rootOf(index);
  memory.counts.set(root, (memory.counts.get(root) ?? 0) + 1);
  for (const kind of kindsOf(scene, clusters, phrase, index)) {
    const last = (memory.byKind.get(kind) ?? []).filter((other) => !clusters.same(other, index));
    memory.byKind.set(kind, [...last.slice(1 - MAX_LAST), index]);
  }
}

const PUBLISHING =
  /(?:^| )(?:news|newspaper|times|post|star|herald|tribune|journal|gazette|guardian|telegraph|mirror|mail|magazine|daily|weekly|chronicle|observer|reuters|press|globe|express|independent|broadcasting|radio|tv|television|online|review|bulletin|bbc|cnn|nbc|abc|cbs|npr|afp|ap|al jazeera|standard|examiner|inquirer|dispatch|courier|register|monitor|wire)(?: |$)/u;

function* kindsOf({ doc }: Scene, clusters: Clusters, phrase: Phrase, index: number): Iterable<string> {
  const key = phrase.form?.key ?? '';
  const { roles } = clusters.traitsOf(index);
  const publishes = PUBLISHING.test(key) || [...roles].some((role) => TEXT_NOUNS.has(role));
  if (publishes) yield 'text';
  else if (phrase.family === 'group' && phrase.role !== 'modifier') yield 'group';
  if (doc.names[phrase.name]?.type !== 'GPE') return;
  yield COUNTRIES.has(key) ? 'country' : 'settlement';
}

function antecedentOf(scene: Scene, clusters: Clusters, memory: Memory, index: number, phrase: Phrase): number | null {
  const anaphoric = phrase.determiner === 'definite' || phrase.determiner === 'demonstrative';
  if (!anaphoric || phrase.plural || clusters.traitsOf(index).named) return null;
  const wanted = { phrase, lemma: scene.doc.lemmas[phrase.head] ?? '', own: describesItself(scene, phrase) };
  const role = byRole(scene, memory, wanted);
  if (role !== null) return role;
  const kind = byKind(scene, clusters, memory, wanted);
  const head = byHeadNoun(scene, memory, wanted);
  // "An opposition group …. Officials named the LEK. The group …": the nearer name, not the nameless phrase.
  if (head !== null) return kind !== null && kind > head && !clusters.traitsOf(head).named ? kind : head;
  return byWord(scene, clusters, memory, wanted) ?? kind;
}

/** A noun phrase that looks for what it stands for. */
interface Wanted {
  readonly phrase: Phrase;
  readonly lemma: string;
  readonly own: 'place' | 'other' | null;
}

function byRole(scene: Scene, memory: Memory, { phrase, lemma, own }: Wanted): number | null {
  if (phrase.family !== 'person') return null;
  const role = own === 'place' ? fullRole(scene.doc, phrase.firstToken, phrase.head) : lemma;
  return role === null ? null : near(scene, phrase, memory.byRole.get(role), ROLE_REACH);
}

/** Of the last names of the kind that can be called so, the one named most often; the later of two. */
function byKind(scene: Scene, clusters: Clusters, memory: Memory, { phrase, lemma, own }: Wanted): number | null {
  if (own !== null) return null;
  let best: number | null = null;
  for (const candidate of memory.byKind.get(kindWanted(lemma) ?? '') ?? []) {
    const words = scene.phrases[candidate]?.form?.words ?? [];
    if (near(scene, phrase, candidate, KIND_REACH) === null || !canStandFor(lemma, words)) continue;
    const count = (at: number): number => memory.counts.get(clusters.rootOf(at)) ?? 0;
    if (best === null || count(candidate) >= count(best)) best = candidate;
  }
  return best;
}

function byHeadNoun(scene: Scene, memory: Memory, { phrase, lemma, own }: Wanted): number | null {
  const head = near(scene, phrase, memory.byHead.get(lemma), HEAD_REACH);
  return head !== null && sameModifiers(scene, phrase, head, own) ? head : null;
}

function byWord(scene: Scene, clusters: Clusters, memory: Memory, { phrase, lemma, own }: Wanted): number | null {
  const word = own === null ? near(scene, phrase, memory.byWord.get(lemma), HEAD_REACH) : null;
  return word !== null && clusters.traitsOf(word).family === phrase.family ? word : null;
}

const ROLE_REACH = 20;
const HEAD_REACH = 12;
const KIND_REACH = 5;
const MAX_LAST = 5;

/** The candidate, where it stands before the phrase and within so many sentences. */
function near({ phrases }: Scene, phrase: Phrase, candidate: number | undefined, reach: number): number | null {
  const other = candidate === undefined ? undefined : phrases[candidate];
  if (candidate === undefined || !other || other.endToken > phrase.firstToken) return null;
  return phrase.sentence - other.sentence <= reach ? candidate : null;
}

function kindWanted(lemma: string): string | null {
  if (GENERAL_GROUP_NOUNS.has(lemma)) return 'group';
  if (TEXT_NOUNS.has(lemma)) return 'text';
  const place = PLACE_NOUNS.get(lemma);
  return place === undefined || place === 'any' ? null : place;
}

/** What a phrase says of itself: a place or people that it belongs to, another complement, or nothing. */
function describesItself({ doc }: Scene, { firstToken, head, endToken }: Phrase): 'place' | 'other' | null {
  const behind = tokenAt(doc, endToken).lower;
  if (behind === 'of') return doc.classes[endToken + 1] === 'PROPN' ? 'place' : 'other';
  for (let i = firstToken; i < head; i++) if (isProper(doc, i) || doc.tags[i] === 'POS') return 'place';
  return behind === 'that' || behind === 'who' || doc.tags[endToken] === 'VBN' ? 'other' : null;
}

/** "the team" after "the Afghan team", "the Afghan team" again; not "the European team". */
function sameModifiers(scene: Scene, phrase: Phrase, candidate: number, own: string | null): boolean {
  const other = scene.phrases[candidate];
  if (!other) return false;
  const theirs = modifiersOf(scene, other);
  for (const word of modifiersOf(scene, phrase)) if (!theirs.has(word)) return false;
  return own !== 'other';
}

function modifiersOf({ doc }: Scene, { firstToken, head, determiner }: Phrase): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = determiner === 'none' ? firstToken : firstToken + 1; i < head; i++) words.add(tokenAt(doc, i).lower);
  return words;
}
