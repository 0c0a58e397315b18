import type { PronounForm } from '../../lang/en/pronouns.ts';
import { Serves } from './agreement.ts';
import { type Clusters, rootOf, servesAs } from './clusters.ts';
import type { CorefInput, Phrase, Role } from './input.ts';

const WINDOW = 80;
const SENTENCES = 4;

const ROLE_WEIGHT: Readonly<Record<Role, number>> = {
  subject: 180,
  possessor: 150,
  object: 145,
  oblique: 130,
  modifier: 70,
};
const NAMED = 20;
/** By distance in sentences: half as much with each. */
const FADING = Array.from({ length: SENTENCES + 1 }, (_, distance) => 0.5 ** distance);
const ACROSS_MARKS = 0.4;
const ASIDE = 0.3;

/**
 * The entities seen on the way back from one phrase, in the order in which they were seen. One list is made for each
 * document and written anew for each phrase.
 */
export interface SalienceInput {
  /** By root: the number of the way on which the entity was last seen, and its place in the list; -1 for none. */
  readonly seen: Int32Array;
  readonly places: Int32Array;
  /** By place: the entity's last phrase and what it counts for; its weight so far, and what its last sentence added. */
  readonly phrase: Int32Array;
  readonly factor: Float64Array;
  readonly weight: Float64Array;
  readonly top: Float64Array;
  readonly sentence: Int32Array;
  ways: number;
  /** How many entities are in the list. */
  count: number;
}

/** The input with so many phrases. */
export function newView(phrases: number): SalienceInput {
  return {
    seen: new Int32Array(phrases),
    places: new Int32Array(phrases),
    phrase: new Int32Array(WINDOW),
    factor: new Float64Array(WINDOW),
    weight: new Float64Array(WINDOW),
    top: new Float64Array(WINDOW),
    sentence: new Int32Array(WINDOW),
    ways: 0,
    count: 0,
  };
}

/** A pronoun that looks for what it stands for. */
export interface Sought {
  readonly index: number;
  readonly phrase: Phrase;
  readonly form: PronounForm;
  /** Bits of `Serves`. */
  readonly as: number;
}

/** How much a single group counts as "they", beside what is plural. */
const SINGULAR_THEY = 0.6;

/**
 * The most salient of the entities of the last sentences that agree with a pronoun, by its last phrase; -1 for none.
 * Each sentence counts the entity's most prominent phrase, half as much as the sentence after it. Looks at a bounded
 * number of phrases, so that a text costs no more than its length.
 *
 * @param isBarred tells of an entity's last phrase whether the pronoun cannot stand for it all the same.
 */
export function mostSalient(
  input: CorefInput,
  clusters: Clusters,
  view: SalienceInput,
  sought: Sought,
  isBarred: (input: CorefInput, clusters: Clusters, sought: Sought, candidate: number) => boolean,
): number {
  const here = sought.phrase;
  view.ways++;
  view.count = 0;
  const last = Math.max(0, sought.index - WINDOW);
  for (let at = sought.index - 1; at >= last; at--) {
    const phrase = input.phrases[at];
    if (!phrase || distanceOf(here, phrase) > SENTENCES) break;
    const root = rootOf(clusters, at);
    const serves = servesAs(clusters, root) & sought.as;
    if (serves === 0 || !canBe(phrase, here)) continue;
    if (view.seen[root] !== view.ways) enter(view, root, at, isBarred(input, clusters, sought, at) ? 0 : serves);
    const place = view.places[root] ?? -1;
    if (place >= 0) add(view, place, phrase.sentence, weightOf(here, phrase));
  }
  return heaviest(view);
}

/** A noun phrase that holds the pronoun is not what it stands for. */
function canBe(phrase: Phrase, here: Phrase): boolean {
  return phrase.end <= here.start && phrase.family !== 'value';
}

/** Puts an entity on the list, or notes that it is none of those looked for. */
function enter(view: SalienceInput, root: number, phrase: number, serves: number): void {
  const place = serves === 0 ? -1 : view.count++;
  view.seen[root] = view.ways;
  view.places[root] = place;
  if (place < 0) return;
  view.phrase[place] = phrase;
  view.factor[place] = serves & Serves.group ? SINGULAR_THEY : 1;
  view.weight[place] = 0;
  view.top[place] = 0;
  view.sentence[place] = -1;
}

/** Counts a phrase; of several in one sentence only the most prominent. */
function add(view: SalienceInput, place: number, sentence: number, weight: number): void {
  const top = view.sentence[place] === sentence ? (view.top[place] ?? 0) : 0;
  if (weight <= top) return;
  view.weight[place] = (view.weight[place] ?? 0) + (weight - top);
  view.top[place] = weight;
  view.sentence[place] = sentence;
}

/** Of two that weigh the same the nearer one. */
function heaviest(view: SalienceInput): number {
  let chosen = -1;
  let most = 0;
  for (let place = 0; place < view.count; place++) {
    const weight = (view.weight[place] ?? 0) * (view.factor[place] ?? 0);
    if (chosen >= 0 && weight <= most) continue;
    most = weight;
    chosen = view.phrase[place] ?? -1;
  }
  return chosen;
}

/** In sentences; for the narrator's words only those that are not all quotation. */
function distanceOf(here: Phrase, phrase: Phrase): number {
  return here.turn < 0 ? here.narrated - phrase.narrated : here.sentence - phrase.sentence;
}

function weightOf(here: Phrase, phrase: Phrase): number {
  const base = ROLE_WEIGHT[phrase.role] + (phrase.kind === 'name' ? NAMED : 0);
  const faded =
    base *
    (FADING[distanceOf(here, phrase)] ?? 0) *
    speechFactor(here, phrase) *
    (phrase.aside && !here.aside ? ASIDE : 1);
  return here.turn === phrase.turn ? faded : faded * ACROSS_MARKS;
}

const SPOKE_BEFORE = 1.6;
const GOVERNS = 1.5;
const OWN_SUBJECT = 1.5;
const NOT_A_SUBJECT = 0.5;

/**
 * "he said": most often who has spoken before, seldom who is no subject. "Smith said he": most often Smith; but "Smith
 * said that Jones lost his way": the subject of the own clause.
 */
function speechFactor(here: Phrase, phrase: Phrase): number {
  const together = phrase.sentence === here.sentence && phrase.turn === here.turn;
  if (here.role !== 'subject' && together && phrase.clause === here.clause) {
    return phrase.role === 'subject' ? OWN_SUBJECT : 1;
  }
  if (phrase.speaks && together && here.role === 'subject') return GOVERNS;
  if (!here.speaks) return 1;
  if (phrase.speaks) return SPOKE_BEFORE;
  return phrase.role === 'subject' ? 1 : NOT_A_SUBJECT;
}
