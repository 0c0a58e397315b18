import type { PronounForm } from '../../lang/en/pronouns.ts';
import { HE_OR_SHE, Serves } from '../../model/agreement.ts';
import {
  beginWay,
  count,
  distanceOf,
  FLOOR,
  heaviest,
  isMet,
  MERELY,
  meet,
  type Ranking,
  REACH,
  SINGULAR_THEY,
  weightOf,
} from '../../model/salience.ts';
import { type Clusters, rootOf, servesAs } from './clusters.ts';
import type { CorefInput, Phrase } from './input.ts';

/** A pronoun that looks for what it stands for. */
export interface Sought {
  readonly index: number;
  readonly phrase: Phrase;
  readonly form: PronounForm;
  /** Bits of `Serves`. */
  readonly as: number;
}

/**
 * The most salient of the entities of the last sentences that agree with a pronoun, by its last phrase; -1 for none. Looks
 * at a bounded number of phrases, so that a text costs no more than its length.
 *
 * @param isBarred tells of an entity's last phrase whether the pronoun cannot stand for it all the same.
 */
export function mostSalient(
  input: CorefInput,
  clusters: Clusters,
  view: Ranking,
  sought: Sought,
  isBarred: (input: CorefInput, clusters: Clusters, sought: Sought, candidate: number) => boolean,
): number {
  const here = sought.phrase;
  const paired = isPaired(input, sought);
  beginWay(view);
  const last = Math.max(0, sought.index - REACH.sightings);
  for (let at = sought.index - 1; at >= last; at--) {
    const phrase = input.phrases[at];
    const distance = phrase ? distanceOf(phrase, here, here.turn < 0) : Infinity;
    if (!phrase || distance > REACH.sentences) break;
    const root = rootOf(clusters, at);
    const serves = servesAs(clusters, root) & sought.as;
    if (serves === 0 || phrase.depth === 'credit' || !canBe(phrase, here)) continue;
    if (!isMet(view, root)) {
      const barred = isBarred(input, clusters, sought, at);
      meet(view, root, at, barred ? 0 : factorOf(serves, servesAs(clusters, root), paired));
    }
    count(view, root, phrase.sentence, weightFor(here, phrase, distance));
  }
  return view.last[heaviest(view)] ?? -1;
}

/** "she told him": the subject of a verb with a pronoun of the other sex after it. */
function isPaired({ phrases }: CorefInput, { index, phrase, as }: Sought): boolean {
  const next = phrases[index + 1];
  if ((as & HE_OR_SHE) === 0 || next?.kind !== 'pronoun' || next.clause !== phrase.clause) return false;
  return (next.traits.serves & HE_OR_SHE & ~as) !== 0;
}

function factorOf(serves: number, all: number, paired: boolean): number {
  if (paired && (all & HE_OR_SHE) === HE_OR_SHE) return MERELY.unsure;
  return serves & Serves.group ? SINGULAR_THEY : 1;
}

/** A noun phrase that holds the pronoun is not what it stands for. */
function canBe(phrase: Phrase, here: Phrase): boolean {
  return phrase.end <= here.start && phrase.family !== 'value';
}

function weightFor(here: Phrase, phrase: Phrase, distance: number): number {
  const quoted = here.turn === phrase.turn ? 1 : MERELY.quoted;
  return weightOf(phrase, here, distance) * speechFactor(here, phrase) * quoted;
}

const OWN_SUBJECT = 1.5;

/**
 * "he said": most often who has spoken before, seldom who is no subject. "Smith said he": most often Smith; but "Smith
 * said that Jones lost his way": the subject of the own clause.
 */
function speechFactor(here: Phrase, phrase: Phrase): number {
  const together = phrase.sentence === here.sentence && phrase.turn === here.turn;
  if (here.role !== 'subject' && together && phrase.clause === here.clause) {
    return phrase.role === 'subject' ? OWN_SUBJECT : 1;
  }
  if (phrase.speaks && together && here.role === 'subject') return FLOOR.governs;
  if (!here.speaks) return 1;
  if (phrase.speaks) return FLOOR.spoke;
  return phrase.role === 'subject' ? 1 : FLOOR.noSubject;
}
