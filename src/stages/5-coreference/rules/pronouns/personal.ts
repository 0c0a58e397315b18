import { EMPTY_IT_PREDICATES, EMPTY_IT_VERBS, type PronounForm, pronounOf } from '../../../../lang/en/pronouns.ts';
import type { Clusters, Traits } from '../../clusters.ts';
import { type Recent, recentEntities } from '../../salience.ts';
import { type Phrase, type Scene, tokenAt } from '../../scene.ts';
import type { Sieve } from '../../sieve.ts';

/**
 * "he", "its", "themselves": the most salient entity before it that agrees in number, sex and kind. An entity that no
 * name stands for competes too, so that "she" after "a woman" is given to nobody else. Salience after Lappin and Leass
 * (1994): nearness by sentences and grammatical place.
 */
export const personal: Sieve = {
  id: 'pronouns/personal',
  about: 'A pronoun of the third person, joined to the most salient entity that agrees in number, sex and kind.',
  *links(scene, clusters) {
    for (const [index, phrase] of scene.phrases.entries()) {
      if (phrase.kind !== 'pronoun') continue;
      const form = pronounOf(tokenAt(scene.doc, phrase.head));
      if (form?.person !== 3 || (form.gender === 'neuter' && isEmpty(scene, phrase))) continue;
      const antecedent = best(scene, clusters, index, phrase, form) ?? ahead(scene, clusters, index, phrase, form);
      if (antecedent !== null) yield { phrase: index, antecedent };
    }
  },
};

/** How much a single group counts as "they", beside what is plural. */
const SINGULAR_THEY = 0.6;

function best(scene: Scene, clusters: Clusters, index: number, phrase: Phrase, form: PronounForm): number | null {
  let chosen: Recent | null = null;
  for (const recent of recentEntities(scene, clusters, index)) {
    if (!agrees(form, clusters.traitsOf(recent.phrase))) continue;
    if (isBarred(scene, clusters, phrase, form, recent.phrase)) continue;
    const weight = recent.weight * (form.plural && !clusters.traitsOf(recent.phrase).plural ? SINGULAR_THEY : 1);
    if (chosen === null || weight > chosen.weight) chosen = { phrase: recent.phrase, weight };
  }
  return chosen?.phrase ?? null;
}

/** Number, sex and kind. A group or country may be "they" as well as "it". */
function agrees(form: PronounForm, traits: Traits): boolean {
  const { family, gender, plural } = traits;
  if (family === 'value') return false;
  if (form.plural) return plural || family === 'group';
  if (plural) return false;
  if (form.gender === 'neuter') return family !== 'person' && family !== 'people';
  return family === 'person' && (gender === 'unknown' || gender === form.gender);
}

/** Who speaks is not "he" in the own words, unless they name the speaker; what a verb is done by is not its object, "himself" apart. */
function isBarred(scene: Scene, clusters: Clusters, phrase: Phrase, form: PronounForm, candidate: number): boolean {
  const other = scene.phrases[candidate];
  const speaker = phrase.turn >= 0 && other?.turn !== phrase.turn ? (scene.turnSpeakers[phrase.turn] ?? -1) : -1;
  if (speaker >= 0 && clusters.same(speaker, candidate)) return true;
  if (!other || form.form === 'possessive' || phrase.role === 'possessor') return false;
  const sameClause = other.clause === phrase.clause && other.role === 'subject';
  return form.form === 'reflexive' ? false : sameClause;
}

/** "After he had left, Obama said": a name of the same sentence, where none stands before. */
function ahead(scene: Scene, clusters: Clusters, index: number, phrase: Phrase, form: PronounForm): number | null {
  for (let at = index + 1; at < index + 8; at++) {
    const other = scene.phrases[at];
    if (!other || other.sentence !== phrase.sentence) return null;
    const fits = other.kind === 'name' && other.role === 'subject' && other.clause !== phrase.clause;
    if (fits && form.gender !== 'neuter' && !form.plural && agrees(form, clusters.traitsOf(at))) return at;
  }
  return null;
}

const BEING = new Set(['is', 'was', "'s", 'be', 'been', 'has', 'had', 'will', 'would', 'may', 'might', 'could']);
const OPENING_MARKS = new Set(['“', '"', "''", '``', '‘', '«', '„']);
const SKIPPED = new Set([
  'not',
  "n't",
  'also',
  'very',
  'so',
  'now',
  'still',
  'be',
  'been',
  'a',
  'the',
  'often',
  'more',
  'most',
]);

/** "it is clear that", "it seems": the "it" stands for nothing. */
function isEmpty({ doc }: Scene, { firstToken, endToken }: Phrase): boolean {
  const verb = tokenAt(doc, endToken).lower;
  if (EMPTY_IT_VERBS.has(verb)) return true;
  if (!BEING.has(verb)) return false;
  // “It is a signal …”: at the head of a quotation it points at what the speaker sees, not at what the writer named.
  if (OPENING_MARKS.has(tokenAt(doc, firstToken - 1).text)) return true;
  let at = endToken + 1;
  while (at < endToken + 5 && SKIPPED.has(tokenAt(doc, at).lower)) at++;
  return EMPTY_IT_PREDICATES.has(tokenAt(doc, at).lower);
}
