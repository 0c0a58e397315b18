import type { Clusters } from './clusters.ts';
import type { Phrase, Role, Scene } from './scene.ts';

/** An entity spoken of shortly before, with how much it stands in view. */
export interface Recent {
  /** The last phrase of the entity. */
  readonly phrase: number;
  readonly weight: number;
}

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
 * The entities of the last sentences with their weights: each sentence counts the entity's most prominent phrase, half
 * as much as the sentence behind it. Looks at a bounded number of phrases, so that a text costs no more than its length.
 */
export function recentEntities(scene: Scene, clusters: Clusters, index: number): Recent[] {
  const here = scene.phrases[index];
  if (!here) return [];
  const seen = new Map<number, { phrase: number; weight: number; sentence: number; top: number }>();
  for (let at = index - 1; at >= 0 && at >= index - WINDOW; at--) {
    const phrase = scene.phrases[at];
    if (!phrase || distanceOf(here, phrase) > SENTENCES) break;
    if (phrase.end > here.start || phrase.family === 'value') continue;
    const weight = weightOf(here, phrase);
    const root = clusters.rootOf(at);
    const known = seen.get(root);
    if (!known) seen.set(root, { phrase: at, weight, sentence: phrase.sentence, top: weight });
    else if (known.sentence !== phrase.sentence) {
      known.weight += weight;
      known.sentence = phrase.sentence;
      known.top = weight;
    } else if (weight > known.top) {
      known.weight += weight - known.top;
      known.top = weight;
    }
  }
  return [...seen.values()];
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
